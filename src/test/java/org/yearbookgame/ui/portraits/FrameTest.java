package org.yearbookgame.ui.portraits;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.yearbookgame.ui.portraits.Frame.Part;

final class FrameTest {
  private static final Frame FRAME = new Frame(200, 250);

  @Test
  void aPictureOfTheFramesShapeIsCoveredWhole() {
    assertEquals(new Part(0, 0, 480, 600), FRAME.coveredBy(480, 600));
  }

  @Test
  void aWidePictureLosesAsMuchOnBothSides() {
    assertEquals(new Part(300, 0, 400, 500), FRAME.coveredBy(1000, 500));
  }

  @Test
  void aHighPictureLosesTwiceAsMuchBelowAsAboveTheHead() {
    assertEquals(new Part(0, 250, 1000, 1250), FRAME.coveredBy(1000, 2000));
  }

  @Test
  void aSmallPictureIsCoveredAsALargeOne() {
    assertEquals(new Part(10, 0, 100, 125), FRAME.coveredBy(120, 125));
  }
}
