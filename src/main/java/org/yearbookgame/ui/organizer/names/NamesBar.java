package org.yearbookgame.ui.organizer.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.yearbookgame.roster.Column;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.controls.ActionButton;

/// Above the table: what is shown of the list, ways into it and out of it, and what can be done to
/// the rows that are chosen.
final class NamesBar extends HBox {
  /// What is done elsewhere.
  interface Actions {
    void add();

    void paste();

    void importList();

    void importCorrections();

    void exportList();

    /// Asks for another word for the gender of rows.
    void askGender(Set<Integer> ids);

    void removeForGood(Set<Integer> ids);

    /// Gives the focus back to the table.
    void focusTable();
  }

  private static final double GAP = 10;

  private final NamesModel model;
  private final NamesTable table;
  private final CellWords words;
  private final Messages messages;
  private final Actions actions;
  private final MenuButton chosen;
  private final MenuButton list;
  private final TextField find;
  private final ToggleButton toDo;
  private final List<Way> ways = new ArrayList<>();

  NamesBar(NamesModel model, NamesTable table, Messages messages, Actions actions) {
    super(GAP);
    this.model = model;
    this.table = table;
    this.words = table.words();
    this.messages = messages;
    this.actions = actions;
    this.chosen = menu("");
    this.find = find();
    this.toDo = toDo();
    this.list = menu(messages.text("names.list"));
    getStyleClass().add("names-bar");
    if (!model.isReadOnly()) {
      ways.add(new Way("names.add", actions::add));
      ways.add(new Way("names.paste", actions::paste));
      table.chosenProperty().subscribe(this::tellChosen);
      chosen.setOnShowing(_ -> chosen.getItems().setAll(items()));
      chosen.getItems().setAll(items());
    }
  }

  /// Something that is done often: a button, where there is room for one.
  private record Way(String key, Runnable action) {}

  /// Arranges itself for the room there is.
  ///
  /// @param compact whether only what cannot be in a menu has a place
  /// @param look leads to what there is to look at, where that is not shown beside the list
  void arrange(boolean compact, Optional<Node> look) {
    getChildren().setAll(find, toDo);
    list.getItems().setAll(listItems());
    if (compact) {
      list.getItems().addAll(0, ways.stream().map(way -> item(way.key(), way.action())).toList());
    } else {
      ways.forEach(way -> getChildren().add(button(way.key(), way.action())));
    }
    getChildren().add(list);
    if (!model.isReadOnly()) {
      getChildren().add(chosen);
    }
    look.ifPresent(getChildren()::add);
  }

  private TextField find() {
    TextField find = new TextField();
    find.setPromptText(messages.text("names.find"));
    find.setAccessibleText(messages.text("names.find"));
    find.textProperty().bindBidirectional(model.filterProperty());
    find.setMinWidth(0);
    HBox.setHgrow(find, Priority.ALWAYS);
    return find;
  }

  private ToggleButton toDo() {
    ToggleButton toDo = new ToggleButton(messages.text("names.toDo"));
    toDo.setAccessibleText(messages.text("names.toDo.spoken"));
    toDo.selectedProperty().bindBidirectional(model.toDoOnlyProperty());
    toDo.getStyleClass().add("small");
    toDo.setMinWidth(USE_PREF_SIZE);
    return toDo;
  }

  private List<MenuItem> listItems() {
    MenuItem export = item("names.export", actions::exportList);
    return model.isReadOnly()
        ? List.of(export)
        : List.of(
            item("names.import", actions::importList),
            item("names.corrections", actions::importCorrections),
            export);
  }

  private void tellChosen(Set<Integer> ids) {
    chosen.setText(messages.text("names.chosen", ids.size()));
    chosen.setDisable(ids.isEmpty());
  }

  /// What can be done to the rows that are chosen: made anew each time, for the words of the class
  /// change.
  List<MenuItem> items() {
    Menu gender = words("names.column.gender", Column.GENDER);
    gender
        .getItems()
        .add(item("review.anotherWord", () -> actions.askGender(table.chosenProperty().get())));
    return List.of(
        gender,
        words("names.column.standing", Column.STANDING),
        words("names.column.among", Column.AMONG),
        item("review.leaveOut", () -> model.leaveOut(table.chosenProperty().get())),
        item("review.takeIn", () -> model.takeIn(table.chosenProperty().get())),
        item(
            "names.delete",
            () -> {
              model.delete(table.chosenProperty().get());
              actions.focusTable();
            }),
        item("names.remove", () -> actions.removeForGood(table.chosenProperty().get())));
  }

  private Menu words(String key, Column column) {
    Field field = new Field.Known(column);
    Menu menu = new Menu(messages.text(key));
    for (String word : words.offered(field)) {
      MenuItem item = new MenuItem(word);
      item.setMnemonicParsing(false);
      item.setOnAction(
          _ -> model.write(table.chosenProperty().get(), field, words.written(field, word)));
      menu.getItems().add(item);
    }
    return menu;
  }

  private MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(messages.text(key));
    item.setOnAction(_ -> action.run());
    return item;
  }

  private static MenuButton menu(String text) {
    MenuButton menu = new MenuButton(text);
    menu.getStyleClass().add("small");
    menu.setMinWidth(USE_PREF_SIZE);
    return menu;
  }

  private Button button(String key, Runnable action) {
    Button button = new ActionButton(messages.text(key), action);
    button.getStyleClass().add("small");
    return button;
  }
}
