package org.yearbookgame.ui.kiosk;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;

/// All that reaches the kiosk's window passes here first. Press and release of a finger go through,
/// and the keys that a guest may use; gestures, other buttons, drops, menus and every key that
/// leads anywhere do not. A press that comes too soon after a change was meant for what was there
/// before.
final class Gate {
  /// Hears of what goes through.
  interface Porter {
    /// A finger came down.
    ///
    /// @param settled whether what stands there has stood long enough to be meant
    /// @return whether it is for what stands there
    boolean pressed(MouseEvent press, boolean settled);

    /// A finger moved that is down.
    void moved(MouseEvent drag);

    /// A finger went up, whether or not its press went through.
    void released();

    /// A key went down, once however long it is held.
    ///
    /// @param settled whether what stands there has stood long enough to be meant
    /// @return whether it is for what stands there
    boolean typed(KeyEvent key, boolean settled);

    /// Whether the organizer is at work, who may do all but leave by a key.
    boolean isOrganizer();
  }

  /// So long after a change a press was meant for what was there before, in nanoseconds.
  private static final long SETTLES = 500_000_000;

  private final Window window;
  private final LongSupplier clock;
  private final Porter porter;
  private final EventHandler<InputEvent> passing = this::pass;
  private final Set<KeyCode> down = EnumSet.noneOf(KeyCode.class);
  private long changedAt;
  private boolean through;

  /// @param clock in nanoseconds, from any origin
  Gate(Window window, LongSupplier clock, Porter porter) {
    this.window = window;
    this.clock = clock;
    this.porter = porter;
    this.changedAt = clock.getAsLong() - SETTLES;
    window.addEventFilter(InputEvent.ANY, passing);
  }

  /// Nobody stands here any more.
  void close() {
    window.removeEventFilter(InputEvent.ANY, passing);
  }

  /// Something else is on the screen now: what was begun before is not brought to an end.
  void settle() {
    changedAt = clock.getAsLong();
    through = false;
  }

  private void pass(InputEvent event) {
    switch (event) {
      case MouseEvent mouse -> passMouse(mouse);
      case KeyEvent key -> passKey(key);
      default -> keepOutUnless(porter.isOrganizer(), event);
    }
  }

  private static void keepOutUnless(boolean welcome, Event event) {
    if (!welcome) {
      event.consume();
    }
  }

  private void passMouse(MouseEvent mouse) {
    boolean finger = mouse.getButton() == MouseButton.PRIMARY;
    if (mouse.getEventType() == MouseEvent.MOUSE_PRESSED) {
      through = finger && porter.pressed(mouse, isSettled());
      keepOutUnless(through, mouse);
    } else if (mouse.getEventType() == MouseEvent.MOUSE_RELEASED) {
      boolean meant = through && finger;
      if (finger) {
        through = false;
        porter.released();
      }
      keepOutUnless(meant, mouse);
    } else if (mouse.getEventType() == MouseEvent.MOUSE_DRAGGED) {
      if (finger) {
        porter.moved(mouse);
      }
      keepOutUnless(porter.isOrganizer(), mouse);
    } else if (!isCrossing(mouse)) {
      keepOutUnless(porter.isOrganizer(), mouse);
    }
  }

  /// A finger that leaves a button takes its press back.
  private static boolean isCrossing(MouseEvent mouse) {
    return mouse.getEventType() == MouseEvent.MOUSE_ENTERED
        || mouse.getEventType() == MouseEvent.MOUSE_EXITED
        || mouse.getEventType() == MouseEvent.MOUSE_ENTERED_TARGET
        || mouse.getEventType() == MouseEvent.MOUSE_EXITED_TARGET;
  }

  private void passKey(KeyEvent key) {
    if (key.getEventType() == KeyEvent.KEY_PRESSED) {
      passPress(key);
    } else {
      down.remove(key.getCode());
      keepOutUnless(key.getEventType() == KeyEvent.KEY_TYPED ? isPlain(key) : isWelcome(key), key);
    }
  }

  private void passPress(KeyEvent key) {
    boolean held = !down.add(key.getCode());
    if (!isWelcome(key) || (held && !repeats(key.getCode())) || !porter.typed(key, isSettled())) {
      key.consume();
    } else if (key.getCode() == KeyCode.ENTER && focused().orElse(null) instanceof ButtonBase at) {
      key.consume();
      at.fire();
    }
  }

  /// Keys that move on, or take back, for as long as they are held.
  private static boolean repeats(KeyCode code) {
    return code.isNavigationKey() || code == KeyCode.BACK_SPACE || code == KeyCode.TAB;
  }

  private static boolean isWelcome(KeyEvent key) {
    KeyCode code = key.getCode();
    return isPlain(key)
        && (code.isLetterKey()
            || code.isDigitKey()
            || code.isNavigationKey()
            || code == KeyCode.ENTER
            || code == KeyCode.SPACE
            || code == KeyCode.TAB
            || code == KeyCode.BACK_SPACE
            || code == KeyCode.DELETE);
  }

  private static boolean isPlain(KeyEvent key) {
    return !key.isAltDown() && !key.isControlDown() && !key.isMetaDown();
  }

  private Optional<Node> focused() {
    return Optional.ofNullable(window.getScene()).map(scene -> scene.getFocusOwner());
  }

  private boolean isSettled() {
    return clock.getAsLong() - changedAt >= SETTLES;
  }
}
