package org.yearbookgame.prepare.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.yearbookgame.prepare.project.SamplePages.letter;
import static org.yearbookgame.prepare.project.SamplePages.named;
import static org.yearbookgame.prepare.project.SamplePages.names;
import static org.yearbookgame.prepare.project.SamplePages.page;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Names on a page, put on in reading order and shifted.
final class PageNamesTest {
  private static ScannedPage down(ScannedPage page, int spot) {
    return new PageNames(page).shiftedDown(spot);
  }

  private static ScannedPage up(ScannedPage page, int spot) {
    return new PageNames(page).shiftedUp(spot);
  }

  @Test
  void namesGoOnInOrderAndNoneIsLost() {
    ScannedPage more = new PageNames(page(1, 2)).put(List.of("A", "B", "C", "D"));
    assertEquals(List.of("A", "B"), names(more));
    assertEquals(List.of("C", "D"), more.beyond());
    ScannedPage fewer = new PageNames(more).put(List.of("A"));
    assertEquals(List.of("A", ""), names(fewer));
    assertEquals(List.of(), fewer.beyond());
  }

  @Test
  void skippedCaptionMovesTheNamesBelowByOne() {
    ScannedPage shifted = down(named(2, 2), 2);
    assertEquals(List.of("A", "", "B", "C"), names(shifted));
    assertEquals(List.of("D"), shifted.beyond());
  }

  @Test
  void nameOfNobodyOnThePageComesAfterAllOthers() {
    ScannedPage shifted = up(named(2, 2), 2);
    assertEquals(List.of("A", "C", "D", ""), names(shifted));
    assertEquals(List.of("B"), shifted.beyond());
  }

  @Test
  void namesThatAreShiftedAndBackAreAsTheyWere() {
    SplittableRandom random = new SplittableRandom(1984);
    for (int i = 0; i < 500; i++) {
      ScannedPage page = page(random.nextInt(1, 4), random.nextInt(1, 5));
      List<String> names = new ArrayList<>();
      int count = random.nextInt(page.spots().size() + 4);
      for (int at = 0; at < count; at++) {
        names.add(random.nextInt(4) == 0 ? "" : letter(at));
      }
      ScannedPage before = new PageNames(page).put(names);
      int spot = random.nextInt(page.spots().size()) + 1;
      assertEquals(before, up(down(before, spot), spot));
      assertEquals(before, up(up(down(down(before, spot), spot), spot), spot));
      List<String> all = new ArrayList<>(names);
      all.removeIf(String::isEmpty);
      List<String> shifted = new ArrayList<>(new PageNames(up(before, spot)).all());
      shifted.removeIf(String::isEmpty);
      assertEquals(all.stream().sorted().toList(), shifted.stream().sorted().toList());
    }
  }

  @Test
  void portraitThatIsGoneShiftsNothing() {
    assertEquals(named(1, 2), down(named(1, 2), 9));
    assertEquals(named(1, 2), up(named(1, 2), 9));
  }
}
