package org.yearbookgame.ui.kiosk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import javafx.scene.image.Image;
import org.yearbookgame.roster.Classmate;
import org.yearbookgame.roster.Portrait;
import org.yearbookgame.roster.Roster;
import org.yearbookgame.ui.portraits.PortraitLoader;
import org.yearbookgame.ui.portraits.PortraitLoader.Loading;

/// Who passes by on the kiosk's wall: everybody who may be shown, in an order drawn by lot, each
/// once before anybody comes again.
final class AttractModel {
  private final PortraitLoader loader;
  private final RandomGenerator random;
  private final List<Portrait> shown = new ArrayList<>();
  private final List<Portrait> toCome = new ArrayList<>();

  AttractModel(Roster roster, PortraitLoader loader, RandomGenerator random) {
    this.loader = loader;
    this.random = random;
    roster.classmates().stream().map(Classmate::portrait).forEach(shown::add);
  }

  /// Makes the next portraits ready.
  ///
  /// @param count how many
  /// @param width of each, in the screen's own points
  /// @param height of each, in the screen's own points
  /// @param then takes those that can be shown
  Loading next(int count, int width, int height, Consumer<List<Image>> then) {
    List<Portrait> drawn = Stream.generate(this::draw).limit(Math.min(count, size())).toList();
    return loader.load(
        drawn,
        width,
        height,
        loaded -> {
          leaveOut(loaded.unreadable().keySet());
          then.accept(inOrder(drawn, loaded.images()));
        });
  }

  private int size() {
    return shown.size() + toCome.size();
  }

  private Portrait draw() {
    if (toCome.isEmpty()) {
      toCome.addAll(shown);
      shown.clear();
      Collections.shuffle(toCome, random);
    }
    Portrait drawn = toCome.removeLast();
    shown.add(drawn);
    return drawn;
  }

  private void leaveOut(Set<Portrait> unreadable) {
    shown.removeAll(unreadable);
    toCome.removeAll(unreadable);
  }

  /// A map has an order of its own, and another one at every start.
  private static List<Image> inOrder(List<Portrait> drawn, Map<Portrait, Image> images) {
    return drawn.stream().flatMap(portrait -> Stream.ofNullable(images.get(portrait))).toList();
  }
}
