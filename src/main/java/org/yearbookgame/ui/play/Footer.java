package org.yearbookgame.ui.play;

import java.util.function.LongSupplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.yearbookgame.game.Move;
import org.yearbookgame.ui.controls.Presses;

/// The row at the bottom: "I don't know" at its start while a round is open, "Next" at its end
/// afterwards, so that neither stands where the other was.
final class Footer extends HBox {
  /// A press so soon after "Next" has appeared was meant for what was there before.
  private static final long SETTLES = 500_000_000;

  private final LongSupplier clock;
  private final Button pass = new Button();
  private final Button next = new Button();
  private final Label pickHint;
  private final HBox start;
  private final HBox end;
  private @Nullable Move offeredPass;
  private @Nullable Move offeredNext;
  private long nextSince;

  Footer(Words words, LongSupplier clock, Presses.Taker taker) {
    this.clock = clock;
    pass.setText(words.text("play.unknown"));
    next.getStyleClass().add("primary");
    Presses.on(pass, () -> offeredPass, clock, taker);
    Presses.on(next, () -> settled() ? offeredNext : null, clock, taker);
    pickHint = hint(words.text("play.hint.pick"));
    start = new HBox(24, pass, pickHint);
    end = new HBox(24, hint(words.text("play.hint.next")), next);
    start.setAlignment(Pos.CENTER_LEFT);
    end.setAlignment(Pos.CENTER_RIGHT);
    pass.setMinWidth(USE_PREF_SIZE);
    next.setMinWidth(USE_PREF_SIZE);
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    setAlignment(Pos.CENTER);
    getStyleClass().add("footer");
    getChildren().addAll(start, between, end);
    showWaiting();
  }

  private static Label hint(String text) {
    Label hint = new Label(text);
    hint.getStyleClass().add("hint");
    return hint;
  }

  private boolean settled() {
    return clock.getAsLong() - nextSince >= SETTLES;
  }

  /// Leaves out how to pick, where that is plain.
  void hideHint() {
    start.getChildren().remove(pickHint);
  }

  /// Nothing can be pressed while pictures are made ready.
  void showWaiting() {
    show(null, null);
  }

  void showOpen(Move.Pass move) {
    show(move, null);
  }

  /// @param spoken the outcome, which a screen reader says before the button's own words
  void showOver(Move.Next move, String words, String spoken) {
    if (offeredNext == null) {
      nextSince = clock.getAsLong();
    }
    next.setText(words);
    next.setAccessibleText(spoken);
    show(null, move);
  }

  void focusNext() {
    next.requestFocus();
  }

  private void show(Move.@Nullable Pass passMove, Move.@Nullable Next nextMove) {
    offeredPass = passMove;
    offeredNext = nextMove;
    show(start, passMove != null);
    show(end, nextMove != null);
    if (nextMove == null) {
      next.setAccessibleText(null); // the outcome of the round before
    }
  }

  /// What is not shown leaves its room to the other.
  private static void show(HBox part, boolean shown) {
    part.setVisible(shown);
    part.setManaged(shown);
  }
}
