package org.yearbookgame.pages.finding;

import java.util.List;
import java.util.Optional;
import org.yearbookgame.pages.Doubt;

/// Judges what is not of the usual size: a portrait that is larger or smaller than most, one with
/// something that hangs on it, as much as can be seen of one, or none.
record Rest(Sheet sheet, Sides sides, Size size) {
  /// By so much the area of a portrait is larger that is not only larger by text.
  private static final double LARGE = 1.8;

  /// Portraits of another size have the same shape but for this share.
  private static final double SHAPE = .1;

  /// Letters cover less of their boxes.
  private static final double FULL = .88;

  /// Whether it has the shape that most have.
  boolean hasShape(Box box) {
    return size.hasShape(box, SHAPE);
  }

  /// Whether it is a whole portrait, though larger than most, or smaller as others are.
  ///
  /// @param all what is not of the usual size
  boolean isOtherSize(Box box, List<Box> all) {
    if (!isWhole(box)) {
      return false;
    }
    Size own = new Size(box.width(), box.height());
    return box.area() > size.area()
        || all.stream().filter(other -> own.is(other, Prints.SAME) && isWhole(other)).count() > 1;
  }

  private boolean isWhole(Box box) {
    return hasShape(box)
        && box.area() > .1 * size.area()
        && sheet.hasCorners(box)
        && sides.seen(box) == 4;
  }

  /// Whether it is a picture larger than a portrait, such as that of a group.
  boolean isSolid(Box box) {
    return box.area() > 1.3 * size.area()
        && box.width() > 1.3 * size.width()
        && sheet.hasCorners(box)
        && sides.seen(box) >= 3;
  }

  /// A portrait with something that hangs on it, or as much as can be seen of one.
  ///
  /// @param found what was found so far
  Optional<Found> portrait(Box box, List<Found> found) {
    Size here = sizeBeside(box, found);
    if (!here.equals(size)) {
      return new Rest(sheet, sides, here).framed(box, found);
    }
    if (box.area() > LARGE * size.area() && Size.mayBePortrait(box)) {
      return large(box, found);
    }
    boolean slight = box.width() < .4 * size.width() || box.height() < .4 * size.height();
    boolean wide = box.aspect() > 1.4 * size.width() / size.height();
    if (slight || (wide && isSolid(box))) {
      return Optional.empty();
    }
    Optional<Found> framed = framed(box, found);
    if (framed.isPresent()) {
      return framed;
    }
    if (isWhole(box)) {
      return Optional.of(new Found(box, 4));
    }
    boolean full = sheet.hasCorners(box) && sheet.ink().within(box) > FULL;
    return full && Size.mayBePortrait(box) && box.area() > .2 * size.area()
        ? Optional.of(new Found(box, 3).but(Doubt.SHAPE))
        : Optional.empty();
  }

  /// The size of the portraits of the same row, where all of them have another than the usual one.
  private Size sizeBeside(Box box, List<Found> found) {
    List<Box> row =
        found.stream()
            .map(Found::box)
            .filter(other -> Math.abs(other.middleY() - box.middleY()) < .25 * other.height())
            .toList();
    boolean usual = row.isEmpty() || row.stream().anyMatch(other -> size.is(other, Prints.SAME));
    return usual ? size : new Size(row.getFirst().width(), row.getFirst().height());
  }

  private Optional<Found> framed(Box box, List<Found> found) {
    return new Rescue(sheet, sides, size)
        .around(box, found)
        .filter(one -> one.seen() >= 3 || fits(box));
  }

  /// A large portrait with something that hangs on it: as wide as that is, and of the usual shape.
  private Optional<Found> large(Box box, List<Found> found) {
    Size scaled = new Size(box.width(), box.width() / size.width() * size.height());
    return new Rescue(sheet, sides, scaled)
        .around(box, found)
        .filter(one -> one.seen() >= 2)
        .or(
            () ->
                sheet.hasCorners(box)
                    ? Optional.of(new Found(box, 3).but(Doubt.SHAPE))
                    : Optional.empty());
  }

  /// Whether it may be a part of a portrait.
  private boolean fits(Box box) {
    return box.width() < (1 + Prints.SAME) * size.width()
        && box.height() < (1 + Prints.SAME) * size.height();
  }
}
