package org.yearbookgame.ui;

import javafx.event.EventHandler;
import javafx.scene.input.KeyEvent;
import org.yearbookgame.storage.PlayerSettings;

/// Ctrl (on macOS Cmd) with plus, minus and zero makes text larger, smaller and as usual, on every
/// screen.
record TextSizeKeys(Keepsakes keepsakes) implements EventHandler<KeyEvent> {
  @Override
  public void handle(KeyEvent key) {
    // Windows tells AltGr, which types letters, as Ctrl and Alt.
    if (!key.isShortcutDown() || key.isAltDown()) {
      return;
    }
    switch (key.getCode()) {
      case PLUS, EQUALS, ADD -> keepsakes.change(PlayerSettings::withLargerText);
      case MINUS, SUBTRACT -> keepsakes.change(PlayerSettings::withSmallerText);
      case DIGIT0, NUMPAD0 ->
          keepsakes.change(settings -> settings.withTextSize(PlayerSettings.SMALLEST_TEXT));
      default -> {
        return;
      }
    }
    key.consume();
  }
}
