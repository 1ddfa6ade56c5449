package org.yearbookgame.ui.organizer.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.yearbookgame.prepare.project.Corner;
import org.yearbookgame.storage.pictures.Part;

/// The tiles of a page.
final class TileTest {
  @Test
  void tilesCoverWhatIsSeenSharplyAndNoMore() {
    SplittableRandom random = new SplittableRandom(13);
    for (int i = 0; i < 300; i++) {
      Sight sight =
          Sight.whole(700, 600, 10_000, 13_000)
              .zoomed(random.nextDouble(1, 90), random.nextDouble(700), random.nextDouble(600))
              .panned(random.nextDouble(-500, 500), random.nextDouble(-500, 500));
      List<Tile> seen = Tile.seen(sight, 2);
      double pixels = sight.scale() * 2;
      int coarseness = seen.getFirst().coarseness();
      assertTrue(coarseness == 1 || pixels * coarseness <= 1.2, "sharp");
      assertTrue(pixels * coarseness * 2 > 1.2, "no finer than it takes");
      Corner from = sight.onPage(0, 0);
      Corner to = sight.onPage(700, 600);
      double left = seen.stream().mapToDouble(tile -> part(tile).x()).min().orElseThrow();
      double top = seen.stream().mapToDouble(tile -> part(tile).y()).min().orElseThrow();
      double right =
          seen.stream()
              .mapToDouble(tile -> part(tile).x() + part(tile).width())
              .max()
              .orElseThrow();
      double bottom =
          seen.stream()
              .mapToDouble(tile -> part(tile).y() + part(tile).height())
              .max()
              .orElseThrow();
      assertTrue(left <= Math.max(0, from.x()) && top <= Math.max(0, from.y()));
      assertTrue(right >= Math.min(10_000, to.x()) && bottom >= Math.min(13_000, to.y()));
      assertTrue(seen.size() <= 36, "a view has few tiles");
    }
  }

  @Test
  void lastTileEndsWithThePage() {
    assertEquals(new Part(9728, 12_800, 272, 200), part(new Tile(0, 19, 25)));
    assertEquals(new Part(8192, 12_288, 1808, 712), part(new Tile(2, 4, 6)));
  }

  private static Part part(Tile tile) {
    return tile.part(10_000, 13_000);
  }
}
