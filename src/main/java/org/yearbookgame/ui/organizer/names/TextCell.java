package org.yearbookgame.ui.organizer.names;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import org.yearbookgame.roster.Column;
import org.yearbookgame.ui.organizer.names.CellEditor.Then;

/// A cell of the list that can be written in place.
class TextCell extends TableCell<Row, String> {
  /// What a cell needs of the table it stands in.
  interface Table {
    CellWords words();

    /// The letter that writing was begun with; it is told once.
    Optional<String> typed();

    /// What a cell says that must be filled in.
    String choose();

    /// Takes what was written.
    void written(Row row, Field field, String text, Then then);

    /// Nothing was written.
    void givenUp();
  }

  private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");

  private final Table table;
  private final Field field;

  TextCell(Table table, Field field) {
    this.table = table;
    this.field = field;
  }

  @Override
  protected void updateItem(@Nullable String text, boolean empty) {
    super.updateItem(text, empty);
    if (!isEditing()) {
      display();
    }
  }

  private void display() {
    boolean missing = !isEmpty() && isMissing();
    pseudoClassStateChanged(MISSING, missing);
    setContentDisplay(ContentDisplay.LEFT);
    show(isEmpty() ? "" : missing ? table.choose() : String.valueOf(getItem()));
  }

  /// Shows a text where nothing is being written.
  void show(String text) {
    setGraphic(null);
    setText(text);
  }

  /// Whether something should stand here and does not.
  private boolean isMissing() {
    return field.equals(new Field.Known(Column.GENDER)) && String.valueOf(getItem()).isEmpty();
  }

  @Override
  public void startEdit() {
    super.startEdit();
    Row row = isEditing() ? getTableRow().getItem() : null;
    if (row == null) {
      return;
    }
    CellEditor writing =
        new CellEditor(
            String.valueOf(getItem()),
            table.words().offered(field),
            (text, then) -> {
              cancelEdit();
              table.written(row, field, table.words().written(field, text), then);
            },
            () -> {
              cancelEdit();
              table.givenUp();
            });
    setText(null);
    setGraphic(writing.control());
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    table.typed().ifPresentOrElse(writing::begin, writing::begin);
  }

  @Override
  public void cancelEdit() {
    super.cancelEdit();
    display();
  }
}
