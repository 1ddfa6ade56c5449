package org.yearbookgame.ui.organizer.portraits;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.controls.ActionButton;

/// Above the wall: ways to bring pictures, and how many there are.
final class PortraitsBar extends FlowPane {
  private static final double GAP = 10;

  private final Messages messages;

  /// @param names turns to the names and back, where both have no room beside each other
  PortraitsBar(
      PortraitsModel model, Arrivals arrivals, Messages messages, Ways ways, ToggleButton names) {
    super(GAP, GAP / 2);
    this.messages = messages;
    Label count = new Label();
    count.getStyleClass().add("print-note");
    Button stop = button("portraits.stop", arrivals::giveUp);
    Label looking = new Label(messages.text("portraits.looking"));
    if (!model.isReadOnly()) {
      getChildren()
          .addAll(
              button("portraits.add", ways::addPictures),
              button("portraits.folder", ways::addFolder));
    }
    getChildren().addAll(count, looking, stop, names);
    getStyleClass().add("portraits-bar");
    model
        .wallProperty()
        .subscribe(
            wall ->
                count.setText(
                    messages.text("portraits.count", wall.all().size(), wall.strays().size())));
    arrivals.underWayProperty().subscribe(busy -> show(busy, looking, stop));
  }

  /// Where pictures are looked for.
  interface Ways {
    void addPictures();

    void addFolder();
  }

  private static void show(boolean shown, Node... nodes) {
    for (Node node : nodes) {
      node.setVisible(shown);
      node.setManaged(shown);
    }
  }

  private Button button(String key, Runnable action) {
    Button button = new ActionButton(messages.text(key), action);
    button.getStyleClass().add("small");
    return button;
  }
}
