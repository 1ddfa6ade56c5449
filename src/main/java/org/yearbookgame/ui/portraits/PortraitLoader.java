package org.yearbookgame.ui.portraits;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import org.yearbookgame.roster.Portrait;
import org.yearbookgame.roster.RosterProblem;
import org.yearbookgame.roster.RosterProblem.NotAPicture;
import org.yearbookgame.ui.Background;
import org.yearbookgame.ui.portraits.Decoded.Framed;
import org.yearbookgame.ui.portraits.Decoded.Unreadable;
import org.yearbookgame.ui.portraits.Shelf.Slot;

/// Loads the portraits of one class at the size they are shown in, off the FX thread, and keeps
/// those used last. For use on the FX thread.
///
/// Every portrait becomes one image of exactly the frame's size, whatever the picture's shape, so
/// that no tile differs from another by anything but the face.
public final class PortraitLoader {
  /// The most bytes of decoded portraits that are kept: some fifteen rounds in a window of
  /// 1280×800. JavaFX keeps each a second time, as a texture.
  private static final long MOST_BYTES = 20L << 20;

  /// A round, the one after it, and a portrait that somebody looks at closer, on any screen.
  private static final int FEWEST = 9;

  private final Decoder decoder;
  private final Background background;
  private final Shelf shelf;
  private final Map<Slot, Decoding> underWay = new HashMap<>();

  /// A loader for the class with this picture folder.
  public PortraitLoader(Path pictures, Background background) {
    this(pictures, background, new Shelf(MOST_BYTES, FEWEST));
  }

  /// @param shelf keeps decoded portraits
  PortraitLoader(Path pictures, Background background, Shelf shelf) {
    this.decoder = new Decoder(pictures);
    this.background = background;
    this.shelf = shelf;
  }

  /// What became of portraits that were asked for: each is in one of the two.
  ///
  /// @param images as large as asked for, each by the portrait it is of
  /// @param unreadable why a portrait cannot be shown
  public record Loaded(Map<Portrait, Image> images, Map<Portrait, RosterProblem.Kind> unreadable) {
    public Loaded {
      images = Map.copyOf(images);
      unreadable = Map.copyOf(unreadable);
    }
  }

  /// Portraits being loaded.
  @FunctionalInterface
  public interface Loading {
    /// Forgets the request: its consumer is not called from now on, and what nobody else waits for
    /// is not decoded. Without effect once everything was told.
    void cancel();
  }

  /// Loads portraits, in the order given.
  ///
  /// @param width of the frame, in physical pixels
  /// @param height of the frame, in physical pixels
  /// @param then told once, when the last of them is decided: before this method returns where all
  ///   are at hand, and otherwise later
  public Loading load(
      Collection<Portrait> portraits, int width, int height, Consumer<? super Loaded> then) {
    Request request = new Request(new LinkedHashSet<>(portraits), then);
    Frame frame = new Frame(width, height);
    for (Portrait portrait : List.copyOf(request.missing)) {
      Slot slot = new Slot(portrait, frame);
      shelf
          .get(slot)
          .ifPresentOrElse(
              image -> request.take(portrait, new Framed(image)), () -> decode(slot, request));
    }
    request.tellIfComplete();
    return () -> forget(request);
  }

  private void decode(Slot slot, Request request) {
    Decoding decoding = underWay.get(slot);
    if (decoding != null) {
      decoding.waiting.add(request);
      return;
    }
    Decoding begun = new Decoding(request);
    underWay.put(slot, begun); // first, for the work may be over as soon as it is given
    begun.job =
        background.run(
            () -> decoder.decode(slot.portrait(), slot.frame()),
            decoded -> decided(slot, decoded),
            () -> decided(slot, new Unreadable(new NotAPicture(slot.portrait().file()))));
  }

  private void decided(Slot slot, Decoded decoded) {
    if (decoded instanceof Framed(Image image)) {
      shelf.put(slot, image);
    }
    Decoding over = underWay.remove(slot);
    if (over != null) {
      for (Request request : List.copyOf(over.waiting)) {
        request.take(slot.portrait(), decoded);
        request.tellIfComplete();
      }
    }
  }

  private void forget(Request request) {
    request.over = true;
    underWay
        .values()
        .removeIf(
            decoding -> {
              if (decoding.waiting.remove(request) && decoding.waiting.isEmpty()) {
                decoding.job.cancel();
                return true;
              }
              return false;
            });
  }

  /// A portrait being decoded, once for all who wait for it.
  private static final class Decoding {
    private final List<Request> waiting = new ArrayList<>();
    private Background.Job job = () -> {};

    Decoding(Request first) {
      waiting.add(first);
    }
  }

  /// Somebody who waits for portraits.
  private static final class Request {
    private final Set<Portrait> missing;
    private final Consumer<? super Loaded> then;
    private final Map<Portrait, Image> images = new HashMap<>();
    private final Map<Portrait, RosterProblem.Kind> unreadable = new HashMap<>();
    private boolean over;

    Request(Set<Portrait> missing, Consumer<? super Loaded> then) {
      this.missing = missing;
      this.then = then;
    }

    void take(Portrait portrait, Decoded decoded) {
      missing.remove(portrait);
      switch (decoded) {
        case Framed(Image image) -> images.put(portrait, image);
        case Unreadable(RosterProblem.Kind why) -> unreadable.put(portrait, why);
      }
    }

    void tellIfComplete() {
      if (missing.isEmpty() && !over) {
        over = true;
        then.accept(new Loaded(images, unreadable));
      }
    }
  }
}
