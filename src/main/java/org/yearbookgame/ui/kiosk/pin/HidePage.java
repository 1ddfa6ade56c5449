package org.yearbookgame.ui.kiosk.pin;

import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yearbookgame.roster.Classmate;
import org.yearbookgame.text.Messages;

/// Leaves somebody out: found by the first letters of a name, touched once, and shown again as
/// easily.
final class HidePage extends VBox {
  private static final double PORTRAIT_WIDTH = 72;
  private static final double PORTRAIT_HEIGHT = 90;

  private final HideModel model;
  private final Pages pages;
  private final Messages messages;
  private final Label hint;
  private final Button erase;
  private final FlowPane rows = new FlowPane();
  private final FlowPane keys = new FlowPane();

  HidePage(HideModel model, Pages pages) {
    this.model = model;
    this.pages = pages;
    this.messages = pages.messages();
    this.hint = pages.said("");
    this.erase = pages.button("guard-letter", messages.text("guard.erase"), model::erase);
    erase.getStyleClass().add("word");
    erase.managedProperty().bind(erase.visibleProperty());
    HBox typed = new HBox(hint, erase);
    typed.setAlignment(Pos.CENTER);
    typed.getStyleClass().add("guard-typed");
    ScrollPane scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    scroll.setPannable(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("guard-rows");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    rows.setAlignment(Pos.TOP_CENTER);
    rows.getStyleClass().add("guard-row-list");
    keys.setAlignment(Pos.CENTER);
    keys.getStyleClass().add("guard-letters");
    keys.setMinHeight(Region.USE_PREF_SIZE);
    setAlignment(Pos.CENTER);
    getStyleClass().add("guard-page");
    getChildren().setAll(typed, scroll, keys);
    model.listedProperty().subscribe(this::show);
    model.keptProperty().subscribe(_ -> hint.setText(words()));
  }

  private void show(List<Classmate> listed) {
    rows.getChildren().setAll(listed.stream().map(this::row).toList());
    hint.setText(words());
    Set<String> next = model.next();
    keys.getChildren()
        .setAll(
            model.keys().stream().map(letter -> letter(letter, next.contains(letter))).toList());
    erase.setVisible(!model.typedProperty().get().isEmpty());
  }

  private String words() {
    if (!model.keptProperty().get()) {
      return messages.text("guard.hide.notKept");
    }
    String typed = model.typedProperty().get();
    return typed.isEmpty()
        ? messages.text("guard.hide.how", model.listedProperty().get().size())
        : messages.text("guard.hide.typed", typed);
  }

  private Node letter(String letter, boolean leadsOn) {
    Button key = pages.button("guard-letter", letter, () -> model.type(letter));
    key.setDisable(!leadsOn);
    return key;
  }

  private Node row(Classmate person) {
    ImageView picture = new ImageView();
    picture.setFitWidth(PORTRAIT_WIDTH);
    picture.setFitHeight(PORTRAIT_HEIGHT);
    model.load(person, picture::setImage);
    StackPane frame = new StackPane(picture);
    frame.setMinSize(PORTRAIT_WIDTH, PORTRAIT_HEIGHT);
    frame.getStyleClass().add("portrait");
    Label name = new Label(person.name().text());
    name.setWrapText(true);
    name.getStyleClass().add("guard-name");
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    Button change = pages.button("guard-hide", "", () -> {});
    change.setOnAction(
        _ -> {
          model.setHidden(person, !model.isHidden(person));
          change.setText(words(person));
        });
    change.setText(words(person));
    HBox row = new HBox(frame, name, between, change);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("guard-row");
    return row;
  }

  private String words(Classmate person) {
    return messages.text(model.isHidden(person) ? "guard.hide.show" : "guard.hide.hide");
  }
}
