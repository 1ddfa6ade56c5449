package org.yearbookgame.ui.organizer;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.controls.ActionButton;

/// Whether all is saved, and what can be undone and redone.
final class SaveLine extends FlowPane {
  private final OrganizerModel model;
  private final Messages messages;
  private final Label state = new Label();
  private final Button undo;
  private final Button redo;

  SaveLine(OrganizerModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    boolean mac = System.getProperty("os.name").startsWith("Mac");
    undo =
        link(
            messages.text(
                "organizer.undo",
                messages.text(mac ? "organizer.undo.mac" : "organizer.undo.keys")),
            model::undo);
    redo =
        link(
            messages.text(
                "organizer.redo",
                messages.text(mac ? "organizer.redo.mac" : "organizer.redo.keys")),
            model::redo);
    state.getStyleClass().add("hint");
    getStyleClass().add("save-line");
    setAlignment(Pos.CENTER_RIGHT);
    getChildren().addAll(state, undo, redo);
    model.savedProperty().subscribe(_ -> tell());
    model.lastProperty().subscribe(_ -> tell());
    model.undoableProperty().subscribe(what -> offer(undo, what, "organizer.undo.what"));
    model.redoableProperty().subscribe(what -> offer(redo, what, "organizer.redo.what"));
  }

  private static Button link(String words, Runnable action) {
    Button link = new ActionButton(words, action);
    link.getStyleClass().addAll("link", "hint");
    return link;
  }

  private void offer(Button link, Optional<String> what, String spoken) {
    link.setVisible(what.isPresent());
    link.setManaged(what.isPresent());
    what.ifPresent(key -> link.setAccessibleText(messages.text(spoken, messages.text(key))));
  }

  private void tell() {
    state.setText(
        switch (model.savedProperty().get()) {
          case READ_ONLY -> messages.text("organizer.readOnly");
          case NOT_SAVED -> messages.text("organizer.notSaved");
          case SAVING, SAVED ->
              switch (model.lastProperty().get()) {
                case OrganizerModel.Last.Opened() -> messages.text("organizer.opened");
                case OrganizerModel.Last.Edited() -> messages.text("organizer.saved");
                case OrganizerModel.Last.Undone(var what) ->
                    messages.text("organizer.undone", messages.text(what));
                case OrganizerModel.Last.Redone(var what) ->
                    messages.text("organizer.redone", messages.text(what));
              };
        });
  }
}
