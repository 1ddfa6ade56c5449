package org.yearbookgame.pages.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.yearbookgame.pages.Doubt;

/// Tells the portraits of a page from all else that is on it: by the size that most of them have.
final class Portraits {
  /// As a rule, boxes of the usual size differ from it by no more than this.
  private static final double EXACT = .02;

  /// A sheet on the page has so many portraits at least.
  private static final int LEAST_ON_PANEL = 3;

  private final Sheet sheet;
  private final OptionalInt columns;
  private final Sides sides;
  private final Prints prints;

  /// @param columns that somebody says there are
  Portraits(Sheet sheet, OptionalInt columns) {
    this.sheet = sheet;
    this.columns = columns;
    this.sides = new Sides(sheet);
    this.prints = Prints.of(sheet, sides);
  }

  /// What is on the page.
  ///
  /// @param portraits in no order
  /// @param gaps places in rows and columns where there is none
  record Result(List<Found> portraits, List<Box> gaps, int columns) {
    /// This, with what was found on a sheet of its own on the page; or this alone, where that has
    /// more.
    Result with(Box panel, Result inside) {
      List<Found> outside =
          portraits.stream().filter(one -> one.box().overlap(panel) < .5).toList();
      long before = plain(portraits) - plain(outside);
      if (plain(inside.portraits) < Math.max(LEAST_ON_PANEL, before + 1)) {
        return this;
      }
      List<Found> both = new ArrayList<>(outside);
      inside.portraits.forEach(one -> both.add(one.moved(panel.left(), panel.top())));
      List<Box> holes = new ArrayList<>(gaps);
      holes.removeIf(gap -> gap.overlap(panel) > .5);
      inside.gaps.forEach(gap -> holes.add(gap.moved(panel.left(), panel.top())));
      return new Result(both, holes, Math.max(inside.columns, outside.isEmpty() ? 0 : columns));
    }

    private static long plain(List<Found> portraits) {
      return portraits.stream().filter(one -> one.doubts().isEmpty()).count();
    }
  }

  Result found() {
    return prints
        .usual(columns)
        .map(this::found)
        .orElseGet(() -> new Result(List.of(), List.of(), 0));
  }

  private Result found(Size size) {
    List<Found> found = new ArrayList<>();
    Rescue rescue = new Rescue(sheet, sides, size);
    Rest rest = new Rest(sheet, sides, size);
    List<Box> left = left(size, rest, found);
    List<Box> all = List.copyOf(left);
    left.removeIf(box -> rest.isOtherSize(box, all) && found.add(new Found(box, 4)));
    List<Box> solid = left.stream().filter(rest::isSolid).toList();
    fill(size, rescue, found, solid, 3);
    fill(size, rescue, found, solid, 2);
    for (Box box : left) {
      if (found.stream().noneMatch(other -> other.box().overlap(box) > .6)) {
        rest.portrait(box, found).ifPresent(found::add);
      }
    }
    fill(size, rescue, found, solid, 1);
    fill(size, rescue, found, solid, 0);
    found.replaceAll(one -> snapped(one, size, rescue, found));
    List<Found> portraits =
        trusted(withoutDoubles(found).stream().map(this::looked).toList(), size);
    Grid grid = new Grid(size, portraits);
    return new Result(
        portraits.isEmpty() ? portraits : new Doubting(sheet, sides, portraits).doubted(),
        grid.gaps(portraits),
        grid.columns());
  }

  /// Takes what is of the usual size.
  ///
  /// @return what is left
  private List<Box> left(Size size, Rest rest, List<Found> found) {
    boolean cornered = prints.haveCorners(size);
    List<Box> left = new ArrayList<>();
    for (Prints.Print print : prints.all()) {
      List<Box> parts = joined(print.parts(), size);
      List<Box> usual =
          Stream.of(print.trimmed(), print.whole())
              .filter(box -> isUsual(box, size, cornered))
              .min(Comparator.comparingDouble(box -> Math.abs(box.area() / size.area() - 1)))
              .map(List::of)
              .orElseGet(
                  () -> parts.stream().filter(part -> isUsual(part, size, cornered)).toList());
      usual.forEach(box -> found.add(new Found(box, 4)));
      if (usual.isEmpty()) {
        left.add(rest.hasShape(print.trimmed()) ? print.trimmed() : print.whole());
      } else if (parts.containsAll(usual)) {
        parts.stream().filter(part -> !usual.contains(part)).forEach(left::add);
      }
    }
    return left;
  }

  private boolean isUsual(Box box, Size size, boolean cornered) {
    return size.is(box, Prints.SAME) && (!cornered || sheet.hasCorners(box));
  }

  /// Where a print was taken apart that is one: together its parts are of the usual size.
  private static List<Box> joined(List<Box> parts, Size size) {
    List<Box> joined = new ArrayList<>(parts);
    for (Box one : parts) {
      for (Box other : parts) {
        Box both = one.with(other);
        boolean beside = both.area() < 1.12 * (one.area() + other.area());
        if (!one.equals(other)
            && beside
            && size.is(both, Prints.SAME)
            && joined.containsAll(List.of(one, other))) {
          joined.removeAll(List.of(one, other));
          joined.add(both);
        }
      }
    }
    return joined;
  }

  /// Where most of a page is not plainly of the usual size, that size is a guess, and all with it.
  /// So is what is a part of something larger.
  private List<Found> trusted(List<Found> portraits, Size size) {
    long plain = portraits.stream().filter(one -> one.doubts().isEmpty()).count();
    long large =
        prints.all().stream().filter(print -> print.blob().box().area() > .3 * size.area()).count();
    boolean guessed = 2 * plain < Math.max(large, portraits.size());
    return portraits.stream()
        .map(one -> guessed || isPartOfMore(one.box(), portraits) ? one.but(Doubt.GUESSED) : one)
        .toList();
  }

  /// Whether a portrait is a part of a larger print of which most is no portrait, as of a group.
  private boolean isPartOfMore(Box box, List<Found> all) {
    return prints.all().stream()
        .map(Prints.Print::whole)
        .filter(whole -> whole.width() > 1.3 * box.width() && whole.height() > 1.3 * box.height())
        .filter(whole -> whole.overlap(box) > .8)
        .anyMatch(
            whole ->
                all.stream().mapToDouble(one -> one.box().shared(whole).area()).sum()
                    < .5 * whole.area());
  }

  private Found looked(Found one) {
    return prints.isRound(one.box()) ? new Found(one.box(), 4, one.doubts()) : sides.looked(one);
  }

  /// Looks for portraits where rows and columns have none.
  ///
  /// @param solid what is print, and no portrait
  /// @param least sides that have to be seen
  private static void fill(
      Size size, Rescue rescue, List<Found> found, List<Box> solid, int least) {
    for (Box hole : new Grid(size, found).holes(found)) {
      if (solid.stream().noneMatch(box -> box.overlap(hole) > .3)) {
        rescue.at(hole, found).filter(one -> one.seen() >= least).ifPresent(found::add);
      }
    }
  }

  /// A portrait that is nearly as large as others is as large, if it has edges there.
  private static Found snapped(Found one, Size size, Rescue rescue, List<Found> found) {
    if (one.seen() < 4 || size.is(one.box(), EXACT) || !size.is(one.box(), .15)) {
      return one;
    }
    List<Found> others = found.stream().filter(other -> !other.equals(one)).toList();
    Optional<Found> exact = rescue.around(one.box(), others);
    return exact.filter(other -> other.seen() == 4).orElse(one);
  }

  private static List<Found> withoutDoubles(List<Found> found) {
    List<Found> single = new ArrayList<>();
    for (Found one : found.stream().sorted(Comparator.comparingInt(f -> -f.seen())).toList()) {
      if (single.stream().noneMatch(other -> other.box().overlap(one.box()) > .4)) {
        single.add(one);
      }
    }
    return single;
  }
}
