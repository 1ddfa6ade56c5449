package org.yearbookgame.ui.organizer.kiosk;

import java.util.List;
import javafx.scene.layout.VBox;
import org.yearbookgame.prepare.project.Entry;
import org.yearbookgame.ui.controls.ActionButton;

/// Who asked at the kiosk to be left out, and what to do about it.
final class LeftOutCard extends VBox {
  private static final int MOST_NAMES = 6;

  private final LeftOutModel model;
  private final Parts parts;

  LeftOutCard(LeftOutModel model, Parts parts) {
    this.model = model;
    this.parts = parts;
    getStyleClass().add("setup-left-out");
    managedProperty().bind(visibleProperty());
    model.askedProperty().subscribe(this::show);
  }

  private void show(List<Entry> asked) {
    setVisible(!asked.isEmpty());
    getChildren().clear();
    if (!asked.isEmpty()) {
      fill(asked);
    }
  }

  private void fill(List<Entry> asked) {
    List<String> names = asked.stream().map(entry -> parts.messages().apart(entry.name())).toList();
    ActionButton makePrivate =
        new ActionButton(parts.text("setup.leftOut.private"), model::makePrivate);
    makePrivate.getStyleClass().add("primary");
    getChildren()
        .setAll(
            parts.label("setup-what", parts.text("setup.leftOut", asked.size())),
            parts.said(parts.messages().some(names, MOST_NAMES)),
            parts.how(parts.text("setup.leftOut.how")),
            makePrivate);
  }
}
