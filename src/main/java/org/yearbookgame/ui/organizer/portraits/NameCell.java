package org.yearbookgame.ui.organizer.portraits;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.yearbookgame.prepare.project.Entry;
import org.yearbookgame.text.Messages;

/// A name that a picture can be given to: by a click, or by dropping the picture on it.
final class NameCell extends ListCell<Entry> {
  private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

  private final Messages messages;
  private final Label name = new Label();
  private final Label note = new Label();
  private final HBox row = new HBox(name, note);

  /// What is done with a name.
  interface Actions {
    /// The picture that is looked at is theirs.
    void give(Entry entry);

    /// The picture of this id is theirs.
    void give(int sourceId, Entry entry);
  }

  NameCell(Messages messages, Actions actions) {
    this.messages = messages;
    name.getStyleClass().add("name-to-give");
    name.setWrapText(true);
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    note.getStyleClass().add("print-note");
    note.setMinWidth(USE_PREF_SIZE);
    row.getStyleClass().add("name-row");
    setPrefWidth(0); // as wide as the list, whatever it says
    addEventHandler(MouseEvent.MOUSE_CLICKED, click -> clicked(click, actions));
    addEventHandler(DragEvent.DRAG_OVER, this::over);
    addEventHandler(DragEvent.DRAG_ENTERED, drag -> light(dropped(drag).isPresent()));
    addEventHandler(DragEvent.DRAG_EXITED, _ -> light(false));
    addEventHandler(DragEvent.DRAG_DROPPED, drop -> take(drop, actions));
  }

  private void clicked(MouseEvent click, Actions actions) {
    if (click.getButton() == MouseButton.PRIMARY && click.isStillSincePress()) {
      Optional.ofNullable(getItem()).ifPresent(actions::give);
    }
  }

  private Optional<Integer> dropped(DragEvent drag) {
    return isEmpty() ? Optional.empty() : DraggedPrint.in(drag);
  }

  private void light(boolean on) {
    pseudoClassStateChanged(DROP, on);
  }

  private void over(DragEvent drag) {
    if (dropped(drag).isPresent()) {
      drag.acceptTransferModes(TransferMode.LINK);
      drag.consume();
    }
  }

  private void take(DragEvent drop, Actions actions) {
    dropped(drop)
        .ifPresent(
            id -> {
              drop.setDropCompleted(true);
              drop.consume();
              Optional.ofNullable(getItem()).ifPresent(entry -> actions.give(id, entry));
            });
  }

  @Override
  protected void updateItem(@Nullable Entry entry, boolean empty) {
    super.updateItem(entry, empty);
    if (entry == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    String called = messages.apart(entry.name());
    name.setText(called);
    note.setText(entry.source().isPresent() ? messages.text("portraits.hasOne") : "");
    setGraphic(row);
    setAccessibleText(
        entry.source().isPresent()
            ? messages.text("portraits.spoken.more", called, note.getText())
            : called);
  }
}
