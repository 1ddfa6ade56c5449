package org.yearbookgame.ui.organizer.card;

import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.paint.Color;
import org.yearbookgame.ui.SchoolColours;

/// A colour, to be written as `#RRGGBB` or chosen by eye.
final class ColourField extends HBox {
  private final TextField text = new TextField();
  private final ColorPicker picker = new ColorPicker(SchoolColours.USUAL.first());
  private final ReadOnlyBooleanWrapper colour = new ReadOnlyBooleanWrapper(this, "colour", true);

  /// @param spoken what a screen reader says of the way to choose by eye
  /// @param write takes what is written; tells whether it is a colour, or nothing
  ColourField(String spoken, Predicate<String> write) {
    text.setPrefColumnCount(7);
    text.setPromptText(SchoolColours.hex(SchoolColours.USUAL.first()));
    text.textProperty().subscribe((_, written) -> colour.set(write.test(written)));
    HBox.setHgrow(text, Priority.ALWAYS);
    picker.setMinWidth(USE_PREF_SIZE);
    picker.setAccessibleText(spoken);
    picker.setOnAction(_ -> text.setText(SchoolColours.hex(picker.getValue())));
    getStyleClass().add("colour-field");
    getChildren().addAll(text, picker);
  }

  TextField text() {
    return text;
  }

  /// Whether a colour is written, or nothing.
  ReadOnlyBooleanProperty colourProperty() {
    return colour.getReadOnlyProperty();
  }

  /// Shows a colour, unless that is what is written already.
  void show(String hex) {
    Optional<Color> shown = CardModel.hex(hex).map(Color::web);
    picker.setValue(shown.orElse(SchoolColours.USUAL.first()));
    if (!CardModel.hex(text.getText()).orElse("").equals(hex)) {
      text.setText(hex);
    }
  }
}
