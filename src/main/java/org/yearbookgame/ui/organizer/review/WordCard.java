package org.yearbookgame.ui.organizer.review;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.controls.ActionButton;
import org.yearbookgame.ui.controls.Card;

/// Asks for a gender's word: whatever somebody writes is one.
final class WordCard extends StackPane {
  private final TextField field = new TextField();

  /// @param take takes the word, which is not blank
  /// @param keep leaves all as it is
  WordCard(Messages messages, Consumer<String> take, Runnable keep) {
    String title = messages.text("review.word");
    Label how = new Label(messages.text("review.word.how"));
    how.setWrapText(true);
    how.getStyleClass().add("card-sentence");
    field.setAccessibleText(title);
    Button use = new ActionButton(messages.text("review.word.use"), () -> take(take));
    use.getStyleClass().add("primary");
    use.disableProperty().bind(field.textProperty().map(String::isBlank));
    field.addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ENTER) {
            key.consume();
            take(take);
          }
        });
    Card card = new Card(title);
    card.setContent(how, field);
    card.setButtons(use, new ActionButton(messages.text("review.keep"), keep));
    getChildren().add(card);
  }

  /// Where writing begins.
  Node first() {
    return field;
  }

  private void take(Consumer<String> take) {
    String word = field.getText().strip();
    if (!word.isEmpty()) {
      take.accept(word);
    }
  }
}
