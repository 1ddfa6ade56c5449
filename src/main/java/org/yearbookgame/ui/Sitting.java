package org.yearbookgame.ui;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yearbookgame.game.Bests;
import org.yearbookgame.game.Dealer;
import org.yearbookgame.game.Game;
import org.yearbookgame.game.Mode;
import org.yearbookgame.roster.Classmate;
import org.yearbookgame.roster.Portrait;
import org.yearbookgame.roster.Roster;
import org.yearbookgame.storage.ClassFolder;
import org.yearbookgame.storage.ClassSettings;
import org.yearbookgame.storage.OpenedClass;
import org.yearbookgame.ui.play.PlayModel;
import org.yearbookgame.ui.portraits.PortraitLoader;

/// One class for as long as it is played: who was asked already, the best results, and the game
/// that somebody left and may go on with.
public final class Sitting {
  private final OpenedClass opened;
  private final Dealer dealer;
  private final PortraitLoader loader;
  private Bests bests = Bests.NONE;
  private Optional<PlayModel> underWay = Optional.empty();

  static Sitting of(OpenedClass opened, Screens.Surroundings around) {
    return new Sitting(
        opened,
        new Dealer(opened.roster(), around.random().split()),
        new PortraitLoader(opened.folder().pictures(), around.background()));
  }

  private Sitting(OpenedClass opened, Dealer dealer, PortraitLoader loader) {
    this.opened = opened;
    this.dealer = dealer;
    this.loader = loader;
  }

  OpenedClass opened() {
    return opened;
  }

  /// Where the class lies.
  public ClassFolder folder() {
    return opened.folder();
  }

  /// Whether it is of a class as it was read now: with the same people and the same settings.
  boolean isOf(OpenedClass read) {
    return opened.settings().equals(read.settings()) && opened.roster().equals(read.roster());
  }

  public ClassSettings settings() {
    return opened.settings();
  }

  /// Those who can be asked or shown.
  public Roster roster() {
    return dealer.roster();
  }

  /// Whether there is anybody to ask in any game.
  boolean canBePlayed() {
    return Stream.of(Mode.values()).anyMatch(this::canBePlayed);
  }

  /// Whether there is anybody to ask.
  public boolean canBePlayed(Mode mode) {
    return roster().playable(settings().rules(mode).choices()) > 0;
  }

  Dealer dealer() {
    return dealer;
  }

  public PortraitLoader loader() {
    return loader;
  }

  /// The game that was begun and not finished.
  public Optional<PlayModel> underWay() {
    return underWay;
  }

  void begin(PlayModel game) {
    underWay = Optional.of(game);
  }

  /// Ends the game under way and tells how it stands to the best before it.
  Bests.Comparison finish(Game game) {
    underWay = Optional.empty();
    Bests.Comparison comparison = bests.compare(game);
    bests = bests.with(game);
    return comparison;
  }

  void giveUp() {
    underWay = Optional.empty();
  }

  /// Takes out those who are no longer in the class after a look at its pictures.
  void withdraw(Roster left) {
    Set<Portrait> unfit =
        roster().classmates().stream()
            .map(Classmate::portrait)
            .filter(portrait -> !left.has(portrait))
            .collect(Collectors.toSet());
    if (!unfit.isEmpty()) {
      dealer.withdraw(unfit);
      underWay.ifPresent(game -> game.withdraw(unfit));
    }
  }
}
