package org.yearbookgame.ui.kiosk;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yearbookgame.ui.Screen;

/// A few words in the middle of the window, and below them what can be done.
final class QuestionCard extends VBox implements Screen {
  private final List<Button> answers;

  /// @param answers of equal size; the first has the focus
  QuestionCard(String words, List<Button> answers) {
    this.answers = List.copyOf(answers);
    Label said = new Label(words);
    said.setWrapText(true);
    said.getStyleClass().add("kiosk-words");
    FlowPane row = new FlowPane();
    row.getChildren().addAll(answers);
    row.getStyleClass().add("kiosk-answers");
    setAccessibleText(words);
    setFocusTraversable(true);
    getStyleClass().add("kiosk-card");
    getChildren().addAll(said, row);
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public void appeared() {
    answers.getFirst().requestFocus();
  }
}
