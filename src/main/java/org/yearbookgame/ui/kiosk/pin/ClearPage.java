package org.yearbookgame.ui.kiosk.pin;

import javafx.geometry.Pos;
import javafx.scene.layout.VBox;
import org.yearbookgame.text.Messages;

/// Asks before the board begins anew.
final class ClearPage extends VBox {
  /// @param then leads away, whatever was answered
  ClearPage(NightModel night, Pages pages, Runnable then) {
    Messages messages = pages.messages();
    setAlignment(Pos.CENTER);
    getStyleClass().add("guard-page");
    getChildren()
        .setAll(
            pages.said(messages.text("guard.clear.how", night.hidden())),
            pages.choice(
                "guard.clear.sure",
                () -> {
                  night.clear();
                  then.run();
                }),
            pages.choice("guard.clear.keep", then));
  }
}
