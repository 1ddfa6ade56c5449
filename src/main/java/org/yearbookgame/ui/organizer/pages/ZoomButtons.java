package org.yearbookgame.ui.organizer.pages;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.controls.ActionButton;

/// In a corner of the page: how closely one looks.
final class ZoomButtons extends HBox {
  private static final double GAP = 6;

  private final Messages messages;

  ZoomButtons(SightModel sight, Messages messages) {
    super(GAP);
    this.messages = messages;
    Button closer = button("pages.tool.closer", () -> sight.zoom(SightModel.CLOSER));
    closer.setAccessibleText(messages.text("pages.tool.closer.spoken"));
    Button wider = button("pages.tool.wider", () -> sight.zoom(1 / SightModel.CLOSER));
    wider.setAccessibleText(messages.text("pages.tool.wider.spoken"));
    getStyleClass().add("zoom-buttons");
    getChildren().addAll(wider, closer, button("pages.tool.whole", sight::showWhole));
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
  }

  private Button button(String key, Runnable action) {
    Button button = new ActionButton(messages.text(key), action);
    button.getStyleClass().add("small");
    return button;
  }
}
