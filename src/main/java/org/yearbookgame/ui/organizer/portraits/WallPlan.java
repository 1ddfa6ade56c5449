package org.yearbookgame.ui.organizer.portraits;

import java.util.stream.IntStream;

/// Where the pictures of a wall hang: row by row, strays first, and below them, under a heading of
/// their own, those with a name. Every place follows from counts and sizes alone, so that nothing
/// moves while pictures are loaded. In logical pixels.
///
/// @param columns how many beside each other, at least one
/// @param tileWidth of a picture with its words, and the gap to the next
/// @param tileHeight of a picture with its words, and the gap to the next
/// @param heading how high a heading is
record WallPlan(
    int strays, int named, int columns, double tileWidth, double tileHeight, double heading) {
  /// A wall for a width, of which nothing is left over.
  ///
  /// @param tileWidth with the least gap to the next
  /// @param tileHeight with the gap to the next
  static WallPlan of(
      int strays, int named, double width, double tileWidth, double tileHeight, double heading) {
    int columns = Math.max(1, (int) (width / tileWidth));
    return new WallPlan(strays, named, columns, width / columns, tileHeight, heading);
  }

  int count() {
    return strays + named;
  }

  /// How high everything is together.
  double height() {
    return secondHeading() + (named > 0 ? heading + rows(named) * tileHeight : 0);
  }

  /// Where the heading of those with a name is.
  double secondHeading() {
    return strays > 0 ? heading + rows(strays) * tileHeight : 0;
  }

  double x(int index) {
    return column(index) * tileWidth;
  }

  double y(int index) {
    boolean stray = index < strays;
    int row = (stray ? index : index - strays) / columns;
    return (stray ? heading : secondHeading() + heading) + row * tileHeight;
  }

  /// The pictures of which something is between two heights.
  IntStream between(double top, double bottom) {
    return IntStream.range(0, count())
        .filter(index -> y(index) < bottom && y(index) + tileHeight > top);
  }

  /// The picture in the row above or below, in the same column or as near to it as there is one.
  ///
  /// @param rows how many rows down; negative up
  int down(int index, int rows) {
    int row = row(index) + rows;
    int first = rows(strays);
    int last = first + rows(named) - 1;
    int wanted = Math.clamp(row, 0, Math.max(0, last));
    return wanted < first
        ? Math.min(wanted * columns + column(index), strays - 1)
        : Math.min(strays + (wanted - first) * columns + column(index), count() - 1);
  }

  private int row(int index) {
    return index < strays ? index / columns : rows(strays) + (index - strays) / columns;
  }

  private int column(int index) {
    return index < strays ? index % columns : (index - strays) % columns;
  }

  private int rows(int pictures) {
    return Math.ceilDiv(pictures, columns);
  }
}
