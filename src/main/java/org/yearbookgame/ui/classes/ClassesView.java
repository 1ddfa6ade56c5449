package org.yearbookgame.ui.classes;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yearbookgame.storage.KnownClass;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.Screen;
import org.yearbookgame.ui.classes.ClassesModel.Row;
import org.yearbookgame.ui.controls.ActionButton;
import org.yearbookgame.ui.controls.Settling;
import org.yearbookgame.ui.controls.TopBar;

/// Your classes: the ones that were opened here, to be opened again or taken from the list.
public final class ClassesView extends BorderPane implements Screen {
  /// What can be done from here.
  public interface Actions {
    void open(KnownClass known);

    void openExample();

    void openAnother();

    /// Takes a class from the list, and erases a copy that the program keeps.
    void remove(KnownClass known);

    void back();
  }

  private static final double GAP = 24;

  private final ClassesModel model;
  private final Messages messages;
  private final Actions actions;
  private final VBox list = new VBox();
  private final Button another;

  /// Shows the classes.
  ///
  /// @param classTitle the class that is open, to which the way back leads
  public ClassesView(ClassesModel model, String classTitle, Messages messages, Actions actions) {
    this.model = model;
    this.messages = messages;
    this.actions = actions;
    TopBar bar = new TopBar(classTitle, messages.text("play.home", classTitle), actions::back);
    bar.setWhere(messages.text("classes.title"));
    another = new ActionButton(messages.text("check.openAnother"), actions::openAnother);
    another.getStyleClass().add("primary");
    FlowPane footer =
        new FlowPane(
            GAP, GAP / 2, another, new ActionButton(messages.text("options.back"), actions::back));
    footer.getStyleClass().add("footer");
    getStyleClass().add("classes");
    setTop(bar);
    setCenter(page());
    setBottom(footer);
    model.rowsProperty().subscribe(this::fill);
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public void appeared() {
    another.requestFocus();
  }

  @Override
  public void left() {
    model.stop();
  }

  @Override
  public void keyPressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      actions.back();
    }
  }

  private Node page() {
    VBox rows =
        new VBox(
            label("classes-title", messages.text("classes.title")),
            label("classes-how", messages.text("classes.how")),
            list);
    rows.getStyleClass().add("classes-rows");
    StackPane middle = new StackPane(rows);
    middle.setAlignment(Pos.TOP_CENTER);
    ScrollPane scroll = new ScrollPane(middle);
    scroll.setFitToWidth(true);
    return scroll;
  }

  private void fill(List<Row> rows) {
    boolean focused = list.getScene() != null && holdsFocus();
    list.getChildren().setAll(rows.stream().map(this::row).toList());
    list.getChildren().add(example());
    if (focused) {
      another.requestFocus();
    }
  }

  private boolean holdsFocus() {
    Node owner = list.getScene().getFocusOwner();
    while (owner != null && !owner.equals(list)) {
      owner = owner.getParent();
    }
    return owner != null;
  }

  private Node row(Row row) {
    String title = messages.apart(row.known().title());
    StackPane place = new StackPane();
    Button remove = row.kept() ? erase(row.known(), title, place) : take(row.known(), title);
    HBox buttons = new HBox(GAP / 2, remove);
    if (row.there()) {
      buttons.getChildren().addFirst(open(title, () -> actions.open(row.known())));
    }
    place.getChildren().setAll(row(title, where(row), buttons));
    return place;
  }

  private String where(Row row) {
    String folder = messages.apart(row.known().folderName());
    if (!row.there()) {
      return row.kept()
          ? messages.text("classes.kept.gone")
          : messages.text("classes.gone", folder);
    }
    return row.kept()
        ? messages.text("classes.kept", row.known().classmates())
        : messages.text("classes.where", row.known().classmates(), folder);
  }

  private Button take(KnownClass known, String title) {
    Button take = new ActionButton(messages.text("classes.remove"), () -> actions.remove(known));
    take.setAccessibleText(messages.text("classes.remove.spoken", title));
    return take;
  }

  private Button erase(KnownClass known, String title, StackPane place) {
    Button erase = new ActionButton(messages.text("classes.erase"), () -> {});
    erase.setAccessibleText(messages.text("classes.erase.spoken", title));
    erase.setOnAction(_ -> ask(known, title, place, erase));
    return erase;
  }

  /// Asks in the row itself whether the class is to go.
  private void ask(KnownClass known, String title, StackPane place, Button asked) {
    Node before = place.getChildren().getFirst();
    Button keep =
        new ActionButton(
            messages.text("classes.keep"),
            () -> {
              place.getChildren().setAll(before);
              asked.requestFocus();
            });
    Button erase =
        new ActionButton(
            messages.text("classes.erase.good"),
            () -> {
              another.requestFocus();
              actions.remove(known);
            });
    String question = messages.text("classes.erase.ask", title);
    String safe = messages.text("classes.erase.how");
    keep.setAccessibleText(messages.text("card.spoken", question + " " + safe, keep.getText()));
    place.getChildren().setAll(row(question, safe, new HBox(GAP / 2, erase, keep)));
    Settling.of(erase, keep);
    keep.requestFocus();
  }

  private Node example() {
    String title = messages.text("classes.example");
    return row(
        title, messages.text("classes.example.where"), new HBox(open(title, actions::openExample)));
  }

  private Button open(String title, Runnable action) {
    Button open = new ActionButton(messages.text("classes.open"), action);
    open.setAccessibleText(messages.text("classes.open.spoken", title));
    return open;
  }

  private static HBox row(String title, String where, HBox buttons) {
    VBox words = new VBox(label("class-name", title), label("class-where", where));
    words.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(words, Priority.ALWAYS);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    buttons.getChildren().forEach(button -> button.getStyleClass().add("small"));
    HBox row = new HBox(GAP, words, buttons);
    row.getStyleClass().add("class-row");
    return row;
  }

  private static Label label(String styleClass, String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add(styleClass);
    return label;
  }
}
