package org.yearbookgame.ui.organizer.kiosk;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.yearbookgame.prepare.project.Entry;
import org.yearbookgame.ui.controls.ActionButton;

/// Who asked at the kiosk to be left out, and what to do about it.
final class LeftOutCard extends VBox {
  private static final int MOST_NAMES = 6;

  private final LeftOutModel model;
  private final Parts parts;

  /// @param takeIn chooses the file of another computer's kiosk
  LeftOutCard(LeftOutModel model, Parts parts, Runnable takeIn) {
    this.model = model;
    this.parts = parts;
    getStyleClass().add("setup-left-out");
    model.askedProperty().subscribe(asked -> show(asked, takeIn));
  }

  private void show(List<Entry> asked, Runnable takeIn) {
    ActionButton another = new ActionButton(parts.text("setup.leftOut.takeIn"), takeIn);
    another.getStyleClass().add("small");
    if (asked.isEmpty()) {
      getChildren().setAll(another);
      return;
    }
    Label title = parts.label("setup-what", parts.text("setup.leftOut", asked.size()));
    Label names =
        parts.said(
            parts
                .messages()
                .some(
                    asked.stream().map(entry -> parts.messages().apart(entry.name())).toList(),
                    MOST_NAMES));
    ActionButton makePrivate =
        new ActionButton(parts.text("setup.leftOut.private"), model::makePrivate);
    makePrivate.getStyleClass().add("primary");
    getChildren()
        .setAll(
            title,
            names,
            parts.how(parts.text("setup.leftOut.how")),
            new FlowPane(12, 12, makePrivate, another));
  }
}
