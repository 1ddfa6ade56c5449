package org.yearbookgame.ui.kiosk.pin;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.text.TextAlignment;
import org.yearbookgame.text.Messages;

/// What the pages of the menu are made of.
record Pages(Messages messages) {
  Label title(MenuModel.Page page) {
    return label(
        "guard-title",
        switch (page) {
          case CHOICES -> messages.text("guard.title");
          case PLAYS -> messages.text("guard.plays");
          case HIDE -> messages.text("guard.hide");
          case EXPORT -> messages.text("guard.export");
          case CLEAR -> messages.text("guard.clear.ask");
        });
  }

  /// A sentence.
  Label said(String text) {
    return label("guard-said", text);
  }

  Label label(String styleClass, String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setTextAlignment(TextAlignment.CENTER);
    label.getStyleClass().add(styleClass);
    return label;
  }

  /// A large button.
  Button choice(String key, Runnable action) {
    return button("guard-choice", messages.text(key), action);
  }

  /// The button at the foot of each page.
  Button back(String key, Runnable action) {
    return button("guard-back", messages.text(key), action);
  }

  Button button(String styleClass, String text, Runnable action) {
    Button button = new Button(text);
    button.setWrapText(true);
    button.setTextAlignment(TextAlignment.CENTER);
    button.setFocusTraversable(false); // a keyboard's keys are the menu's own
    button.getStyleClass().add(styleClass);
    button.setOnAction(_ -> action.run());
    return button;
  }
}
