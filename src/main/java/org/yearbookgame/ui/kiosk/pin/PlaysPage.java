package org.yearbookgame.ui.kiosk.pin;

import javafx.geometry.Pos;
import javafx.scene.layout.VBox;
import org.yearbookgame.text.Messages;

/// How much was played tonight.
final class PlaysPage extends VBox {
  private final Pages pages;

  PlaysPage(NightModel night, Pages pages) {
    this.pages = pages;
    setAlignment(Pos.CENTER);
    getStyleClass().add("guard-page");
    say("guard-said", pages.messages().text("guard.checking"));
    night.count(this::show);
  }

  private void show(NightModel.Figures figures) {
    Messages messages = pages.messages();
    getChildren().clear();
    say("guard-figure", messages.text("guard.plays.games", figures.games()));
    if (figures.games() > 0) {
      say(
          "guard-count",
          messages.text("guard.plays.finished", figures.finished(), figures.rounds()));
    }
    figures
        .usual()
        .ifPresent(
            usual ->
                say(
                    "guard-count",
                    messages.text("guard.plays.usual", usual.right(), usual.asked())));
  }

  private void say(String styleClass, String sentence) {
    getChildren().add(pages.label(styleClass, sentence));
  }
}
