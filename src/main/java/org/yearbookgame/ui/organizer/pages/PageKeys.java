package org.yearbookgame.ui.organizer.pages;

import java.util.Optional;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.yearbookgame.prepare.project.Corner;
import org.yearbookgame.prepare.project.ScannedPage;

/// The page by keyboard. Tab goes from box to box by itself.
record PageKeys(BoxCommands commands, SightModel sight, PagePane pane, Runnable write) {
  /// In logical pixels: the closer one looks, the finer boxes are moved.
  private static final double STEP = 2;

  /// By which the page itself is moved.
  private static final double PAN = 60;

  /// In degrees.
  static final double TURN = 0.5;

  /// Listens to the keys of the page and its boxes.
  void attach() {
    pane.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private PagesModel model() {
    return commands.model();
  }

  private void pressed(KeyEvent key) {
    if (key.isAltDown() || key.isMetaDown()) {
      return;
    }
    Optional<Runnable> does =
        key.isShortcutDown() ? Optional.ofNullable(withCtrl(key)) : Optional.ofNullable(alone(key));
    does.ifPresent(
        run -> {
          key.consume();
          run.run();
        });
  }

  private @Nullable Runnable withCtrl(KeyEvent key) {
    return switch (key.getCode()) {
      case DOWN -> () -> model().shift(/* down= */ true);
      case UP -> () -> model().shift(/* down= */ false);
      default -> null;
    };
  }

  private @Nullable Runnable alone(KeyEvent key) {
    boolean shift = key.isShiftDown();
    return switch (key.getCode()) {
      case LEFT -> () -> move(-1, 0, shift);
      case RIGHT -> () -> move(1, 0, shift);
      case UP -> () -> move(0, -1, shift);
      case DOWN -> () -> move(0, 1, shift);
      case DELETE, BACK_SPACE -> this::remove;
      case R -> () -> commands.nudge(outline -> outline.turned(shift ? -TURN : TURN));
      case S -> commands::split;
      case M -> commands::merge;
      case A, INSERT -> this::add;
      case ENTER -> write;
      case ESCAPE -> model()::chooseNone;
      case PLUS, ADD, EQUALS -> () -> sight.zoom(SightModel.CLOSER);
      case MINUS, SUBTRACT -> () -> sight.zoom(1 / SightModel.CLOSER);
      case DIGIT0, NUMPAD0 -> sight::showWhole;
      case PAGE_UP -> () -> model().turn(-1);
      case PAGE_DOWN -> () -> model().turn(1);
      default -> null;
    };
  }

  private void move(int across, int down, boolean grows) {
    Optional<Sight> seen = sight.sightProperty().get();
    if (seen.isEmpty()) {
      return;
    }
    if (model().chosenProperty().get().isEmpty()) {
      sight.pan(-across * PAN, -down * PAN);
      return;
    }
    double step = STEP / seen.get().scale();
    commands.nudge(
        outline ->
            grows
                ? outline.grown(across * step, down * step)
                : outline.moved(across * step, down * step));
  }

  private void remove() {
    commands.remove();
    pane.begin();
  }

  /// In the middle of what is seen, as large as the others.
  void add() {
    Optional<ScannedPage> page = model().pageProperty().get();
    sight
        .sightProperty()
        .get()
        .ifPresent(
            seen -> {
              Corner middle = seen.onPage(seen.width() / 2, seen.height() / 2);
              page.ifPresent(now -> commands.add(Neighbours.usual(now, middle.x(), middle.y())));
              pane.begin();
            });
  }
}
