package org.yearbookgame.ui.organizer.pages;

import java.util.ArrayList;
import java.util.List;
import org.yearbookgame.prepare.project.Corner;
import org.yearbookgame.storage.pictures.Part;

/// A square part of a page's picture at one of its sizes.
///
/// @param level every level shows half as much of the page's width as the one before; at 0 each
///   pixel is a point of the page
/// @param column from 0, from the left
/// @param row from 0, from the top
record Tile(int level, int column, int row) {
  /// In pixels.
  static final int SIDE = 512;

  /// A pixel that is drawn over so many still looks sharp.
  private static final double SHARP = 1.2;

  /// More than any page needs.
  private static final int MOST_LEVELS = 8;

  /// The tiles that are seen, at the size in which they are seen sharply.
  ///
  /// @param density physical pixels to a logical one
  static List<Tile> seen(Sight sight, double density) {
    int level = level(sight.scale() * density);
    double side = SIDE * (double) (1 << level);
    Corner from = sight.onPage(0, 0);
    Corner to = sight.onPage(sight.width(), sight.height());
    int left = index(from.x(), side, sight.pageWidth());
    int right = index(to.x(), side, sight.pageWidth());
    int top = index(from.y(), side, sight.pageHeight());
    int bottom = index(to.y(), side, sight.pageHeight());
    List<Tile> tiles = new ArrayList<>();
    for (int row = top; row <= bottom; row++) {
      for (int column = left; column <= right; column++) {
        tiles.add(new Tile(level, column, row));
      }
    }
    return tiles;
  }

  /// The coarsest level that looks sharp.
  ///
  /// @param scale in physical pixels a point
  private static int level(double scale) {
    int level = 0;
    while (level < MOST_LEVELS && scale * (2 << level) <= SHARP) {
      level++;
    }
    return level;
  }

  private static int index(double point, double side, double length) {
    return (int) (Math.clamp(point, 0, length - 1) / side);
  }

  /// Points of the page that one pixel stands for.
  int coarseness() {
    return 1 << level;
  }

  /// What it shows of a page, in points; none where it lies beyond it.
  Part part(int pageWidth, int pageHeight) {
    double side = SIDE * (double) coarseness();
    double x = column * side;
    double y = row * side;
    return new Part(x, y, Math.min(side, pageWidth - x), Math.min(side, pageHeight - y));
  }
}
