package org.yearbookgame.pages.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// How large most portraits of a page are.
record Size(double width, double height) {
  /// Sizes of the same portraits differ by no more than this share.
  private static final double SAME = .07;

  /// A portrait's width by its height.
  private static final double NARROWEST = .5;

  private static final double WIDEST = 1.12;

  /// The size that most boxes have; of equals, the one that covers more.
  static Optional<Size> usual(List<Box> boxes) {
    List<Box> portraits = boxes.stream().filter(Size::mayBePortrait).toList();
    return portraits.stream()
        .max(
            Comparator.comparingInt((Box box) -> alike(box, portraits).size())
                .thenComparingDouble(Box::area))
        .map(
            box -> {
              List<Box> alike = alike(box, portraits);
              return new Size(
                  middle(alike.stream().map(Box::width).toList()),
                  middle(alike.stream().map(Box::height).toList()));
            });
  }

  static boolean mayBePortrait(Box box) {
    return box.aspect() >= NARROWEST && box.aspect() <= WIDEST;
  }

  private static List<Box> alike(Box box, List<Box> boxes) {
    return boxes.stream()
        .filter(
            other ->
                Math.abs(other.width() / box.width() - 1) < SAME
                    && Math.abs(other.height() / box.height() - 1) < SAME)
        .toList();
  }

  static double middle(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }

  double area() {
    return width * height;
  }

  /// Whether a box is of this size, more or less by a share.
  boolean is(Box box, double by) {
    return Math.abs(box.width() / width - 1) < by && Math.abs(box.height() / height - 1) < by;
  }

  /// Whether a box has this shape.
  boolean hasShape(Box box, double by) {
    return Math.abs(box.aspect() / (width / height) - 1) < by;
  }
}
