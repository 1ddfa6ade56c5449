package org.yearbookgame.ui.organizer.names;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Works the table by keyboard: Enter and F2 begin to write, and so does any letter; Delete empties
/// what is chosen.
///
/// @param choosePicture lets a picture be chosen in the row that has the focus
/// @param paste takes what is on the clipboard into the list
record NamesKeys(NamesTable table, NamesModel model, Runnable choosePicture, Runnable paste) {
  /// Watches a table.
  void attach() {
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    table.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
  }

  private boolean isWriting() {
    return table.getEditingCell() != null;
  }

  private void pressed(KeyEvent key) {
    if (isWriting() || key.isAltDown()) {
      return;
    }
    if (key.isShortcutDown()) {
      if (key.getCode() == KeyCode.V) {
        key.consume();
        paste.run();
      }
      return;
    }
    switch (key.getCode()) {
      case ENTER, F2 -> {
        if (table.focusedPicture().isPresent()) {
          choosePicture.run();
        } else {
          table.write(Optional.empty());
        }
        key.consume();
      }
      case DELETE, BACK_SPACE -> {
        model.clear(table.chosenFields());
        key.consume();
      }
      default -> {}
    }
  }

  private void typed(KeyEvent key) {
    boolean letter =
        !key.getCharacter().isEmpty() && !Character.isISOControl(key.getCharacter().codePointAt(0));
    boolean command = key.isShortcutDown() && !key.isAltDown(); // Windows tells AltGr as both
    if (letter && !command && !key.isMetaDown() && !isWriting() && !key.getCharacter().isBlank()) {
      table.write(Optional.of(key.getCharacter()));
      key.consume();
    }
  }
}
