package org.yearbookgame.ui.kiosk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.yearbookgame.game.Game;
import org.yearbookgame.game.GameState.Asking;
import org.yearbookgame.game.GameState.Finished;
import org.yearbookgame.game.GameState.Revealed;
import org.yearbookgame.game.Mode;
import org.yearbookgame.game.Rules;
import org.yearbookgame.kiosk.Glass;
import org.yearbookgame.kiosk.Idle.Pace;
import org.yearbookgame.kiosk.KioskSettings;
import org.yearbookgame.results.Alphabet;
import org.yearbookgame.results.Initials;
import org.yearbookgame.results.Play;
import org.yearbookgame.roster.Portrait;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.Scorebook;
import org.yearbookgame.ui.Screen;
import org.yearbookgame.ui.board.BoardModel;
import org.yearbookgame.ui.board.BoardModel.Period;
import org.yearbookgame.ui.board.BoardModel.Span;
import org.yearbookgame.ui.board.BoardView;
import org.yearbookgame.ui.board.InitialsModel;
import org.yearbookgame.ui.board.InitialsView;
import org.yearbookgame.ui.controls.ActionButton;
import org.yearbookgame.ui.play.PlayModel;
import org.yearbookgame.ui.play.PlayModel.Shown;

/// One guest, from the first touch to the last: a game, what it came to, initials, the board. All
/// that a guest does is done through this; once the guest is gone nothing of it has any effect,
/// however late it comes.
final class Guest {
  /// Where a guest plays.
  interface Place {
    /// Puts a screen before the guest.
    void show(Screen screen, Pace pace);

    /// The screen tells something else now.
    void turn(Pace pace);

    /// Somebody says that they are another.
    void askForNewPlayer();

    /// Begins another game.
    void playAgain();

    /// The guest leaves.
    void leave();
  }

  /// What all guests play with.
  record Equipment(
      KioskSettings settings,
      Glass glass,
      Messages messages,
      Scorebook scorebook,
      LongSupplier clock) {
    /// "Find the face", as the kiosk was set up.
    Rules rules() {
      return Rules.of(Mode.FACES).withRounds(settings.rounds()).withTries(settings.guesses());
    }
  }

  /// The board is to show what other kiosks have added within five seconds, in nanoseconds.
  private static final long READ_EVERY = 4_000_000_000L;

  /// How wide a wheel of letters is, in millimetres.
  private static final double WHEEL = 26;

  private final Tonight tonight;
  private final Equipment with;
  private final Messages messages;
  private final Place place;
  private Optional<PlayModel> playing = Optional.empty();
  private Optional<BoardModel> board = Optional.empty();
  private Runnable giveUp = () -> {};
  private long readAt;
  private boolean gone;

  Guest(Tonight tonight, Equipment with, Place place) {
    this.tonight = tonight;
    this.with = with;
    this.messages = with.messages();
    this.place = place;
  }

  /// Begins a game.
  void play(Game dealt) {
    Scorebook.Page page = with.scorebook().begin(tonight.ofClass());
    PlayModel model =
        new PlayModel(
            tonight.dealer(),
            dealt,
            tonight.loader(),
            with.clock(),
            new PlayModel.Ending() {
              @Override
              public void finished(Game game) {
                giveUp = () -> {};
                ifThere(() -> showWhatItCameTo(page.keep(game)));
              }

              @Override
              public void picturesGone() {} // they are passed over

              @Override
              public void nothingLeft() {
                ifThere(place::leave);
              }
            });
    playing = Optional.of(model);
    giveUp =
        () -> {
          model.stop();
          Game game = model.gameProperty().get();
          if (!game.played().isEmpty()) {
            page.keepGivenUp(game);
          }
        };
    place.show(
        new KioskPlayView(
            model,
            messages,
            with.glass(),
            with.settings().lowControls(),
            with.clock(),
            () -> ifThere(place::askForNewPlayer)),
        Pace.ASKING);
    model.shownProperty().subscribe(shown -> ifThere(() -> shown.ifPresent(this::follow)));
  }

  private void follow(Shown shown) {
    switch (shown.state()) {
      case Asking _ -> place.turn(Pace.ASKING);
      case Revealed _ -> place.turn(Pace.TALKING);
      case Finished _ -> {}
    }
  }

  /// From the next round on these are not shown.
  void withdraw(Set<Portrait> portraits) {
    if (!gone && !portraits.isEmpty()) {
      playing.ifPresent(model -> model.withdraw(portraits));
    }
  }

  private void showWhatItCameTo(Play play) {
    playing = Optional.empty();
    if (with.settings().board()) {
      askForInitials(play);
    } else {
      place.show(
          new QuestionCard(words(play.right(), play.rounds().size()), farewell()), Pace.TALKING);
    }
  }

  private String words(int right, int asked) {
    if (right == 0) {
      return messages.text("finish.none", asked);
    }
    return right == asked
        ? messages.text("finish.all", asked)
        : messages.text("finish.spoken", right, asked);
  }

  private List<Button> farewell() {
    ActionButton again =
        new ActionButton(messages.text("board.again"), () -> ifThere(place::playAgain));
    again.getStyleClass().add("primary");
    return List.of(
        again, new ActionButton(messages.text("board.done"), () -> ifThere(place::leave)));
  }

  private void askForInitials(Play play) {
    place.show(
        new InitialsView(
            new InitialsModel(
                play.right(),
                play.rounds().size(),
                Alphabet.of(tonight.roster(), messages.locale())),
            bar(),
            with.glass().mm(WHEEL),
            messages,
            new InitialsView.Actions() {
              @Override
              public void show(Initials initials) {
                ifThere(() -> keep(play.withInitials(initials)));
              }

              @Override
              public void decline() {
                ifThere(() -> showBoard(Optional.of(play)));
              }
            }),
        Pace.TALKING);
  }

  private void keep(Play play) {
    with.scorebook().keep(play);
    showBoard(Optional.of(play));
  }

  /// Shows the best games of the evening.
  ///
  /// @param own the guest's, if there is one
  void showBoard(Optional<Play> own) {
    BoardModel model =
        new BoardModel(
            with.scorebook(),
            tonight.ofClass(),
            with.rules(),
            List.of(new Period(Span.EVENING, tonight.evening().since())),
            own);
    board = Optional.of(model);
    readAt = with.clock().getAsLong();
    place.show(
        new BoardView(
            model,
            bar(),
            messages,
            new BoardView.Actions() {
              @Override
              public void playAgain() {
                ifThere(place::playAgain);
              }

              @Override
              public void done() {
                ifThere(place::leave);
              }
            }),
        Pace.TALKING);
  }

  /// The class, at the top.
  private Region bar() {
    Label title = new Label(tonight.settings().title());
    title.getStyleClass().add("class-title");
    HBox bar = new HBox(title);
    bar.getStyleClass().add("top-bar");
    return bar;
  }

  /// Time goes by.
  void tick(long now) {
    if (board.isPresent() && now - readAt >= READ_EVERY) {
      readAt = now;
      board.get().readAgain();
    }
  }

  /// The guest is gone: what was played is kept as far as it came.
  void leave() {
    if (!gone) {
      gone = true;
      giveUp.run();
    }
  }

  private void ifThere(Runnable act) {
    if (!gone) {
      act.run();
    }
  }
}
