package org.yearbookgame.ui.play;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TileKeyTest {
  private static Optional<Integer> tile(KeyCode code, String text, boolean shift, boolean four) {
    return TileKey.tile(
        new KeyEvent(KeyEvent.KEY_PRESSED, "", text, code, shift, false, false, false), _ -> four);
  }

  @ParameterizedTest
  @CsvSource({
    "DIGIT1, 1, 0", "DIGIT2, 2, 1", "DIGIT3, 3, 2", "DIGIT4, 4, 3",
    "NUMPAD1, 1, 0", "NUMPAD2, 2, 1", "NUMPAD3, 3, 2", "NUMPAD4, 4, 3"
  })
  void digitsPickTheirTile(KeyCode code, String text, int tile) {
    assertEquals(Optional.of(tile), tile(code, text, false, false));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {"AMPERSAND, &, 0", "UNDEFINED, é, 1", "QUOTEDBL, \", 2", "QUOTE, ', 3"})
  void topRowOfAFrenchKeyboardPicksItsTiles(KeyCode code, String text, int tile) {
    assertEquals(Optional.of(tile), tile(code, text, false, true));
  }

  @Test
  void signsOfOtherKeyboardsPickNothing() {
    assertEquals(Optional.empty(), tile(KeyCode.DIGIT7, "&", true, false));
    assertEquals(Optional.empty(), tile(KeyCode.QUOTE, "\"", true, false));
    assertEquals(Optional.empty(), tile(KeyCode.QUOTE, "'", false, false));
  }

  @ParameterizedTest
  @CsvSource({"DIGIT5, 5", "UNDEFINED, ''", "A, a", "SPACE, ' '"})
  void otherKeysPickNothing(KeyCode code, String text) {
    assertEquals(Optional.empty(), tile(code, text, false, false));
  }
}
