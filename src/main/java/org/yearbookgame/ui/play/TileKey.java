package org.yearbookgame.ui.play;

import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keys that pick a tile: the digits of the top row and of the keypad, by their place on the
/// keyboard. A French or Belgian keyboard writes & é " ' there, and digits only with Shift; Windows
/// tells them as digits all the same, macOS and Linux as what they write.
final class TileKey {
  private TileKey() {}

  /// The tile, from 0, that a pressed key picks.
  static Optional<Integer> tile(KeyEvent key) {
    return tile(
        key, event -> new KeyCharacterCombination("4", KeyCombination.SHIFT_ANY).match(event));
  }

  /// @param four whether the keyboard has a 4 on the key: elsewhere the apostrophe is no digit
  static Optional<Integer> tile(KeyEvent key, Predicate<KeyEvent> four) {
    return switch (key.getCode()) {
      case DIGIT1, NUMPAD1 -> Optional.of(0);
      case DIGIT2, NUMPAD2 -> Optional.of(1);
      case DIGIT3, NUMPAD3 -> Optional.of(2);
      case DIGIT4, NUMPAD4 -> Optional.of(3);
      default -> key.isShiftDown() ? Optional.empty() : written(key, four);
    };
  }

  private static Optional<Integer> written(KeyEvent key, Predicate<KeyEvent> four) {
    return switch (key.getText()) {
      case "&" -> Optional.of(0);
      case "é" -> Optional.of(1);
      case "\"" -> Optional.of(2);
      case "'" -> four.test(key) ? Optional.of(3) : Optional.empty();
      default -> Optional.empty();
    };
  }
}
