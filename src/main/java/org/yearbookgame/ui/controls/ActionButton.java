package org.yearbookgame.ui.controls;

import javafx.scene.control.Button;

/// A button that says what happens, and does it. Its words are never cut.
public final class ActionButton extends Button {
  /// A button with words of its own.
  public ActionButton(String text, Runnable action) {
    super(text);
    setMinWidth(USE_PREF_SIZE);
    setOnAction(_ -> action.run());
  }
}
