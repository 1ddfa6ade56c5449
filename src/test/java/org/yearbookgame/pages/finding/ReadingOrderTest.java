package org.yearbookgame.pages.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ReadingOrderTest {
  private static final Found FIRST = at(10, 12);
  private static final Found SECOND = at(120, 5);
  private static final Found BELOW = at(8, 150);

  private static Found at(double left, double top) {
    return new Found(new Box(left, top, left + 80, top + 100), 4);
  }

  @Test
  void rowsAreReadFromTheLeftThoughSomeLieHigher() {
    assertEquals(
        List.of(List.of(FIRST, SECOND), List.of(BELOW)),
        ReadingOrder.rows(List.of(SECOND, BELOW, FIRST)));
  }

  @Test
  void aLargePortraitIsInTheRowInWhichItBegins() {
    Found large = new Found(new Box(230, 10, 400, 250), 4);
    assertEquals(
        List.of(List.of(FIRST, SECOND, large), List.of(BELOW)),
        ReadingOrder.rows(List.of(BELOW, large, SECOND, FIRST)));
  }

  @Test
  void ofTwoPagesTheLeftOneIsReadFirst() {
    Found onTheRight = at(400, 5);
    assertEquals(
        List.of(List.of(FIRST, SECOND), List.of(BELOW), List.of(onTheRight)),
        ReadingOrder.rows(List.of(onTheRight, SECOND, BELOW, FIRST), 600, 300));
  }

  @Test
  void rowsOfOnePageGoOnAcrossItsMiddle() {
    Found onTheRight = at(230, 5);
    assertEquals(
        List.of(List.of(FIRST, SECOND, onTheRight), List.of(BELOW)),
        ReadingOrder.rows(List.of(onTheRight, SECOND, BELOW, FIRST), 320, 300));
  }
}
