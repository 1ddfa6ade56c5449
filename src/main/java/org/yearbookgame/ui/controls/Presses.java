package org.yearbookgame.ui.controls;

import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.yearbookgame.game.Move;

/// Makes a move of what a person does to a button: the move that the button offered *when it was
/// pressed*, and the time of that press. What it offers when it is let go does not count: the round
/// may have changed under the finger.
public final class Presses {
  /// Takes a move.
  @FunctionalInterface
  public interface Taker {
    /// Takes a move and the time of the press.
    ///
    /// @param pressedAt when, in nanoseconds of the clock
    void take(Move move, long pressedAt);
  }

  private record Press(@Nullable Move move, long at) {}

  private final Supplier<@Nullable Move> offered;
  private final LongSupplier clock;
  private @Nullable Press press;

  private Presses(Supplier<@Nullable Move> offered, LongSupplier clock) {
    this.offered = offered;
    this.clock = clock;
  }

  /// Watches a button.
  ///
  /// @param offered the move that the button offers at present, if any
  /// @param clock in nanoseconds, from any origin
  public static void on(
      ButtonBase button, Supplier<@Nullable Move> offered, LongSupplier clock, Taker taker) {
    Presses presses = new Presses(offered, clock);
    button.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> presses.remember());
    button.addEventFilter(
        MouseEvent.MOUSE_RELEASED,
        _ -> {
          if (!button.isArmed()) { // let go beside the button: the press was taken back
            presses.press = null;
          }
        });
    button.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER) {
            presses.remember();
          }
        });
    button.setOnAction(_ -> presses.act(taker));
  }

  private void remember() {
    press = new Press(offered.get(), clock.getAsLong());
  }

  /// A screen reader acts without a press.
  private void act(Taker taker) {
    Press begun = press == null ? new Press(offered.get(), clock.getAsLong()) : press;
    press = null;
    if (begun.move() != null) {
      taker.take(begun.move(), begun.at());
    }
  }
}
