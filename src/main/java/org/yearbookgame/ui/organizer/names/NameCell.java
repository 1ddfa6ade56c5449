package org.yearbookgame.ui.organizer.names;

import java.util.List;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.ContentDisplay;
import javafx.scene.text.TextAlignment;
import org.yearbookgame.roster.Column;
import org.yearbookgame.ui.controls.FittedText;
import org.yearbookgame.ui.controls.FittedText.Setting;
import org.yearbookgame.ui.controls.Typeface;
import org.yearbookgame.ui.controls.WhileShown;

/// A name, never cut: it takes two lines where one is too short.
final class NameCell extends TextCell {
  /// What of a row's height names may take, in em; and their sizes.
  private static final double HEIGHT = 3;

  private static final double SMALLEST = 0.8;

  private final FittedText name;

  /// @param em the size of ordinary text, in logical pixels
  NameCell(Table table, ObservableDoubleValue em) {
    super(table, new Field.Known(Column.NAME));
    name = new FittedText(Typeface.NAMES_LIGHT, settings(em.get()));
    name.setTextAlignment(TextAlignment.LEFT);
    WhileShown.follow(this, em, size -> name.setSettings(settings(size.doubleValue())));
  }

  private static List<Setting> settings(double em) {
    return Setting.within(HEIGHT * em, em, SMALLEST * em);
  }

  @Override
  void show(String text) {
    setText(null);
    setAccessibleText(text);
    name.setText(text);
    name.setMaxWidth(Double.MAX_VALUE);
    setGraphic(name);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
  }
}
