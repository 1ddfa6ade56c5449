package org.yearbookgame.ui.home;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Something to do, with how it goes and what it is called: the whole row is the target.
final class HomeRow extends Button {
  HomeRow(String what, String how, String action, Runnable act) {
    VBox words = new VBox(label("row-what", what), label("row-how", how));
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    Label called = label("row-action", action);
    called.setMinWidth(USE_PREF_SIZE);
    StackPane look = new StackPane(called);
    look.getStyleClass().add("row-button");
    HBox graphic = new HBox(18, words, between, look);
    graphic.getStyleClass().add("row-graphic");
    setGraphic(graphic);
    getStyleClass().add("row");
    setMaxWidth(Double.MAX_VALUE);
    setAccessibleText(what + ". " + how);
    setOnAction(_ -> act.run());
  }

  private static Label label(String styleClass, String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add(styleClass);
    return label;
  }
}
