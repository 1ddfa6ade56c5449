package org.yearbookgame.ui.organizer.names;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.yearbookgame.prepare.project.Entry;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.controls.ActionButton;
import org.yearbookgame.ui.controls.Card;

/// Asks whether somebody is to be erased for good.
final class TakedownCard extends StackPane {
  /// What can be answered.
  interface Answers {
    void remove();

    void makePrivate();

    void keep();
  }

  private final Button keep;

  /// @param entries those to be erased
  TakedownCard(List<Entry> entries, Messages messages, Answers answers) {
    int pictures =
        (int) entries.stream().flatMap(entry -> entry.source().stream()).distinct().count();
    String title =
        entries.size() == 1
            ? messages.text("names.remove.one", messages.apart(entries.getFirst().name()))
            : messages.text("names.remove.several", entries.size());
    String what = messages.text("names.remove.what", entries.size(), pictures);
    keep = new ActionButton(messages.text("names.remove.keep"), answers::keep);
    keep.setAccessibleText(
        messages.text("names.remove.spoken", title, what, messages.text("names.remove.keep")));
    keep.getStyleClass().add("primary");
    Card card = new Card(title);
    card.say(what, messages.text("names.remove.sent"));
    card.setButtons(
        new ActionButton(messages.text("names.remove.remove"), answers::remove),
        new ActionButton(messages.text("names.remove.private"), answers::makePrivate),
        keep);
    getChildren().add(card);
  }

  /// Keeps all as it is.
  Node first() {
    return keep;
  }
}
