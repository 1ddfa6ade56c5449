package org.yearbookgame.ui.controls;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class TileGridTest {
  @Test
  void fourStandInARowWhereTheAreaIsWide() {
    assertEquals(new TileGrid(4, 1, 225), TileGrid.largest(4, 1000, 400, 20, 10, 60));
  }

  @Test
  void fourStandTwoByTwoWhereTheAreaIsHigh() {
    assertEquals(new TileGrid(2, 2, 232), TileGrid.largest(4, 600, 720, 20, 10, 60));
  }

  @Test
  void ofTwoAlikeTheWiderIsTaken() {
    assertEquals(new TileGrid(2, 1, 0), TileGrid.largest(2, 0, 0, 0, 0, 0));
  }

  @Test
  void rowsAreFull() {
    assertEquals(new TileGrid(3, 1, 90), TileGrid.largest(3, 300, 200, 0, 10, 10));
  }

  @Test
  void portraitIsFourWideToFiveHigh() {
    assertEquals(125, new TileGrid(4, 1, 100).portraitHeight());
  }
}
