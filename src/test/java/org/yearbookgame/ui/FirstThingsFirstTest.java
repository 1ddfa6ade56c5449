package org.yearbookgame.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yearbookgame.ui.FxToolkit.onFxThread;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// What somebody waits for is not held up by what they do not wait for.
@ExtendWith(FxToolkit.class)
@Timeout(60)
final class FirstThingsFirstTest {
  private static final int ROUND = 4;

  @TempDir Path folder;

  @Test
  void noPictureOfTheWallIsDecodedBeforeWordsAndButtonsArePainted() {
    try (TestWindow window = TestWindow.opened(SampleClass.write(folder, SampleClass.NAMES), 1)) {
      assertEquals(0, onFxThread(window.background::waiting));
      window.pulseUntil(() -> window.background.waiting() > 0);
    }
  }

  @Test
  void whoeverGoesOnBeforeTheWallIsThereNeverWaitsForIt() {
    try (TestWindow window = TestWindow.opened(SampleClass.write(folder, SampleClass.NAMES), 1)) {
      window.begin();
      window.pulse();
      window.pulse();
      assertEquals(ROUND, onFxThread(window.background::waiting));
    }
  }

  @Test
  void picturesOfARoundAreDecodedWhileItsScreenIsDressed() {
    try (TestWindow window = TestWindow.home(SampleClass.write(folder, SampleClass.NAMES), 1)) {
      assertEquals(ROUND, onFxThread(() -> window.waitingAfterBegin(0)));
      window.settle();
      assertTrue(window.model().shownProperty().get().isPresent());
    }
  }

  @Test
  void theClassIsLookedThroughOnlyOnceTheFirstRoundIsPainted() {
    try (TestWindow window = TestWindow.home(SampleClass.write(folder, SampleClass.NAMES), 1)) {
      int next = onFxThread(() -> window.waitingAfterBegin(ROUND)); // those of the next round
      window.pulseUntil(() -> window.background.waiting() == next + 1);
    }
  }
}
