package org.yearbookgame.results;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import org.junit.jupiter.api.Test;

/// The load programs on a small scale; the large one is measured by hand.
final class LoadTest {
  @Test
  void everyPlayIsThereOnceThoughConnectionsAreCut() {
    assertDoesNotThrow(() -> new KiosksAtOnce(4, 25).measure());
  }

  @Test
  void whatWasKeptOutlivesTheProgram() {
    assertDoesNotThrow(() -> new KilledWhileWriting(3).measure());
  }
}
