package org.yearbookgame.ui.organizer.kiosk;

import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.yearbookgame.text.Messages;

/// What the pages of the set-up are made of.
record Parts(Messages messages) {
  String text(String key, Object... args) {
    return messages.text(key, args);
  }

  Label label(String styleClass, String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add(styleClass);
    return label;
  }

  /// A sentence.
  Label said(String text) {
    return label("setup-said", text);
  }

  /// A sentence that is less important.
  Label how(String text) {
    return label("setup-how", text);
  }

  /// What is asked, and below it what answers.
  VBox question(String what, Node... answers) {
    VBox question = new VBox(label("setup-what", what));
    question.getChildren().addAll(answers);
    question.getStyleClass().add("setup-question");
    return question;
  }

  CheckBox check(String text, Property<Boolean> value) {
    CheckBox box = new CheckBox(text);
    box.setWrapText(true);
    box.selectedProperty().bindBidirectional(value);
    return box;
  }
}
