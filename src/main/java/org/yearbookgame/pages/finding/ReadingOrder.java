package org.yearbookgame.pages.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Puts boxes in the order in which one reads: row by row, each from the left.
final class ReadingOrder {
  /// Tops of a row differ by less than this share of the height.
  private static final double SAME_ROW = .5;

  private ReadingOrder() {}

  /// By so much the space between two pages beside each other is wider than that between columns.
  private static final double FOLD = 1.5;

  /// The rows of a page; where two pages lie beside each other, first those of the left one.
  ///
  /// @param width of the whole picture
  /// @param height of the whole picture
  static List<List<Found>> rows(List<Found> boxes, int width, int height) {
    double fold = width > height ? fold(boxes, width) : 0;
    List<List<Found>> rows = new ArrayList<>();
    rows.addAll(rows(boxes.stream().filter(found -> found.box().middleX() < fold).toList()));
    rows.addAll(rows(boxes.stream().filter(found -> found.box().middleX() >= fold).toList()));
    return rows;
  }

  /// The middle of a space around the middle of the picture that is wider than all others between
  /// columns; 0 where there is none.
  private static double fold(List<Found> boxes, int width) {
    List<Box> columns =
        boxes.stream().map(Found::box).sorted(Comparator.comparingDouble(Box::left)).toList();
    double end = columns.isEmpty() ? 0 : columns.getFirst().right();
    double others = 0;
    double space = 0;
    double fold = 0;
    for (Box box : columns) {
      boolean inMiddle = end < .52 * width && box.left() > .48 * width;
      if (inMiddle) {
        space = box.left() - end;
        fold = (box.left() + end) / 2;
      } else {
        others = Math.max(others, box.left() - end);
      }
      end = Math.max(end, box.right());
    }
    return space > FOLD * others ? fold : 0;
  }

  /// The rows from the top. A box that reaches through several rows is in its first.
  static List<List<Found>> rows(List<Found> boxes) {
    List<Found> left = new ArrayList<>(boxes);
    left.sort(Comparator.comparingDouble(found -> found.box().top()));
    List<List<Found>> rows = new ArrayList<>();
    while (!left.isEmpty()) {
      Box first = left.getFirst().box();
      List<Found> row = new ArrayList<>();
      for (Found found : left) {
        Box box = found.box();
        if (box.top() - first.top() < SAME_ROW * Math.min(box.height(), first.height())) {
          row.add(found);
        }
      }
      left.removeAll(row);
      row.sort(Comparator.comparingDouble(found -> found.box().left()));
      rows.add(row);
    }
    return rows;
  }
}
