package org.yearbookgame.ui.organizer.card;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// One thing that is asked of the organizer: what it is, where it is written, and what it is for.
final class Question extends VBox {
  /// @param answer where it is written
  Question(String what, String how, Node answer) {
    Label heading = new Label(what);
    heading.getStyleClass().add("card-what");
    heading.setLabelFor(answer);
    getStyleClass().add("card-question");
    getChildren().addAll(heading, answer, words(how, "card-how"));
  }

  /// Also says something about what is written; nothing, where that is empty.
  void remark(ObservableValue<String> sentence) {
    Label remark = words("", "card-remark");
    remark.textProperty().bind(sentence);
    remark.visibleProperty().bind(remark.textProperty().isNotEmpty());
    remark.managedProperty().bind(remark.visibleProperty());
    getChildren().add(remark);
  }

  private static Label words(String text, String styleClass) {
    Label words = new Label(text);
    words.setWrapText(true);
    words.getStyleClass().add(styleClass);
    return words;
  }
}
