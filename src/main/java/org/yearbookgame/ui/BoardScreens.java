package org.yearbookgame.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.yearbookgame.game.Rules;
import org.yearbookgame.results.Alphabet;
import org.yearbookgame.results.Initials;
import org.yearbookgame.results.Play;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.Screens.Surroundings;
import org.yearbookgame.ui.board.BoardModel;
import org.yearbookgame.ui.board.BoardModel.Period;
import org.yearbookgame.ui.board.BoardModel.Span;
import org.yearbookgame.ui.board.BoardView;
import org.yearbookgame.ui.board.InitialsModel;
import org.yearbookgame.ui.board.InitialsView;
import org.yearbookgame.ui.controls.TopBar;

/// Leads to the board of a class that is played at home, and back. Initials are asked for here and
/// nowhere else: whoever does not come by leaves none.
final class BoardScreens {
  /// Where the board leads to.
  interface Ways {
    void playAgain(Rules rules);

    void home();
  }

  /// An evening that ends after midnight is one all the same.
  private static final Duration AN_EVENING = Duration.ofHours(12);

  /// 26 mm, of 96 logical pixels an inch.
  private static final double WHEEL = 26 * 96 / 25.4;

  private final Sitting sitting;
  private final Surroundings around;
  private final Messages messages;
  private final ScreenPlace place;
  private final Ways ways;

  BoardScreens(Sitting sitting, Surroundings around, ScreenPlace place, Ways ways) {
    this.sitting = sitting;
    this.around = around;
    this.messages = around.messages();
    this.place = place;
    this.ways = ways;
  }

  /// Shows the board after a game, and asks for initials first where none were left with it.
  ///
  /// @param played as it was kept when it was finished
  /// @param back leads to where one came from
  void show(Play played, Runnable back) {
    Play own = sitting.recollection().latest(played);
    if (own.initials().isPresent()) {
      showBoard(own.rules(), Optional.of(own), back);
    } else {
      ask(own, back);
    }
  }

  private void ask(Play own, Runnable back) {
    place.show(
        new InitialsView(
            new InitialsModel(
                own.right(), own.rounds().size(), Alphabet.of(sitting.roster(), messages.locale())),
            bar(),
            WHEEL,
            messages,
            new InitialsView.Actions() {
              @Override
              public void show(Initials initials) {
                Play signed = own.withInitials(initials);
                sitting.recollection().keep(signed);
                showBoard(signed.rules(), Optional.of(signed), back);
              }

              @Override
              public void decline() {
                showBoard(own.rules(), Optional.of(own), back);
              }
            }));
  }

  /// Shows the board of one kind of games.
  ///
  /// @param own the game that was just played, if one was
  /// @param back leads to where one came from
  void showBoard(Rules rules, Optional<Play> own, Runnable back) {
    Instant tonight = around.scorebook().clock().instant().minus(AN_EVENING);
    BoardModel model =
        new BoardModel(
            around.scorebook(),
            sitting.recollection().ofClass(),
            rules,
            List.of(new Period(Span.CLASS, Instant.EPOCH), new Period(Span.EVENING, tonight)),
            own);
    place.show(
        new BoardView(
            model,
            bar(),
            messages,
            new BoardView.Actions() {
              @Override
              public void playAgain() {
                ways.playAgain(rules);
              }

              @Override
              public void done() {
                back.run();
              }
            }));
  }

  private TopBar bar() {
    String title = sitting.settings().title();
    TopBar bar = new TopBar(title, messages.text("play.home", title), ways::home);
    bar.setWhere(messages.text("board.where"));
    return bar;
  }
}
