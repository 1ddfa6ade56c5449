package org.yearbookgame.pages.finding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.yearbookgame.pages.Doubt;

/// Says where somebody should look at what was found.
record Doubting(Sheet sheet, Sides sides, List<Found> all) {
  /// Of the page's median: a smaller area is doubtful.
  private static final double SMALL = .35;

  private static final double LARGE = 6;

  /// Or of the whole page: what is larger may be many portraits without paper between them.
  private static final double MOST_OF_PAGE = .25;

  private static final double SHAPE = .12;
  private static final double OVERLAP = .05;

  /// Nearer to the page's edge, as a share of its width, a portrait may go on beyond it.
  private static final double EDGE = .003;

  /// Portraits of a row are of one size but for this share, and lie off it by no more than that.
  private static final double SIMILAR = .12;

  private static final double OFF = .05;

  /// What each doubt leaves of the confidence.
  private static final double DOUBTED = .6;

  List<Found> doubted() {
    double area = Size.middle(all.stream().map(one -> one.box().area()).toList());
    double aspect = Size.middle(all.stream().map(one -> one.box().aspect()).toList());
    List<Found> doubted = new ArrayList<>();
    for (Found one : all) {
      Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
      doubts.addAll(one.doubts());
      Box box = one.box();
      if (box.area() < SMALL * area) {
        doubts.add(Doubt.SMALL);
      }
      if (box.area() > LARGE * area || box.area() > MOST_OF_PAGE * sheet.page().area()) {
        doubts.add(Doubt.LARGE);
      }
      if (Math.abs(box.aspect() / aspect - 1) > SHAPE) {
        doubts.add(Doubt.SHAPE);
      }
      if (all.stream()
          .anyMatch(other -> !other.equals(one) && other.box().overlap(box) > OVERLAP)) {
        doubts.add(Doubt.OVERLAP);
      }
      if (isAtEdge(box)) {
        doubts.add(Doubt.EDGE);
      }
      Beyond beyond = new Beyond(sheet, sides);
      if (isOutOfLine(one)
          || beyond.goesOn(box, beside(one))
          || beyond.goesOnBelow(box, beside(one))) {
        doubts.add(Doubt.GUESSED);
      }
      doubted.add(new Found(box, one.seen(), doubts));
    }
    return doubted;
  }

  private List<Box> beside(Found one) {
    return all.stream().filter(other -> !other.equals(one)).map(Found::box).toList();
  }

  /// Whether most others of its row, or of its column, agree on where they end, and this one does
  /// not.
  private boolean isOutOfLine(Found one) {
    Box box = one.box();
    List<Box> same =
        beside(one).stream()
            .filter(other -> Math.abs(other.width() / box.width() - 1) < SIMILAR)
            .filter(other -> Math.abs(other.height() / box.height() - 1) < SIMILAR)
            .toList();
    List<Box> row =
        same.stream()
            .filter(other -> Math.abs(other.middleY() - box.middleY()) < .4 * box.height())
            .toList();
    return isOff(row, Box::top, box, box.height()) || isOff(row, Box::bottom, box, box.height());
  }

  private static boolean isOff(
      List<Box> others, ToDoubleFunction<Box> side, Box box, double length) {
    if (others.size() < 2) {
      return false;
    }
    double middle = Size.middle(others.stream().map(other -> side.applyAsDouble(other)).toList());
    double spread =
        Size.middle(
            others.stream().map(other -> Math.abs(side.applyAsDouble(other) - middle)).toList());
    return Math.abs(side.applyAsDouble(box) - middle) > Math.max(OFF * length, 6 * spread);
  }

  private boolean isAtEdge(Box box) {
    double near = EDGE * sheet.unit();
    Box page = sheet.page();
    return box.left() < page.left() + near
        || box.top() < page.top() + near
        || box.right() > page.right() - near
        || box.bottom() > page.bottom() - near;
  }

  /// From 0 to 1, by the sides that are seen and by what is doubtful.
  static double confidence(Found found) {
    double sides = 1 - .12 * (4 - found.seen());
    return Math.clamp(sides * Math.pow(DOUBTED, found.doubts().size()), .05, .99);
  }
}
