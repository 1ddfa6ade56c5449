package org.yearbookgame.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.yearbookgame.storage.pictures.Part;

final class FrameTest {
  @Test
  void anUprightFrameIsItsOwnBounds() {
    Part part = new Part(10, 20, 30, 40);
    assertEquals(part, Frame.upright(part).bounds());
  }

  @Test
  void aQuarterTurnSwapsTheSidesOfTheBounds() {
    Part bounds = new Frame(50, 50, 30, 40, 90).bounds();
    assertEquals(new Part(30, 35, 40, 30), rounded(bounds));
  }

  @Test
  void allGrowsWithThePicture() {
    assertEquals(new Frame(100, 80, 60, 40, 3), new Frame(50, 40, 30, 20, 3).scaled(2));
  }

  private static Part rounded(Part part) {
    return new Part(
        Math.rint(part.x()),
        Math.rint(part.y()),
        Math.rint(part.width()),
        Math.rint(part.height()));
  }
}
