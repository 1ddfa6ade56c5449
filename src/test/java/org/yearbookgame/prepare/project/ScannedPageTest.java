package org.yearbookgame.prepare.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.yearbookgame.prepare.project.SamplePages.at;
import static org.yearbookgame.prepare.project.SamplePages.ids;
import static org.yearbookgame.prepare.project.SamplePages.named;
import static org.yearbookgame.prepare.project.SamplePages.names;
import static org.yearbookgame.prepare.project.SamplePages.page;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What is done to the portraits of a page.
final class ScannedPageTest {
  private static final double ABOUT = 1e-9;

  @Test
  void portraitThatIsAddedIsNumberedWhereOneReadsIt() {
    ScannedPage holed = page(2, 3).removed(2);
    assertEquals(List.of(1, 3, 4, 5, 6), ids(holed));
    assertEquals(List.of(1, 7, 3, 4, 5, 6), ids(holed.added(at(0, 1))));
    assertEquals(List.of(1, 3, 4, 5, 6, 7), ids(holed.added(at(1, 3))));
    assertEquals(List.of(7, 1, 3, 4, 5, 6), ids(holed.added(at(0, 0).moved(-50, 20))));
  }

  @Test
  void numbersFollowAPortraitThatIsMovedAndIdsAndNamesStay() {
    ScannedPage moved = named(2, 3).outlined(1, at(1, 3));
    assertEquals(List.of(2, 3, 4, 5, 6, 1), ids(moved));
    assertEquals(List.of("B", "C", "D", "E", "F", "A"), names(moved));
  }

  @Test
  void numbersOfATurnedPageGoAlongItsRows() {
    ScannedPage page = page(1, 1).withSpots(List.of());
    for (int i = 5; i >= 0; i--) { // a row that falls by more than half a portrait
      page = page.added(new Outline(100 + i * 120, 100 + i * 10, 80, 100, 4.76));
    }
    assertEquals(List.of(6, 5, 4, 3, 2, 1), ids(page));
  }

  @Test
  void halvesOfAPortraitAreItAgainOnceMerged() {
    for (boolean beside : List.of(true, false)) {
      Outline whole = new Outline(300, 400, 90, 70, 3.5);
      ScannedPage page = page(1, 1).outlined(1, whole).with(1, spot -> spot.withName("A"));
      ScannedPage split = page.split(1, beside);
      assertEquals(List.of(1, 2), ids(split));
      assertEquals(List.of("A", ""), names(split));
      ScannedPage merged = split.merged(1, 2);
      assertAlike(whole, merged.spots().getFirst().outline());
      assertEquals(List.of("A"), names(merged));
      assertEquals(split.spots().stream().map(Spot::id).toList(), ids(merged.split(1, beside)));
    }
  }

  @Test
  void mergingLosesNoName() {
    ScannedPage merged = named(1, 3).merged(1, 2);
    assertEquals(List.of("A", "C"), names(merged));
    assertEquals(List.of("B"), merged.beyond());
    ScannedPage nameless = named(1, 3).with(1, spot -> spot.withName("")).merged(1, 2);
    assertEquals(List.of("B", "C"), names(nameless));
    assertEquals(List.of(), nameless.beyond());
    assertEquals(named(1, 3), named(1, 3).merged(1, 1));
    assertEquals(named(1, 3), named(1, 3).merged(1, 9));
  }

  @Test
  void portraitThatIsTakenAwayLeavesItsName() {
    ScannedPage left = named(1, 3).removed(2);
    assertEquals(List.of("A", "C"), names(left));
    assertEquals(List.of("B"), left.beyond());
    assertEquals(left, left.removed(2));
  }

  @Test
  void portraitStaysOnItsPage() {
    Outline far = page(1, 1).outlined(1, at(0, 0).moved(-5000, 9000)).spots().getFirst().outline();
    assertEquals(new Outline(0, 1300, 80, 100, 0), far);
  }

  @Test
  void whatSomebodyMovesIsDoubtfulNoMore() {
    ScannedPage doubtful =
        page(1, 2)
            .with(1, spot -> new Spot(1, spot.outline(), List.of("EDGE"), "", Optional.empty()));
    assertEquals(1, doubtful.toLookAt());
    assertEquals(0, doubtful.outlined(1, at(0, 0).moved(1, 0)).toLookAt());
    assertEquals(0, doubtful.with(1, Spot::withoutDoubts).toLookAt());
    assertEquals(doubtful, doubtful.outlined(1, at(0, 0)));
  }

  @Test
  void gapIsGoneOnceItIsFilledOrLeft() {
    ScannedPage page = page(1, 2).found(3, List.of(at(0, 2)), page(1, 2).spots());
    assertEquals(1, page.toLookAt());
    assertEquals(0, page.withoutGap(at(0, 2)).toLookAt());
  }

  @Test
  void namesStayInTheirOrderWhenPortraitsAreLookedForAgain() {
    ScannedPage four = named(2, 2);
    ScannedPage three = four.found(3, List.of(), page(1, 3).spots());
    assertEquals(List.of("A", "B", "C"), names(three));
    assertEquals(List.of("D"), three.beyond());
    ScannedPage again = three.found(2, List.of(), four.spots());
    assertEquals(List.of("A", "B", "C", "D"), names(again));
    assertEquals(List.of(), again.beyond());
  }

  @Test
  void cornersAreDrawnWhileTheOneAcrossStays() {
    SplittableRandom random = new SplittableRandom(8);
    for (int i = 0; i < 200; i++) {
      Outline outline =
          new Outline(
              random.nextDouble(1000),
              random.nextDouble(1000),
              random.nextDouble(20, 400),
              random.nextDouble(20, 400),
              random.nextDouble(-30, 30));
      int right = random.nextBoolean() ? 1 : -1;
      int below = random.nextBoolean() ? 1 : -1;
      Corner to = outline.at(right * random.nextDouble(.2, 3), below * random.nextDouble(.2, 3));
      Outline drawn = outline.drawn(right, below, to);
      assertAlike(outline.at(-right, -below), drawn.at(-right, -below));
      assertAlike(to, drawn.at(right, below));
      assertAlike(outline, drawn.drawn(right, below, outline.at(right, below)));
      Outline grown = outline.grown(12, 7);
      assertAlike(outline.at(-1, -1), grown.at(-1, -1));
      assertAlike(outline, grown.grown(-12, -7));
      assertAlike(outline, Outline.between(outline.at(-1, -1), outline.at(1, 1), outline.angle()));
    }
  }

  @Test
  void noPortraitGetsSmallerThanTheLeast() {
    Outline least = at(0, 0).drawn(1, 1, new Corner(-900, -900)).grown(-500, -500);
    assertEquals(List.of(Outline.LEAST, Outline.LEAST), List.of(least.width(), least.height()));
    assertThrows(IllegalArgumentException.class, () -> new Outline(1, 1, 7, 9, 0));
    assertThrows(IllegalArgumentException.class, () -> new Outline(Double.NaN, 1, 9, 9, 0));
  }

  @Test
  void pageKnowsNoTwoPortraitsOfOneId() {
    List<Spot> twice = IntStream.of(1, 1).mapToObj(id -> Spot.drawn(id, at(0, 0))).toList();
    ScannedPage page = page(1, 1);
    assertThrows(IllegalArgumentException.class, () -> page.withSpots(twice));
  }

  private static void assertAlike(Outline expected, Outline actual) {
    assertAlike(expected.at(-1, -1), actual.at(-1, -1));
    assertAlike(expected.at(1, 1), actual.at(1, 1));
    assertEquals(expected.angle(), actual.angle(), ABOUT);
  }

  private static void assertAlike(Corner expected, Corner actual) {
    assertEquals(0, expected.to(actual), 1e-6);
  }
}
