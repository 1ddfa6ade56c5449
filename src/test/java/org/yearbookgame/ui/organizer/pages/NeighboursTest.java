package org.yearbookgame.ui.organizer.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yearbookgame.prepare.project.Outline;
import org.yearbookgame.prepare.project.ScannedPage;
import org.yearbookgame.prepare.project.Spot;

/// A portrait among the others of its page.
final class NeighboursTest {
  private static ScannedPage page(Outline... outlines) {
    ScannedPage page = ScannedPage.of(Path.of("scan.png"), Optional.empty(), 1000, 1300);
    for (Outline outline : outlines) {
      page = page.added(outline);
    }
    return page;
  }

  private static Neighbours first(ScannedPage page) {
    return Neighbours.of(page, page.spots().getFirst());
  }

  private static Outline at(double x, double y, double width, double height) {
    return new Outline(x, y, width, height, 0);
  }

  @Test
  void closestIsToldByEdges() {
    ScannedPage page = page(at(100, 100, 80, 100), at(400, 100, 500, 100), at(100, 260, 80, 100));
    assertEquals(Optional.of(2), first(page).closest().map(Spot::id));
    assertEquals(Optional.empty(), first(page(at(9, 9, 9, 9))).closest());
  }

  @Test
  void overlappingPortraitIsCloserThanOneThatTouches() {
    ScannedPage page = page(at(100, 100, 80, 100), at(180, 100, 80, 100), at(110, 190, 80, 100));
    assertEquals(Optional.of(3), first(page).closest().map(Spot::id));
  }

  @Test
  void portraitIsSplitSoThatItsHalvesAreLikeTheOthers() {
    Outline usual = at(600, 600, 80, 100);
    assertEquals(true, first(page(at(100, 100, 160, 100), usual)).splitsBeside());
    assertEquals(false, first(page(at(100, 100, 80, 200), usual)).splitsBeside());
    assertEquals(true, first(page(at(100, 100, 170, 100))).splitsBeside());
  }

  @Test
  void portraitThatIsAddedIsAsLargeAsTheOthersAndTurnedAsTheyAre() {
    ScannedPage page =
        page(
            Stream.of(70, 80, 300)
                .map(width -> new Outline(width * 2, 100, width, 100, 2.5))
                .toArray(Outline[]::new));
    assertEquals(new Outline(5, 6, 80, 100, 2.5), Neighbours.usual(page, 5, 6));
    assertEquals(List.of(160.0, 200.0), sides(Neighbours.usual(page(), 5, 6)));
  }

  private static List<Double> sides(Outline outline) {
    return List.of(outline.width(), outline.height());
  }
}
