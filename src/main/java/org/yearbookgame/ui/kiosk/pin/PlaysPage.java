package org.yearbookgame.ui.kiosk.pin;

import javafx.geometry.Pos;
import javafx.scene.layout.VBox;
import org.yearbookgame.text.Messages;

/// How much was played tonight.
final class PlaysPage extends VBox {
  PlaysPage(NightModel night, Pages pages) {
    setAlignment(Pos.CENTER);
    getStyleClass().add("guard-page");
    night.count(figures -> show(figures, pages));
  }

  private void show(NightModel.Figures figures, Pages pages) {
    Messages messages = pages.messages();
    getChildren()
        .setAll(
            pages.label("guard-figure", messages.text("guard.plays.games", figures.games())),
            pages.said(
                messages.text("guard.plays.finished", figures.finished(), figures.rounds())));
    figures
        .usual()
        .ifPresent(
            usual ->
                getChildren()
                    .add(
                        pages.said(
                            messages.text("guard.plays.usual", usual.right(), usual.asked()))));
  }
}
