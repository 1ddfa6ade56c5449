package org.yearbookgame.ui.play;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.image.Image;
import org.yearbookgame.game.Dealer;
import org.yearbookgame.game.Game;
import org.yearbookgame.game.GameState;
import org.yearbookgame.game.GameState.Asking;
import org.yearbookgame.game.GameState.Finished;
import org.yearbookgame.game.GameState.Revealed;
import org.yearbookgame.game.Move;
import org.yearbookgame.roster.Classmate;
import org.yearbookgame.roster.Portrait;
import org.yearbookgame.roster.RosterProblem;
import org.yearbookgame.roster.RosterProblem.NotAFile;
import org.yearbookgame.ui.portraits.PortraitLoader;
import org.yearbookgame.ui.portraits.PortraitLoader.Loading;

/// A game under way: which round is on screen, with its pictures, and what a press does to it.
///
/// A round is shown only when all its pictures are there. Until then the round before stays, and
/// nothing pressed on it counts any more, because the game has gone on.
public final class PlayModel {
  /// What is on screen: a round, open or revealed, and the pictures of its portraits.
  ///
  /// @param small the pictures that stand beside the names of "Find the name" once a round is over
  public record Shown(GameState state, Map<Portrait, Image> pictures, Map<Portrait, Image> small) {
    public Shown {
      pictures = Map.copyOf(pictures);
      small = Map.copyOf(small);
    }
  }

  /// The size at which portraits are decoded, in the screen's own points.
  public record Frame(int width, int height) {}

  /// How a game ends.
  public interface Ending {
    void finished(Game game);

    /// Pictures that were there are not there any more.
    void picturesGone();

    /// So many pictures proved unfit to be shown that no round is left.
    void nothingLeft();
  }

  private final ReadOnlyObjectWrapper<Game> game;
  private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
      new ReadOnlyObjectWrapper<>(this, "shown", Optional.empty());
  private final ReadOnlyBooleanWrapper waiting = new ReadOnlyBooleanWrapper(this, "waiting");

  private final ReadOnlyObjectWrapper<Optional<Image>> closer =
      new ReadOnlyObjectWrapper<>(this, "closer", Optional.empty());

  private final Dealer dealer;
  private final PortraitLoader loader;
  private final LongSupplier clock;
  private final Ending ending;
  private Optional<Frame> frame = Optional.empty();
  private Optional<Frame> smallFrame = Optional.empty();
  private Loading loading = () -> {};
  private Loading ahead = () -> {};
  private Loading beside = () -> {};
  private Loading looking = () -> {};
  private int roundsShown;
  private long shownAt;

  /// A game that has been dealt, or one that was left and is gone on with.
  ///
  /// @param dealer who dealt the game, and deals its rounds anew where a picture proves unfit
  /// @param clock in nanoseconds, from any origin
  public PlayModel(
      Dealer dealer, Game game, PortraitLoader loader, LongSupplier clock, Ending ending) {
    this.dealer = dealer;
    this.game = new ReadOnlyObjectWrapper<>(this, "game", game);
    this.loader = loader;
    this.clock = clock;
    this.ending = ending;
    this.roundsShown = game.played().size();
  }

  public ReadOnlyObjectProperty<Game> gameProperty() {
    return game.getReadOnlyProperty();
  }

  /// The round on screen; nothing before the first is ready.
  public ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /// Whether the round to come waits for its pictures.
  public ReadOnlyBooleanProperty waitingProperty() {
    return waiting.getReadOnlyProperty();
  }

  /// The one portrait that fills the screen, while somebody looks closer.
  public ReadOnlyObjectProperty<Optional<Image>> closerProperty() {
    return closer.getReadOnlyProperty();
  }

  /// Makes a portrait ready to fill the screen.
  public void lookAt(Portrait portrait, Frame size) {
    looking.cancel();
    looking =
        loader.load(
            List.of(portrait),
            size.width(),
            size.height(),
            loaded -> closer.set(Optional.ofNullable(loaded.images().get(portrait))));
  }

  /// Goes back to the round.
  public void lookAway() {
    looking.cancel();
    closer.set(Optional.empty());
  }

  /// Says how large portraits are on screen; the first time this makes the first round ready.
  public void setFrame(Frame changed) {
    if (!frame.equals(Optional.of(changed))) {
      frame = Optional.of(changed);
      shown.get().ifPresent(this::decodeAnew);
      goOn();
    }
  }

  /// Says how large the pictures beside names are on screen.
  public void setSmallFrame(Frame changed) {
    smallFrame = Optional.of(changed);
  }

  /// Makes a move. One that the game's state does not offer changes nothing.
  ///
  /// @param pressedAt when the press began, by the clock
  public void submit(Move move, long pressedAt) {
    Duration sinceShown = Duration.ofNanos(Math.max(0, pressedAt - shownAt));
    Game before = game.get();
    Game after = before.submit(move, sinceShown);
    game.set(after);
    if (!after.equals(before)) {
      goOn();
    }
  }

  /// Says that the round on screen has been painted whole: its time runs from here.
  public void painted() {
    shownAt = clock.getAsLong();
  }

  /// Takes portraits out of the class that proved unfit to be shown, and deals those rounds anew
  /// that nobody has seen.
  public void withdraw(Set<Portrait> unfit) {
    dealer.withdraw(unfit);
    Optional<Game> redealt = dealer.redeal(game.get(), roundsShown);
    if (redealt.isEmpty()) {
      stop();
      ending.nothingLeft();
    } else {
      game.set(redealt.get());
      goOn();
    }
  }

  /// Waits for no picture any more, until somebody says again how large portraits are on screen.
  public void stop() {
    frame = Optional.empty();
    loading.cancel();
    ahead.cancel();
    beside.cancel();
    looking.cancel();
    waiting.set(false);
  }

  private void goOn() {
    switch (game.get().state()) {
      case Asking asking when asking.number() > roundsShown -> makeReady(asking);
      case Asking asking -> update(asking);
      case Revealed revealed -> {
        update(revealed);
        decodeBeside(revealed);
      }
      case Finished _ -> {
        stop();
        ending.finished(game.get());
      }
    }
  }

  private void update(GameState state) {
    shown.set(shown.get().map(before -> new Shown(state, before.pictures(), before.small())));
    decodeAhead();
  }

  private void makeReady(Asking asking) {
    loading.cancel();
    waiting.set(true);
    frame.ifPresent(
        size ->
            loading =
                loader.load(
                    asking.question().portraits(),
                    size.width(),
                    size.height(),
                    loaded -> {
                      if (loaded.unreadable().isEmpty()) {
                        show(asking, loaded.images());
                      } else {
                        leaveOut(loaded.unreadable());
                      }
                    }));
  }

  private void leaveOut(Map<Portrait, RosterProblem.Kind> unreadable) {
    boolean gone =
        unreadable.values().stream()
            .anyMatch(
                kind ->
                    kind instanceof NotAFile(_, NotAFile.What what) && what == NotAFile.What.GONE);
    withdraw(unreadable.keySet());
    if (gone) {
      ending.picturesGone();
    }
  }

  private void show(Asking asking, Map<Portrait, Image> pictures) {
    roundsShown = asking.number();
    shownAt = clock.getAsLong();
    waiting.set(false);
    beside.cancel();
    shown.set(Optional.of(new Shown(asking, pictures, Map.of())));
    decodeAhead();
  }

  private void decodeAhead() {
    ahead.cancel();
    if (frame.isPresent() && game.get().comingUp().isPresent()) {
      Frame size = frame.get();
      ahead =
          loader.load(
              game.get().comingUp().get().portraits(),
              size.width(),
              size.height(),
              loaded -> {
                if (!loaded.unreadable().isEmpty()) {
                  leaveOut(loaded.unreadable());
                }
              });
    }
  }

  /// Whose names they were, small: known only now, so not decoded before.
  private void decodeBeside(Revealed revealed) {
    if (smallFrame.isPresent() && shown.get().filter(now -> now.small().isEmpty()).isPresent()) {
      Frame size = smallFrame.get();
      beside.cancel();
      beside =
          loader.load(
              revealed.round().choices().stream().map(Classmate::portrait).toList(),
              size.width(),
              size.height(),
              loaded ->
                  shown.set(
                      shown
                          .get()
                          .filter(now -> now.state().equals(revealed))
                          .map(now -> new Shown(revealed, now.pictures(), loaded.images()))
                          .or(shown::get)));
    }
  }

  /// The same pictures at another size. Until they are there the old ones are shown, scaled.
  private void decodeAnew(Shown old) {
    Frame size = frame.orElseThrow();
    loading.cancel();
    loading =
        loader.load(
            old.pictures().keySet(),
            size.width(),
            size.height(),
            loaded ->
                shown.set(
                    shown
                        .get()
                        .filter(now -> now.pictures().keySet().equals(loaded.images().keySet()))
                        .map(now -> new Shown(now.state(), loaded.images(), now.small()))
                        .or(shown::get)));
  }
}
