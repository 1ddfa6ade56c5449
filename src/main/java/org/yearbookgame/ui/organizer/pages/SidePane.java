package org.yearbookgame.ui.organizer.pages;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yearbookgame.prepare.project.ScannedPage;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.controls.ActionButton;

/// Beside the page: what is to be looked at, the names, and what can be done with the page as a
/// whole.
final class SidePane extends ScrollPane {
  private static final double GAP = 8;
  private static final int MOST_COLUMNS = 12;

  private final PagesModel model;
  private final PageSearch search;
  private final Messages messages;

  /// What leads to cards of their own.
  interface Ways {
    /// Lets a list of names be pasted.
    void paste();

    /// Lets the corners of a photographed page be drawn.
    void straighten();
  }

  SidePane(
      PagesModel model,
      PageSearch search,
      LookPane look,
      PageNamesPane names,
      Messages messages,
      Ways ways) {
    this.model = model;
    this.search = search;
    this.messages = messages;
    VBox content = new VBox(look);
    if (model.isReadOnly()) {
      content.getChildren().addAll(names);
    } else {
      content
          .getChildren()
          .addAll(
              buttons(button("pages.paste", ways::paste)),
              names,
              label("pages.names.how"),
              label("pages.keys"),
              again(),
              buttons(
                  button("pages.straighten", ways::straighten),
                  button("pages.removePage", model::removePage)));
    }
    content.getStyleClass().add("pages-side-content");
    setContent(content);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().add("pages-side");
    model
        .pageProperty()
        .map(page -> page.map(ScannedPage::id))
        .subscribe(_ -> setVvalue(0)); // another page is read from its top
    model.chosenProperty().subscribe(_ -> names.writing().ifPresent(this::reveal));
  }

  /// Scrolls no further than it takes to see the name that is written.
  private void reveal(Node field) {
    applyCss();
    layout();
    Bounds content = getContent().getLayoutBounds();
    Bounds there = getContent().sceneToLocal(field.localToScene(field.getLayoutBounds()));
    double room = content.getHeight() - getViewportBounds().getHeight();
    double top = getVvalue() * room;
    double least = there.getMaxY() - getViewportBounds().getHeight();
    if (room > 0 && (there.getMinY() < top || least > top)) {
      setVvalue(Math.clamp(there.getMinY() < top ? there.getMinY() : least, 0, room) / room);
    }
  }

  /// Another number of columns, where rows were not found as they are.
  private Node again() {
    ComboBox<Integer> columns = new ComboBox<>();
    for (int count = 1; count <= MOST_COLUMNS; count++) {
      columns.getItems().add(count);
    }
    columns.setAccessibleText(messages.text("pages.columns.spoken"));
    columns.getStyleClass().add("small");
    model
        .pageProperty()
        .subscribe(
            page ->
                page.filter(now -> now.columns() > 0)
                    .ifPresent(now -> columns.setValue(Math.min(now.columns(), MOST_COLUMNS))));
    Button again =
        button(
            "pages.columns.again",
            () -> {
              if (columns.getValue() != null) {
                search.withColumns(columns.getValue());
              }
            });
    search.underWayProperty().subscribe(again::setDisable);
    HBox row = new HBox(GAP, columns, again);
    row.setAlignment(Pos.CENTER_LEFT);
    return new VBox(GAP, label("pages.columns"), row);
  }

  private Label label(String key) {
    Label label = new Label(messages.text(key));
    label.setWrapText(true);
    label.getStyleClass().add("hint");
    return label;
  }

  private static FlowPane buttons(Button... buttons) {
    FlowPane flow = new FlowPane(GAP, GAP);
    flow.getChildren().addAll(List.of(buttons));
    return flow;
  }

  private Button button(String key, Runnable action) {
    Button button = new ActionButton(messages.text(key), action);
    button.getStyleClass().add("small");
    return button;
  }
}
