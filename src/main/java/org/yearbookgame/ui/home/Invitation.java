package org.yearbookgame.ui.home;

import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yearbookgame.text.Messages;

/// The card for somebody who was sent a class and has not opened it yet.
final class Invitation extends HBox {
  private static final double GAP = 18;

  /// @param open opens a class
  Invitation(Messages messages, Button open) {
    super(GAP);
    Label title = new Label(messages.text("home.sent"));
    Label how = new Label(messages.text("home.sent.how"));
    title.getStyleClass().add("invitation-title");
    how.getStyleClass().add("invitation-how");
    title.setWrapText(true);
    how.setWrapText(true);
    getStyleClass().add("invitation");
    VBox.setMargin(this, new Insets(12, 0, 24, 0));
    VBox words = new VBox(title, how);
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren().addAll(words, open);
  }
}
