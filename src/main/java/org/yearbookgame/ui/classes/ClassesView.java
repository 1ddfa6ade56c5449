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
import org.yearbookgame.ui.controls.TopBar;

/// Your classes: the ones that were opened here, to be opened again or taken from the list.
public final class ClassesView extends BorderPane implements Screen {
  /// What can be done from here.
  public interface Actions {
    void open(KnownClass known);

    void openExample();

    void openAnother();

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
    String folder = messages.apart(row.known().folderName());
    String where =
        row.there()
            ? messages.text("classes.where", row.known().classmates(), folder)
            : messages.text("classes.gone", folder);
    Button remove =
        new ActionButton(messages.text("classes.remove"), () -> model.remove(row.known()));
    remove.setAccessibleText(messages.text("classes.remove.spoken", title));
    HBox buttons = new HBox(GAP / 2, remove);
    if (row.there()) {
      buttons.getChildren().addFirst(open(title, () -> actions.open(row.known())));
    }
    return row(title, where, buttons);
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
