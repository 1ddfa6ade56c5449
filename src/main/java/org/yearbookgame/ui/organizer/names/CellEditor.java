package org.yearbookgame.ui.organizer.names;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;

/// The field in which a cell is written: with words to choose from, where some are offered. Enter
/// and Tab end it, and so does whatever takes the focus; Esc gives up.
final class CellEditor {
  /// Where one goes on once a cell is written.
  enum Then {
    STAY,
    DOWN,
    NEXT,
    PREVIOUS
  }

  private final Control control;
  private final TextField field;
  private final Consumer<String> setText;
  private final BiConsumer<String, Then> done;
  private final Runnable givenUp;
  private boolean over;

  /// @param text that stands in it at first
  /// @param offered words to choose from
  /// @param done takes what was written
  CellEditor(String text, List<String> offered, BiConsumer<String, Then> done, Runnable givenUp) {
    this.done = done;
    this.givenUp = givenUp;
    if (offered.isEmpty()) {
      field = new TextField(text);
      setText = field::setText;
      control = field;
    } else {
      ComboBox<String> words = new ComboBox<>(FXCollections.observableArrayList(offered));
      words.setEditable(true);
      words.setMaxWidth(Double.MAX_VALUE);
      words.setVisibleRowCount(offered.size());
      field = words.getEditor();
      setText = words::setValue; // or it would write its value over what stands in its field
      words.setValue(text);
      words.setOnHidden(_ -> end(Then.STAY));
      control = words;
    }
    control.getStyleClass().add("cell-editor");
    control.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    control
        .focusedProperty()
        .subscribe(
            (before, now) -> {
              if (before && !now && control.getScene().getWindow().isFocused()) {
                end(Then.STAY);
              }
            });
  }

  Control control() {
    return control;
  }

  /// Gives it the focus, with all of its text selected.
  void begin() {
    takeFocus();
    field.selectAll();
  }

  /// Gives it the focus and begins anew with a letter that was typed.
  void begin(String typed) {
    takeFocus();
    setText.accept(typed);
    field.end();
  }

  private void takeFocus() {
    control.applyCss(); // what a combo box writes in is there only then
    control.layout(); // its first layout writes its value over what was typed until then
    control.requestFocus();
  }

  private void keyPressed(KeyEvent key) {
    switch (key.getCode()) {
      case ENTER -> end(Then.DOWN);
      case TAB -> end(key.isShiftDown() ? Then.PREVIOUS : Then.NEXT);
      case ESCAPE -> {
        over = true;
        givenUp.run();
      }
      default -> {
        return;
      }
    }
    key.consume();
  }

  private void end(Then then) {
    if (!over) {
      over = true;
      done.accept(field.getText(), then);
    }
  }
}
