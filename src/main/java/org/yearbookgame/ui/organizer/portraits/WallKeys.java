package org.yearbookgame.ui.organizer.portraits;

import javafx.geometry.NodeOrientation;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The wall by keyboard: arrows look from picture to picture, letters begin a name.
record WallKeys(PrintWall wall, Actions actions) {
  /// What is done to the picture that is looked at.
  interface Actions {
    /// Begins to write whose it is.
    void type(String letter);

    void crop();

    void turn();

    void remove();
  }

  private static final KeyCombination TURN =
      new KeyCodeCombination(KeyCode.R, KeyCombination.SHORTCUT_DOWN);

  /// Listens to the wall's keys.
  void attach() {
    wall.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    wall.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
  }

  private void pressed(KeyEvent key) {
    if (TURN.match(key)) {
      key.consume();
      actions.turn();
    } else if (!key.isShortcutDown() && !key.isAltDown()) {
      pressedAlone(key);
    }
  }

  private void pressedAlone(KeyEvent key) {
    Runnable does =
        switch (key.getCode()) {
          case LEFT -> () -> along(isMirrored() ? 1 : -1);
          case RIGHT -> () -> along(isMirrored() ? -1 : 1);
          case UP -> () -> down(-1);
          case DOWN -> () -> down(1);
          case PAGE_UP -> () -> down(-wall.rowsInSight());
          case PAGE_DOWN -> () -> down(wall.rowsInSight());
          case HOME -> () -> wall.choose(0);
          case END -> () -> wall.choose(wall.plan().count() - 1);
          case ENTER -> actions::crop;
          case DELETE, BACK_SPACE -> actions::remove;
          default -> null;
        };
    if (does != null) {
      key.consume();
      does.run();
    }
  }

  private boolean isMirrored() {
    return wall.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
  }

  private void along(int step) {
    wall.choose(wall.chosenIndex() + step);
  }

  private void down(int rows) {
    int from = wall.chosenIndex();
    wall.choose(from < 0 ? 0 : wall.plan().down(from, rows));
  }

  /// Windows tells AltGr, which types letters, as Ctrl and Alt.
  private void typed(KeyEvent key) {
    boolean command = key.isShortcutDown() && !key.isAltDown();
    String letter = key.getCharacter();
    if (!command && !letter.isEmpty() && Character.isLetterOrDigit(letter.codePointAt(0))) {
      key.consume();
      actions.type(letter);
    }
  }
}
