package org.yearbookgame.ui.organizer.portraits;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Rows of four, 100 by 200, below headings of 40.
final class WallPlanTest {
  private final WallPlan both = WallPlan.of(6, 5, 430, 100, 200, 40);
  private final WallPlan named = WallPlan.of(0, 5, 430, 100, 200, 40);

  @Test
  void straysHangFirstAndTheOthersBeginARowOfTheirOwn() {
    assertEquals(4, both.columns());
    assertArrayEquals(
        new double[] {40, 40, 40, 40, 240, 240, 480, 480, 480, 480, 680},
        IntStream.range(0, 11).mapToDouble(both::y).toArray());
    assertArrayEquals(
        new double[] {0, 107.5, 215, 322.5, 0, 107.5, 0, 107.5, 215, 322.5, 0},
        IntStream.range(0, 11).mapToDouble(both::x).toArray());
    assertEquals(440, both.secondHeading());
    assertEquals(880, both.height());
  }

  @Test
  void aHeadingIsOnlyWhereThereIsSomethingBelowIt() {
    assertEquals(0, named.secondHeading());
    assertEquals(40, named.y(0));
    assertEquals(440, named.height());
    assertEquals(440, WallPlan.of(5, 0, 430, 100, 200, 40).height());
    assertEquals(0, WallPlan.of(0, 0, 430, 100, 200, 40).height());
  }

  @Test
  void onlyWhatIsInSightIsShown() {
    assertArrayEquals(new int[] {4, 5, 6, 7, 8, 9}, both.between(240, 600).toArray());
    assertArrayEquals(new int[] {}, both.between(880, 1000).toArray());
  }

  @Test
  void downAndUpStayInTheColumnAsFarAsThereIsOne() {
    assertEquals(5, both.down(1, 1));
    assertEquals(5, both.down(3, 1));
    assertEquals(7, both.down(5, 1));
    assertEquals(10, both.down(9, 1));
    assertEquals(10, both.down(10, 1));
    assertEquals(5, both.down(8, -1));
    assertEquals(0, both.down(4, -3));
    assertEquals(2, named.down(2, -1));
  }

  @Test
  void aNarrowWallHasOneColumn() {
    assertEquals(1, WallPlan.of(6, 5, 20, 100, 200, 40).columns());
  }
}
