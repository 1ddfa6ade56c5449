package org.yearbookgame.pages.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Puts boxes in the order in which one reads: row by row, each from the left.
final class ReadingOrder {
  /// Tops of a row differ by less than this share of the height.
  private static final double SAME_ROW = .5;

  private ReadingOrder() {}

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
