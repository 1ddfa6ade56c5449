package org.yearbookgame.pages.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// The rows and columns in which the portraits of the usual size stand, and the places in them.
final class Grid {
  /// Portraits of a row or column lie off it by less than this share of their size.
  private static final double OFF = .3;

  private final Size size;
  private final List<Box> boxes;

  /// @param found portraits, of which those of the usual size tell the rows and columns
  Grid(Size size, List<Found> found) {
    this.size = size;
    List<Found> usual = found.stream().filter(one -> size.is(one.box(), .1)).toList();
    List<Found> plain = usual.stream().filter(one -> one.seen() >= 3).toList();
    this.boxes = (plain.isEmpty() ? usual : plain).stream().map(Found::box).toList();
  }

  /// Where in the rows and columns no portrait was found yet, row by row.
  List<Box> holes(List<Found> found) {
    List<Box> holes = new ArrayList<>();
    for (List<Box> row : lines(Box::middleY, size.height())) {
      for (List<Box> column : lines(Box::middleX, size.width())) {
        Box place = crossing(row, column);
        if (found.stream().noneMatch(one -> one.box().overlap(place) > .15)) {
          holes.add(place);
        }
      }
    }
    return holes;
  }

  /// The holes in which a portrait may have been missed: the last row is often short.
  List<Box> gaps(List<Found> found) {
    double bottom = boxes.stream().mapToDouble(Box::middleY).max().orElse(0) - OFF * size.height();
    double right =
        boxes.stream()
            .filter(box -> box.middleY() > bottom)
            .mapToDouble(Box::middleX)
            .max()
            .orElse(0);
    return holes(found).stream()
        .filter(hole -> hole.middleY() < bottom || hole.middleX() < right)
        .toList();
  }

  int columns() {
    return lines(Box::middleX, size.width()).size();
  }

  /// As the nearest ones of the row and of the column say.
  private Box crossing(List<Box> row, List<Box> column) {
    double x = Size.middle(column.stream().map(Box::middleX).toList());
    double y = Size.middle(row.stream().map(Box::middleY).toList());
    Box beside = nearest(row, Box::middleX, x);
    Box above = nearest(column, Box::middleY, y);
    return Box.about(above.middleX(), beside.middleY(), size.width(), size.height());
  }

  private static Box nearest(List<Box> line, ToDoubleFunction<Box> place, double to) {
    return line.stream()
        .min(Comparator.comparingDouble(box -> Math.abs(place.applyAsDouble(box) - to)))
        .orElseThrow();
  }

  private List<List<Box>> lines(ToDoubleFunction<Box> place, double length) {
    List<List<Box>> lines = new ArrayList<>();
    for (Box box : boxes.stream().sorted(Comparator.comparingDouble(place)).toList()) {
      if (lines.isEmpty()
          || place.applyAsDouble(box) - place.applyAsDouble(lines.getLast().getLast())
              > OFF * length) {
        lines.add(new ArrayList<>());
      }
      lines.getLast().add(box);
    }
    return lines;
  }
}
