package org.yearbookgame.pages;

import java.util.Optional;
import org.yearbookgame.pages.finding.Finding;
import org.yearbookgame.storage.pictures.Part;
import org.yearbookgame.storage.pictures.Pixels;

/// Finds the portraits of pages.
///
/// @param images reads the pages
public record PageFinder(PageImages images) {
  /// The longer side of the picture in which portraits are looked for, in pixels: that of a letter
  /// page at 150 dpi. Edges are then found to a fraction of a pixel.
  private static final int LONGER_SIDE = 1650;

  /// Finds the portraits of one page.
  ///
  /// @return nothing, where the page turns out to be damaged
  /// @throws InterruptedException if the thread is interrupted
  public Optional<PageLayout> find(Page page, Hint hint) throws InterruptedException {
    double scale = Math.min(1, (double) LONGER_SIDE / Math.max(page.width(), page.height()));
    int width = Math.max(1, (int) Math.round(page.width() * scale));
    int height = Math.max(1, (int) Math.round(page.height() * scale));
    Optional<Pixels> picture =
        images.read(page, new Part(0, 0, page.width(), page.height()), width, height);
    return picture.map(pixels -> Finding.of(pixels, hint).scaled((double) page.width() / width));
  }
}
