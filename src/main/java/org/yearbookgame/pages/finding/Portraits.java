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
  /// Boxes of the usual size differ from it by no more.
  private static final double SAME = .08;

  /// And as a rule by no more than this.
  private static final double EXACT = .02;

  /// By so much the area of a portrait is larger that is not only larger by text.
  private static final double LARGE = 1.8;

  /// Portraits of another size have the same shape but for this share.
  private static final double SHAPE = .1;

  /// Text makes some prints larger, but not all by as much: fewer may be alike with it than
  /// without.
  private static final double NEARLY_AS_MANY = .75;

  private final Sheet sheet;
  private final OptionalInt columns;
  private final Sides sides;
  private final List<Print> prints = new ArrayList<>();

  /// What may hang together as it is, without text, and taken apart.
  private record Print(Blob blob, Box whole, Box trimmed, List<Box> parts) {
    Stream<Box> all() {
      return Stream.concat(Stream.of(whole, trimmed), parts.stream());
    }
  }

  /// @param columns that somebody says there are
  Portraits(Sheet sheet, OptionalInt columns) {
    this.sheet = sheet;
    this.columns = columns;
    this.sides = new Sides(sheet);
    Splitting splitting = new Splitting(sheet);
    for (Blob blob : sheet.blobs()) {
      prints.add(
          new Print(
              blob,
              exact(blob.box()),
              exact(splitting.trimmed(blob.box())),
              splitting.of(blob.box()).stream().map(this::exact).toList()));
    }
  }

  private Box exact(Box box) {
    return sides.withinFrame(sides.refined(box, sheet.unit() / 200.0));
  }

  /// What is on the page.
  ///
  /// @param portraits in no order
  /// @param gaps places in rows and columns where there is none
  record Result(List<Found> portraits, List<Box> gaps, int columns) {}

  Result found() {
    return usual().map(this::found).orElseGet(() -> new Result(List.of(), List.of(), 0));
  }

  private Result found(Size size) {
    List<Found> found = new ArrayList<>();
    Rescue rescue = new Rescue(sheet, sides, size);
    List<Box> left = new ArrayList<>();
    boolean cornered =
        prints.stream()
            .flatMap(Print::all)
            .anyMatch(box -> size.is(box, SAME) && sheet.hasCorners(box));
    for (Print print : prints) {
      left.addAll(sort(print, size, cornered, found));
    }
    left.removeIf(
        box -> box.area() > size.area() && isOtherSize(box, size) && found.add(new Found(box, 4)));
    List<Box> solid = left.stream().filter(box -> isSolid(box, size)).toList();
    fill(size, rescue, found, solid, 3);
    fill(size, rescue, found, solid, 2);
    for (Box box : left) {
      if (!isTaken(box, found)) {
        found.addAll(doubtful(box, size, rescue, found));
      }
    }
    fill(size, rescue, found, solid, 1);
    fill(size, rescue, found, solid, 0);
    found.replaceAll(one -> snapped(one, size, rescue, found));
    List<Found> portraits =
        trusted(withoutDoubles(found).stream().map(one -> sides.looked(one)).toList(), size);
    Grid grid = new Grid(size, portraits);
    return new Result(
        portraits.isEmpty() ? portraits : new Doubting(sheet, portraits).doubted(),
        grid.gaps(portraits),
        grid.columns());
  }

  /// Where most of a page is not plainly of the usual size, that size is a guess, and all with it.
  private List<Found> trusted(List<Found> portraits, Size size) {
    long plain = portraits.stream().filter(one -> one.doubts().isEmpty()).count();
    long large =
        prints.stream().filter(print -> print.blob().box().area() > .3 * size.area()).count();
    return 2 * plain < Math.max(large, portraits.size())
        ? portraits.stream().map(one -> one.but(Doubt.GUESSED)).toList()
        : portraits;
  }

  /// The size that most prints have, taken as they are, without text, or taken apart; or the one
  /// with which there are as many columns as somebody says.
  private Optional<Size> usual() {
    Optional<Alike> wholes = alike(prints.stream().map(Print::whole));
    Optional<Alike> trimmed = alike(prints.stream().map(Print::trimmed));
    Optional<Alike> parts = alike(prints.stream().flatMap(print -> print.parts().stream()));
    Optional<Alike> hinted =
        Stream.of(wholes, trimmed, parts)
            .flatMap(Optional::stream)
            .filter(alike -> columns.isPresent() && alike.columns() == columns.getAsInt())
            .max(Comparator.comparingInt(Alike::count));
    if (hinted.isPresent()) {
      return hinted.map(Alike::size);
    }
    int asTheyAre = wholes.map(Alike::count).orElse(0);
    int withoutText = trimmed.map(Alike::count).orElse(0);
    boolean hasText = withoutText >= NEARLY_AS_MANY * asTheyAre;
    Optional<Alike> best = hasText ? trimmed : wholes;
    int apart = parts.map(Alike::count).orElse(0);
    return (apart > (hasText ? withoutText : asTheyAre) + 1 ? parts : best).map(Alike::size);
  }

  /// Boxes of one size, which is that of most.
  private record Alike(Size size, List<Box> boxes) {
    int count() {
      return boxes.size();
    }

    int columns() {
      return new Grid(size, boxes.stream().map(box -> new Found(box, 4)).toList()).columns();
    }
  }

  private Optional<Alike> alike(Stream<Box> boxes) {
    List<Box> full = full(boxes);
    return Size.usual(full)
        .map(size -> new Alike(size, full.stream().filter(box -> size.is(box, SAME)).toList()));
  }

  /// Those that have corners, if there are any: of others it cannot be told how large they are.
  private List<Box> full(Stream<Box> boxes) {
    List<Box> all = boxes.toList();
    List<Box> full = all.stream().filter(sheet::hasCorners).toList();
    return full.isEmpty() ? all : full;
  }

  /// Takes what is of the usual size.
  ///
  /// @param cornered whether the portraits have corners: those of some yearbooks are round
  /// @return what is left
  private List<Box> sort(Print print, Size size, boolean cornered, List<Found> found) {
    Optional<Box> single =
        Stream.of(print.trimmed(), print.whole())
            .filter(box -> size.is(box, SAME) && (!cornered || sheet.hasCorners(box)))
            .min(Comparator.comparingDouble(box -> Math.abs(box.area() / size.area() - 1)));
    if (single.isPresent()) {
      found.add(new Found(single.get(), 4));
      return List.of();
    }
    List<Box> parts = joined(print.parts(), size);
    List<Box> usual =
        parts.stream()
            .filter(part -> size.is(part, SAME) && (!cornered || sheet.hasCorners(part)))
            .toList();
    usual.forEach(part -> found.add(new Found(part, 4)));
    return usual.isEmpty()
        ? List.of(size.hasShape(print.trimmed(), SHAPE) ? print.trimmed() : print.whole())
        : parts.stream().filter(part -> !usual.contains(part)).toList();
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
            && size.is(both, SAME)
            && joined.containsAll(List.of(one, other))) {
          joined.removeAll(List.of(one, other));
          joined.add(both);
        }
      }
    }
    return joined;
  }

  private static boolean isTaken(Box box, List<Found> found) {
    return found.stream().anyMatch(other -> other.box().overlap(box) > .6);
  }

  /// Looks for portraits where rows and columns have none.
  ///
  /// @param solid what is print, and no portrait
  /// @param least sides that have to be seen
  private void fill(Size size, Rescue rescue, List<Found> found, List<Box> solid, int least) {
    for (Box hole : new Grid(size, found).holes(found)) {
      if (solid.stream().noneMatch(box -> box.overlap(hole) > .3)) {
        rescue.at(hole, found).filter(one -> one.seen() >= least).ifPresent(found::add);
      }
    }
  }

  /// Whether it is a whole portrait, though larger or smaller than most.
  private boolean isOtherSize(Box box, Size size) {
    return size.hasShape(box, SHAPE) && sheet.hasCorners(box) && sides.seen(box) == 4;
  }

  /// Whether it is a picture larger than a portrait, such as that of a group.
  private boolean isSolid(Box box, Size size) {
    return box.area() > 1.3 * size.area() && sheet.hasCorners(box) && sides.seen(box) >= 3;
  }

  /// A portrait with something that hangs on it, or as much as can be seen of one.
  private List<Found> doubtful(Box box, Size size, Rescue rescue, List<Found> found) {
    if (box.area() > LARGE * size.area() && Size.mayBePortrait(box)) {
      return large(box, size, found);
    }
    boolean slight = box.width() < .4 * size.width() || box.height() < .4 * size.height();
    boolean wide = box.aspect() > 1.4 * size.width() / size.height();
    if (slight || (wide && isSolid(box, size))) {
      return List.of();
    }
    Optional<Found> framed = rescue.around(box, found);
    if (framed.isPresent() && (framed.get().seen() >= 3 || fits(box, size))) {
      return List.of(framed.get());
    }
    if (box.area() > .1 * size.area() && isOtherSize(box, size)) {
      return List.of(new Found(box, 4));
    }
    return sheet.hasCorners(box) && Size.mayBePortrait(box) && box.area() > .2 * size.area()
        ? List.of(new Found(box, 3).but(Doubt.SHAPE))
        : List.of();
  }

  /// A large portrait with something that hangs on it: as wide as that is, and of the usual shape.
  private List<Found> large(Box box, Size size, List<Found> found) {
    Size scaled = new Size(box.width(), box.width() / size.width() * size.height());
    Optional<Found> framed = new Rescue(sheet, sides, scaled).around(box, found);
    return framed
        .filter(one -> one.seen() >= 2)
        .or(
            () ->
                sheet.hasCorners(box)
                    ? Optional.of(new Found(box, 3).but(Doubt.SHAPE))
                    : Optional.empty())
        .stream()
        .toList();
  }

  /// Whether it may be a part of a portrait.
  private static boolean fits(Box box, Size size) {
    return box.width() < (1 + SAME) * size.width() && box.height() < (1 + SAME) * size.height();
  }

  /// A portrait that is nearly as large as others is as large, if it has edges there.
  private Found snapped(Found one, Size size, Rescue rescue, List<Found> found) {
    if (one.seen() < 4 || size.is(one.box(), EXACT) || !size.is(one.box(), .15)) {
      return one;
    }
    List<Found> others = found.stream().filter(other -> !other.equals(one)).toList();
    return rescue.around(one.box(), others).filter(other -> other.seen() == 4).orElse(one);
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
