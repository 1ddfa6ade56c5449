package org.yearbookgame.storage.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class PartTest {
  @Test
  void aPictureOfTheFramesShapeIsCoveredWhole() {
    assertEquals(new Part(0, 0, 480, 600), coveredBy(480, 600));
  }

  @Test
  void aWidePictureLosesAsMuchOnBothSides() {
    assertEquals(new Part(300, 0, 400, 500), coveredBy(1000, 500));
  }

  @Test
  void aHighPictureLosesTwiceAsMuchBelowAsAboveTheHead() {
    assertEquals(new Part(0, 50, 1000, 1250), coveredBy(1000, 1400));
  }

  @Test
  void aPictureOfAWholePersonLosesNoMoreThanATwentiethAboveTheHead() {
    assertEquals(new Part(0, 100, 1000, 1250), coveredBy(1000, 2000));
  }

  @Test
  void aSmallPictureIsCoveredAsALargeOne() {
    assertEquals(new Part(10, 0, 100, 125), coveredBy(120, 125));
  }

  private static Part coveredBy(int width, int height) {
    return Part.covering(width, height, 200, 250);
  }
}
