package org.yearbookgame.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yearbookgame.kiosk.CornerHold.Place;

final class CornerHoldTest {
  private static final long THREE_SECONDS = 3_000_000_000L;

  @Test
  void threeSecondsInACornerAreEnough() {
    CornerHold held = CornerHold.NONE.press(place(2, 3), 5);

    assertFalse(held.isDone(5 + THREE_SECONDS - 1));
    assertTrue(held.isDone(5 + THREE_SECONDS));
  }

  @Test
  void everyCornerIsOneAndNothingElse() {
    assertEquals(
        List.of(true, true, true, true, false, false, false),
        Stream.of(
                place(0, 0),
                place(799, 1),
                place(1, 599),
                place(799, 599),
                place(400, 0),
                place(0, 300),
                place(30, 0))
            .map(place -> CornerHold.NONE.press(place, 0).isDone(THREE_SECONDS))
            .toList());
  }

  @Test
  void fingerMayTrembleButNotLeaveTheCorner() {
    CornerHold held = CornerHold.NONE.press(place(2, 3), 0);

    assertEquals(held, held.move(place(20, 9)));
    assertEquals(CornerHold.NONE, held.move(place(31, 9)));
  }

  @Test
  void fingerThatComesFromElsewhereHoldsNothing() {
    assertEquals(CornerHold.NONE, CornerHold.NONE.press(place(400, 300), 0).move(place(1, 1)));
  }

  private static Place place(double x, double y) {
    return new Place(x, y, 800, 600, 30);
  }
}
