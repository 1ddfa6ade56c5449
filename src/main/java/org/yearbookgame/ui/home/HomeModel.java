package org.yearbookgame.ui.home;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import javafx.scene.image.Image;
import org.yearbookgame.game.Game;
import org.yearbookgame.game.GameState.Asking;
import org.yearbookgame.game.GameState.Finished;
import org.yearbookgame.game.GameState.Revealed;
import org.yearbookgame.game.Mode;
import org.yearbookgame.game.Rules;
import org.yearbookgame.results.Play;
import org.yearbookgame.results.ResultsProblem;
import org.yearbookgame.roster.Classmate;
import org.yearbookgame.roster.Portrait;
import org.yearbookgame.storage.ClassSettings;
import org.yearbookgame.storage.KeepingProblem;
import org.yearbookgame.ui.Background.Job;
import org.yearbookgame.ui.Keepsakes;
import org.yearbookgame.ui.Sitting;
import org.yearbookgame.ui.portraits.PortraitLoader.Loading;

/// What the start has to offer: the class, how many rounds, and a wall of its portraits.
public final class HomeModel {
  /// How many rounds one can choose.
  public static final List<Integer> ROUNDS = List.of(5, 10, 20, Rules.EVERYONE);

  private final ReadOnlyObjectWrapper<List<Image>> wall =
      new ReadOnlyObjectWrapper<>(this, "wall", List.of());
  private final ReadOnlyObjectWrapper<Optional<Image>> logo =
      new ReadOnlyObjectWrapper<>(this, "logo", Optional.empty());
  private final IntegerProperty rounds;

  private final Sitting sitting;
  private final Keepsakes keepsakes;
  private final boolean example;
  private final List<Portrait> byLot;
  private Loading loading = () -> {};
  private final Job logoLoading;

  /// The start of a class.
  ///
  /// @param example whether this is the class that comes with the program
  /// @param random draws who is on the wall
  public HomeModel(
      Sitting sitting,
      Keepsakes keepsakes,
      boolean example,
      IntegerProperty rounds,
      RandomGenerator random) {
    this.sitting = sitting;
    this.keepsakes = keepsakes;
    this.example = example;
    this.rounds = rounds;
    this.byLot =
        new ArrayList<>(sitting.roster().classmates().stream().map(Classmate::portrait).toList());
    Collections.shuffle(byLot, random);
    this.logoLoading = sitting.loadLogo(logo::set);
  }

  /// The pictures on the wall that are ready.
  public ReadOnlyObjectProperty<List<Image>> wallProperty() {
    return wall.getReadOnlyProperty();
  }

  /// The class's logo, once it is ready.
  public ReadOnlyObjectProperty<Optional<Image>> logoProperty() {
    return logo.getReadOnlyProperty();
  }

  /// How many rounds the next game has; one of [#ROUNDS], or what the class asks for.
  public IntegerProperty roundsProperty() {
    return rounds;
  }

  public ClassSettings settings() {
    return sitting.settings();
  }

  /// Whether there is anybody to ask in a game.
  public boolean offers(Mode mode) {
    return sitting.canBePlayed(mode);
  }

  public boolean example() {
    return example;
  }

  /// Whether no class but the example was ever opened here.
  public boolean firstTime() {
    return example && keepsakes.classesProperty().get().newestFirst().isEmpty();
  }

  /// What the program could not keep for the player, until it was seen.
  public ObservableList<KeepingProblem> problems() {
    return keepsakes.problems();
  }

  /// Why what is played is not kept as it should be, until it was seen.
  public ReadOnlyObjectProperty<Optional<ResultsProblem>> resultsProblemProperty() {
    return sitting.recollection().problemProperty();
  }

  /// The player has seen what could not be kept.
  public void seen() {
    keepsakes.seen();
    sitting.recollection().seen();
  }

  public int classmates() {
    return sitting.roster().classmates().size();
  }

  /// All that was played of the class on this computer; it may come a moment later than the rest.
  public ReadOnlyObjectProperty<List<Play>> playsProperty() {
    return sitting.recollection().playsProperty();
  }

  /// Whom to meet again, in one mode.
  public record Again(Mode mode, List<Classmate> people) {
    public Again {
      people = List.copyOf(people);
    }
  }

  /// Whom to meet again: in the mode in which there are most.
  public Optional<Again> toMeetAgain() {
    return Stream.of(Mode.values())
        .map(mode -> new Again(mode, sitting.toMeetAgain(mode)))
        .filter(again -> !again.people().isEmpty())
        .max(Comparator.comparingInt(again -> again.people().size()));
  }

  /// How many of the class were met so far.
  public int met() {
    return sitting.recollection().met(sitting.roster()).size();
  }

  /// Where a game was left.
  ///
  /// @param number of the round that comes next, from 1
  /// @param of so many rounds
  public record GoOn(int number, int of) {}

  /// The game that was left and can be gone on with: just now, or when the program was closed.
  public Optional<GoOn> goOn() {
    return sitting
        .underWay()
        .map(model -> goOn(model.gameProperty().get()))
        .or(() -> sitting.left().map(left -> new GoOn(left.number(), left.length())));
  }

  private static GoOn goOn(Game game) {
    int number =
        switch (game.state()) {
          case Asking asking -> asking.number();
          case Revealed revealed -> revealed.number();
          case Finished _ -> game.length();
        };
    return new GoOn(number, game.length());
  }

  /// Makes pictures for the wall ready.
  ///
  /// @param count how many at most
  /// @param width of each, in the screen's own points
  /// @param height of each, in the screen's own points
  public void loadWall(int count, int width, int height) {
    loading.cancel();
    List<Portrait> drawn = byLot.stream().filter(sitting.roster()::has).limit(count).toList();
    loading =
        sitting
            .loader()
            .load(drawn, width, height, loaded -> wall.set(inOrder(drawn, loaded.images())));
  }

  /// A map has an order of its own, and another one at every start.
  private static List<Image> inOrder(List<Portrait> drawn, Map<Portrait, Image> images) {
    return drawn.stream().flatMap(portrait -> Stream.ofNullable(images.get(portrait))).toList();
  }

  /// Waits for no picture any more.
  public void stop() {
    logoLoading.cancel();
    loading.cancel();
  }
}
