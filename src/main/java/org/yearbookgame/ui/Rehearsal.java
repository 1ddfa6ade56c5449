package org.yearbookgame.ui;

import java.time.Duration;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/// Plays a game with the keys and closes the window. What runs from the start to there is what the
/// packages' start-up cache is made of, so that it is there at once for everybody.
public final class Rehearsal extends AnimationTimer {
  /// Longer than a press must wait that was not meant for the screen before.
  private static final long PAUSE = Duration.ofMillis(600).toNanos() / 5;

  /// In a round, and on to the next; guesses that come too late change nothing.
  private static final List<KeyCode> KEYS =
      List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.ENTER);

  /// Many times as many as a game takes: then something is wrong, and whoever packages must know.
  private static final int MOST_PRESSES = 1000;

  private final Stage window;
  private int pressed;
  private long last;

  /// Rehearses in a window, once it shows something.
  public Rehearsal(Stage window) {
    this.window = window;
  }

  @Override
  public void handle(long now) {
    if (now - last < PAUSE) {
      return;
    }
    last = now;
    Scene scene = window.getScene();
    if (scene.lookup(".finish") != null) {
      stop();
      window.close();
    } else if (++pressed > MOST_PRESSES) {
      System.exit(1);
    } else if (scene.lookup(".home .row") instanceof ButtonBase game) {
      game.fire();
    } else if (scene.getFocusOwner() != null) {
      press(scene.getFocusOwner(), KEYS.get(pressed % KEYS.size()));
    }
  }

  private static void press(Node focused, KeyCode key) {
    focused.fireEvent(event(KeyEvent.KEY_PRESSED, key));
    focused.fireEvent(event(KeyEvent.KEY_RELEASED, key));
  }

  private static KeyEvent event(EventType<KeyEvent> type, KeyCode key) {
    return new KeyEvent(type, "", "", key, false, false, false, false);
  }
}
