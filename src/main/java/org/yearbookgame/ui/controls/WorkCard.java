package org.yearbookgame.ui.controls;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.LongWork;
import org.yearbookgame.ui.LongWork.Progress;

/// Long work under way: how far it has come and how long it will take, what is safe, and a way to
/// give it up. Afterwards it tells how the work ended.
public final class WorkCard extends StackPane {
  private final Messages messages;
  private final Card card;
  private final Button cancel;

  /// Shows work that begins now.
  ///
  /// @param title what is done: "Preparing 204 pictures"
  /// @param safe what stays as it is
  /// @param work is given up by the card's button, and followed for as long as the card is there
  public WorkCard(String title, String safe, LongWork work, Messages messages) {
    this.messages = messages;
    card = new Card(title);
    cancel = new ActionButton(messages.text("work.cancel"), work::giveUp);
    cancel.setAccessibleText(messages.text("card.spoken", title, messages.text("work.cancel")));
    ProgressLine line = new ProgressLine();
    Label count = Card.label("work-count", "");
    card.setContent(line, count, Card.sentence(safe));
    card.setButtons(cancel);
    getStyleClass().add("work-card");
    getChildren().add(card);
    work.progressProperty()
        .subscribe(
            progress -> {
              line.setPart(progress.part());
              count.setText(words(progress));
            });
    work.givenUpProperty()
        .subscribe(
            givenUp -> {
              cancel.setDisable(givenUp);
              cancel.setText(messages.text(givenUp ? "work.cancelling" : "work.cancel"));
            });
  }

  /// Gives the focus to the button that gives the work up.
  public void focus() {
    cancel.requestFocus();
  }

  /// Tells that the work was given up, and that nothing was changed.
  ///
  /// @param next leads on
  public void stopped(Button... next) {
    end(messages.text("work.stopped"), next);
  }

  /// Tells how the work ended. The first button has the focus and is what a screen reader says it
  /// by.
  ///
  /// @param next leads on; at least one
  public void end(String sentence, Button... next) {
    card.say(sentence);
    card.setButtons(next);
    Settling.of(next);
    next[0].setAccessibleText(messages.text("card.spoken", sentence, next[0].getText()));
    next[0].requestFocus();
  }

  private String words(Progress progress) {
    return progress.of() == 0
        ? ""
        : messages.count(progress.done(), progress.of(), progress.left());
  }
}
