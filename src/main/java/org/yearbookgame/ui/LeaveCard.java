package org.yearbookgame.ui;

import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.controls.ActionButton;
import org.yearbookgame.ui.controls.Card;
import org.yearbookgame.ui.controls.Settling;

/// Asks whether a class that has just come is to be opened in the place of what is on screen.
final class LeaveCard extends StackPane {
  private final Button stay;

  /// @param open opens it
  /// @param close takes the card away
  LeaveCard(Messages messages, Runnable open, Runnable close) {
    Card card = new Card(messages.text("arrive.title"));
    card.say(messages.text("arrive.safe"));
    Button go =
        new ActionButton(
            messages.text("arrive.open"),
            () -> {
              close.run();
              open.run();
            });
    stay = new ActionButton(messages.text("arrive.stay"), close);
    stay.setAccessibleText(
        messages.text("card.spoken", messages.text("arrive.title"), stay.getText()));
    card.setButtons(stay, go);
    Settling.of(go, stay);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    getChildren().add(card);
  }

  /// The button that leaves everything as it is.
  Button stay() {
    return stay;
  }
}
