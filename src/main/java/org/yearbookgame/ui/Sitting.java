package org.yearbookgame.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.image.Image;
import javafx.util.Subscription;
import org.yearbookgame.game.Bests;
import org.yearbookgame.game.Dealer;
import org.yearbookgame.game.Game;
import org.yearbookgame.game.Mode;
import org.yearbookgame.results.ClassId;
import org.yearbookgame.results.LeftGame;
import org.yearbookgame.results.Play;
import org.yearbookgame.roster.Classmate;
import org.yearbookgame.roster.Portrait;
import org.yearbookgame.roster.Roster;
import org.yearbookgame.storage.ClassFolder;
import org.yearbookgame.storage.ClassSettings;
import org.yearbookgame.storage.OpenedClass;
import org.yearbookgame.ui.Background.Job;
import org.yearbookgame.ui.play.PlayModel;
import org.yearbookgame.ui.portraits.LogoLoader;
import org.yearbookgame.ui.portraits.PortraitLoader;

/// One class for as long as it is played: who was asked already, what is remembered of it, and the
/// game that somebody left and may go on with.
public final class Sitting {
  private final OpenedClass opened;
  private final Dealer dealer;
  private final PortraitLoader loader;
  private final LogoLoader logos;
  private final Recollection recollection;
  private Optional<UnderWay> underWay = Optional.empty();

  /// A game that is neither finished nor given up, and the page it is kept on.
  private record UnderWay(PlayModel model, Scorebook.Page page, Subscription keeping) {
    Game game() {
      return model.gameProperty().get();
    }
  }

  static Sitting of(OpenedClass opened, Screens.Surroundings around) {
    return of(opened, around, around.scorebook());
  }

  /// A sitting of which nothing is kept: somebody prepares the class.
  static Sitting forATry(OpenedClass opened, Screens.Surroundings around) {
    return of(opened, around, Scorebook.thatForgets(around.scorebook().clock()));
  }

  private static Sitting of(OpenedClass opened, Screens.Surroundings around, Scorebook scorebook) {
    return new Sitting(
        opened,
        new Dealer(opened.roster(), around.random().split()),
        new PortraitLoader(opened.folder().pictures(), around.background()),
        new LogoLoader(around.background()),
        new Recollection(scorebook, ClassId.of(opened.folder(), opened.settings())));
  }

  private Sitting(
      OpenedClass opened,
      Dealer dealer,
      PortraitLoader loader,
      LogoLoader logos,
      Recollection recollection) {
    this.opened = opened;
    this.recollection = recollection;
    this.dealer = dealer;
    this.loader = loader;
    this.logos = logos;
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

  /// What this computer remembers of the class.
  public Recollection recollection() {
    return recollection;
  }

  /// Those whose time to be met again has come.
  public List<Classmate> toMeetAgain(Mode mode) {
    return recollection.toMeetAgain(mode, roster(), settings().rules(mode).choices());
  }

  /// Loads the class's logo, if it has one.
  ///
  /// @param then takes it, or nothing where it cannot be read
  public Job loadLogo(Consumer<Optional<Image>> then) {
    return settings().logo().map(file -> logos.load(file, then)).orElse(() -> {});
  }

  /// The game that was begun and not finished.
  public Optional<PlayModel> underWay() {
    return underWay.map(UnderWay::model);
  }

  /// The game that was left when the program was closed, where it can still be gone on with.
  public Optional<LeftGame> left() {
    return recollection.left().flatMap(play -> LeftGame.of(play, roster()));
  }

  /// Begins a game; one that was under way is given up.
  void begin(PlayModel game) {
    giveUp();
    follow(game, recollection.begin());
  }

  /// Goes on with the game that was left.
  void goOn(PlayModel game, LeftGame left) {
    follow(game, recollection.open(left.play()));
  }

  /// Keeps the game whenever a round is over, so that no more than the next is ever lost.
  private void follow(PlayModel game, Scorebook.Page page) {
    int[] over = {game.gameProperty().get().played().size()};
    Subscription keeping =
        game.gameProperty()
            .subscribe(
                (_, now) -> {
                  if (now.played().size() > over[0]) {
                    over[0] = now.played().size();
                    recollection.add(page.keep(now));
                  }
                });
    underWay = Optional.of(new UnderWay(game, page, keeping));
  }

  /// What became of a game: how it stands to the best before it, and what is kept of it.
  record Ended(Bests.Comparison comparison, Play play) {}

  /// Ends the game under way.
  ///
  /// @throws java.util.NoSuchElementException where there is none
  Ended finish() {
    UnderWay ended = underWay.orElseThrow();
    ended.keeping().unsubscribe();
    underWay = Optional.empty();
    Play play = ended.page().keep(ended.game());
    recollection.add(play);
    return new Ended(recollection.bestsBut(play.id()).compare(ended.game()), play);
  }

  /// Gives up the game under way and one that was left, if there are any: they stay kept as far as
  /// they were played.
  void giveUp() {
    underWay.ifPresent(given -> given.keeping().unsubscribe());
    underWay = Optional.empty();
    recollection.left().map(Play::givenUp).ifPresent(recollection::keep);
  }

  /// Forgets everything that was played, the game under way too.
  void forget() {
    underWay.ifPresent(forgotten -> forgotten.keeping().unsubscribe());
    underWay = Optional.empty();
    recollection.clear();
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
      underWay().ifPresent(game -> game.withdraw(unfit));
    }
  }
}
