package org.yearbookgame.ui.organizer.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableDoubleValue;
import javafx.collections.ListChangeListener;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import org.yearbookgame.roster.Column;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.organizer.Thumbnails;
import org.yearbookgame.ui.organizer.names.CellEditor.Then;

/// The list as a table. Cells are chosen and written as in a spreadsheet, see [NamesKeys]; whatever
/// changes in the list, what is chosen stays chosen.
final class NamesTable extends TableView<Row> implements TextCell.Table {
  /// More chosen cells than this are not looked for again once rows come or go.
  private static final int MOST_KEPT = 500;

  private final NamesModel model;
  private final CellWords words;
  private final String choose;
  private final ReadOnlyObjectWrapper<Set<Integer>> chosen =
      new ReadOnlyObjectWrapper<>(this, "chosen", Set.of());
  private Optional<String> typed = Optional.empty();
  private boolean changing;

  /// A cell, wherever its row goes.
  private record Place(Row row, TableColumn<Row, ?> column) {}

  /// @param em the size of ordinary text, in logical pixels
  NamesTable(NamesModel model, Messages messages, Thumbnails thumbnails, ObservableDoubleValue em) {
    this.model = model;
    this.words = new CellWords(messages, model);
    this.choose = messages.text("names.choose");
    setEditable(!model.isReadOnly());
    getSelectionModel().setCellSelectionEnabled(true);
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    getSelectionModel()
        .getSelectedCells()
        .addListener((ListChangeListener<Object>) _ -> tellChosen());
    setRowFactory(_ -> new NameRow(chosen.getReadOnlyProperty()));
    setAccessibleText(messages.text("names.table"));
    getStyleClass().add("names-table");
    setOnSort(
        sort -> {
          sort.consume();
          model.sort(Optional.ofNullable(getComparator()));
        });
    NamesColumns columns = new NamesColumns(this, messages, em);
    model
        .furtherProperty()
        .subscribe(further -> getColumns().setAll(columns.all(thumbnails, further)));
    model.rowsProperty().subscribe(this::show);
  }

  /// The entries in whose rows something is chosen, in the order shown.
  ReadOnlyObjectProperty<Set<Integer>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  private void tellChosen() {
    if (!changing) {
      Set<Integer> ids = new LinkedHashSet<>();
      for (TablePosition<?, ?> cell : getSelectionModel().getSelectedCells()) {
        if (cell.getRow() >= 0 && cell.getRow() < getItems().size()) {
          ids.add(getItems().get(cell.getRow()).id());
        }
      }
      chosen.set(ids);
    }
  }

  /// What is chosen and can be written, by entry.
  Map<Integer, Set<Field>> chosenFields() {
    Map<Integer, Set<Field>> found = new HashMap<>();
    for (TablePosition<?, ?> cell : getSelectionModel().getSelectedCells()) {
      NamesColumns.field(getColumns().get(cell.getColumn()))
          .ifPresent(
              field ->
                  found
                      .computeIfAbsent(getItems().get(cell.getRow()).id(), _ -> new HashSet<>())
                      .add(field));
    }
    return found;
  }

  /// Takes the focus, at the first name where nothing has it yet.
  void begin() {
    if (focused().isEmpty() && !getItems().isEmpty()) {
      go(0, columnOf(new Field.Known(Column.NAME)));
    }
    requestFocus();
  }

  /// Chooses the name of an entry, if it is shown.
  void choose(int entryId) {
    for (int i = 0; i < getItems().size(); i++) {
      if (getItems().get(i).id() == entryId) {
        go(i, columnOf(new Field.Known(Column.NAME)));
        return;
      }
    }
  }

  private TableColumn<Row, ?> columnOf(Field field) {
    return getColumns().stream()
        .filter(column -> NamesColumns.field(column).equals(Optional.of(field)))
        .findFirst()
        .orElseThrow();
  }

  private void go(int row, TableColumn<Row, ?> column) {
    getSelectionModel().clearAndSelect(row, column);
    getFocusModel().focus(row, column);
    layout(); // rows that have just come can be scrolled to only then
    if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
      flow.scrollTo(row); // no further than needed
    }
    scrollToColumn(column);
    layout();
  }

  // What is shown

  private void show(List<Row> next) {
    Optional<Place> focused = focused();
    int row = getFocusModel().getFocusedIndex();
    List<Place> kept = kept();
    changing = true;
    replace(next);
    Map<Row, Integer> rows = new HashMap<>();
    next.forEach(one -> rows.put(one, rows.size()));
    getSelectionModel().clearSelection();
    for (Place place : kept) {
      Integer now = rows.get(place.row());
      if (now != null) {
        getSelectionModel().select(now, place.column());
      }
    }
    focused.ifPresent(
        place -> {
          int now = rows.getOrDefault(place.row(), Math.min(row, next.size() - 1));
          if (getSelectionModel().isEmpty() && now >= 0) {
            getSelectionModel().select(now, place.column());
          }
          getFocusModel().focus(now, place.column());
        });
    changing = false;
    tellChosen();
  }

  /// By as little as is needed, so that what stays is not drawn anew.
  private void replace(List<Row> next) {
    List<Row> shown = getItems();
    int least = Math.min(shown.size(), next.size());
    int start = 0;
    while (start < least && shown.get(start).equals(next.get(start))) {
      start++;
    }
    int end = 0;
    while (end < least - start
        && shown.get(shown.size() - 1 - end).equals(next.get(next.size() - 1 - end))) {
      end++;
    }
    getItems().remove(start, shown.size() - end);
    getItems().addAll(start, next.subList(start, next.size() - end));
  }

  private List<Place> kept() {
    List<Place> kept = new ArrayList<>();
    for (TablePosition<?, ?> cell : getSelectionModel().getSelectedCells()) {
      if (kept.size() < MOST_KEPT && cell.getRow() >= 0 && cell.getColumn() >= 0) {
        kept.add(new Place(getItems().get(cell.getRow()), getColumns().get(cell.getColumn())));
      }
    }
    return kept;
  }

  private Optional<Place> focused() {
    TablePosition<?, ?> cell = getFocusModel().getFocusedCell();
    return cell.getRow() >= 0 && cell.getRow() < getItems().size() && cell.getColumn() >= 0
        ? Optional.of(new Place(getItems().get(cell.getRow()), getColumns().get(cell.getColumn())))
        : Optional.empty();
  }

  // Writing

  /// Begins to write in the cell that has the focus.
  ///
  /// @param letter that was typed in place of what stands there
  /// @return whether it can be written
  boolean write(Optional<String> letter) {
    Optional<Place> place =
        focused().filter(one -> isEditable() && NamesColumns.field(one.column()).isPresent());
    place.ifPresent(
        one -> {
          typed = letter;
          edit(getItems().indexOf(one.row()), one.column());
          typed = Optional.empty();
        });
    return place.isPresent();
  }

  /// The entry in whose row the focus is on the picture, or on its file's name.
  Optional<Integer> focusedPicture() {
    return focused()
        .filter(place -> NamesColumns.isPicture(place.column()))
        .map(place -> place.row().id());
  }

  @Override
  public CellWords words() {
    return words;
  }

  @Override
  public Optional<String> typed() {
    return typed;
  }

  @Override
  public String choose() {
    return choose;
  }

  @Override
  public void givenUp() {
    requestFocus();
  }

  @Override
  public void written(Row row, Field field, String text, Then then) {
    int index = getItems().indexOf(row);
    if (then != Then.STAY) {
      requestFocus();
    }
    if (!field.in(row.line().entry()).equals(text)) {
      model.write(List.of(row.id()), field, text);
    }
    int now = getItems().indexOf(row);
    int from = now < 0 ? index - 1 : now; // gone from what is shown: the next row is in its place
    switch (then) {
      case STAY -> {}
      case DOWN -> go(Math.min(from + 1, getItems().size() - 1), columnOf(field));
      case NEXT -> step(from, columnOf(field), 1);
      case PREVIOUS -> step(from, columnOf(field), -1);
    }
  }

  /// Goes on writing in the next cell, or the one before, that can be written.
  private void step(int row, TableColumn<Row, ?> column, int step) {
    List<TableColumn<Row, ?>> written =
        getColumns().stream().filter(one -> NamesColumns.field(one).isPresent()).toList();
    int place = row * written.size() + written.indexOf(column) + step;
    if (place >= 0 && place < getItems().size() * written.size()) {
      go(place / written.size(), written.get(place % written.size()));
      write(Optional.empty());
    }
  }
}
