package org.yearbookgame.ui.organizer.names;

import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.yearbookgame.prepare.project.Corrections;
import org.yearbookgame.prepare.project.Corrections.Change;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.controls.ActionButton;
import org.yearbookgame.ui.controls.Card;

/// What a list would change, before it does.
final class CorrectionsCard extends StackPane {
  private final Button keep;

  CorrectionsCard(Corrections corrections, Messages messages, Runnable apply, Runnable leave) {
    ListView<Change> list =
        new ListView<>(FXCollections.observableArrayList(corrections.changes()));
    String title = messages.text("names.corrections.title", corrections.changes().size());
    list.setAccessibleText(title);
    list.setCellFactory(_ -> new ChangeCell(messages));
    keep = new ActionButton(messages.text("names.corrections.keep"), leave);
    Button change =
        new ActionButton(
            messages.text("names.corrections.apply", corrections.changes().size()), apply);
    change.getStyleClass().add("primary");
    Card card = new Card(title);
    card.getStyleClass().add("tall-card");
    card.setContent(list);
    card.setButtons(change, keep);
    getChildren().add(card);
  }

  /// Keeps all as it is.
  Node first() {
    return keep;
  }

  private static final class ChangeCell extends ListCell<Change> {
    private final Messages messages;

    ChangeCell(Messages messages) {
      this.messages = messages;
      setWrapText(true);
      setPrefWidth(0); // as wide as the list, whatever it says
    }

    @Override
    protected void updateItem(@Nullable Change change, boolean empty) {
      super.updateItem(change, empty);
      setText(change == null ? "" : messages.say(change));
    }
  }
}
