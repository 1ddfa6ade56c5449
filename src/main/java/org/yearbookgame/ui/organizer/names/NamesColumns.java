package org.yearbookgame.ui.organizer.names;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;
import org.yearbookgame.roster.Column;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.controls.WhileShown;
import org.yearbookgame.ui.organizer.Thumbnails;

/// The columns of the list: those that tell most first, then what few classes have, then the
/// organizer's own.
final class NamesColumns {
  private static final double NARROW = 5;
  private static final double USUAL = 8;
  private static final double WIDE = 12.35;

  private final NamesTable table;
  private final Messages messages;
  private final ObservableDoubleValue em;
  private final Comparator<String> alphabet = Collator.getInstance()::compare;

  /// @param em the size of ordinary text, in logical pixels
  NamesColumns(NamesTable table, Messages messages, ObservableDoubleValue em) {
    this.table = table;
    this.messages = messages;
    this.em = em;
  }

  /// All columns, from the reading start on.
  List<TableColumn<Row, ?>> all(Thumbnails thumbnails, List<Field> further) {
    return Stream.concat(
            Stream.of(
                row(),
                picture(thumbnails),
                name(),
                text("names.column.gender", NARROW, new Field.Known(Column.GENDER)),
                text("names.column.standing", 7, new Field.Known(Column.STANDING)),
                file(),
                text("names.column.among", USUAL, new Field.Known(Column.AMONG)),
                text("names.column.caption", WIDE, new Field.Known(Column.CAPTION)),
                text("names.column.note", WIDE, Field.NOTE),
                text("names.column.today", WIDE, new Field.Known(Column.TODAY)),
                text("names.column.look", WIDE, new Field.Known(Column.LOOK))),
            further.stream().map(this::further))
        .toList();
  }

  /// The field that is written in a column; none where a column only shows.
  static Optional<Field> field(@Nullable TableColumn<Row, ?> column) {
    return column != null && column.getUserData() instanceof Field field
        ? Optional.of(field)
        : Optional.empty();
  }

  /// Whether a column shows the picture or its file: what is written there is chosen.
  static boolean isPicture(@Nullable TableColumn<Row, ?> column) {
    return column != null && column.getUserData() == Column.IMAGE;
  }

  private TableColumn<Row, Integer> row() {
    TableColumn<Row, Integer> column = column("names.column.row", 2.85, Line::row);
    column.getStyleClass().add("row-column");
    column.setCellFactory(_ -> new PlainCell<>(String::valueOf));
    return column;
  }

  private TableColumn<Row, Line> picture(Thumbnails thumbnails) {
    TableColumn<Row, Line> column = column("names.column.picture", 3.8, line -> line);
    column.setText("");
    column.setSortable(false);
    column.setUserData(Column.IMAGE);
    column.setCellFactory(
        _ ->
            new PictureCell(
                thumbnails, messages.text("names.picture"), messages.text("names.picture.none")));
    return column;
  }

  private TableColumn<Row, String> name() {
    TableColumn<Row, String> column = text("names.column.name", WIDE, new Field.Known(Column.NAME));
    column.setCellFactory(_ -> new NameCell(table, em));
    return column;
  }

  private TableColumn<Row, String> file() {
    TableColumn<Row, String> column = column("names.column.file", 11.5, Line::pictureFile);
    column.getStyleClass().add("file-column");
    column.setComparator(alphabet);
    column.setUserData(Column.IMAGE);
    column.setCellFactory(_ -> new PlainCell<>(text -> text));
    return column;
  }

  private TableColumn<Row, String> further(Field field) {
    return switch (field) {
      case Field.Known _ -> text("names.column.now", WIDE, field);
      case Field.Own(String heading) -> {
        TableColumn<Row, String> column = text("names.column.note", USUAL, field);
        column.setText(heading);
        yield column;
      }
    };
  }

  private TableColumn<Row, String> text(String key, double width, Field field) {
    TableColumn<Row, String> column =
        column(key, width, line -> table.words().said(field, field.in(line.entry())));
    column.setComparator(alphabet);
    column.setUserData(field);
    column.setEditable(true);
    column.setCellFactory(_ -> new TextCell(table, field));
    return column;
  }

  private <T> TableColumn<Row, T> column(String key, double width, Function<Line, T> value) {
    TableColumn<Row, T> column = new TableColumn<>(messages.text(key));
    column.setCellValueFactory(cell -> cell.getValue().lineProperty().map(value));
    column.setEditable(false);
    WhileShown.follow(table, em, size -> column.setPrefWidth(width * size.doubleValue()));
    return column;
  }

  /// A cell that is only read.
  private static final class PlainCell<T> extends TableCell<Row, T> {
    private final Function<T, String> words;

    PlainCell(Function<T, String> words) {
      this.words = words;
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
      super.updateItem(item, empty);
      setText(item == null ? "" : words.apply(item));
    }
  }
}
