package org.yearbookgame.pages.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// What is printed on a page, each print as a whole, without text and taken apart; and the size
/// that most portraits have.
record Prints(Sheet sheet, List<Print> all) {
  /// Boxes of the usual size differ from it by no more.
  static final double SAME = .08;

  /// Text makes some prints larger, but not all by as much: fewer may be alike with it than
  /// without.
  private static final double NEARLY_AS_MANY = .75;

  /// What may hang together as it is, without text, and taken apart.
  record Print(Blob blob, Box whole, Box trimmed, List<Box> parts) {
    Stream<Box> boxes() {
      return Stream.concat(Stream.of(whole, trimmed), parts.stream());
    }
  }

  static Prints of(Sheet sheet, Sides sides) {
    Splitting splitting = new Splitting(sheet);
    List<Print> prints = new ArrayList<>();
    for (Blob blob : sheet.blobs()) {
      prints.add(
          new Print(
              blob,
              exact(sheet, sides, blob.box()),
              exact(sheet, sides, splitting.trimmed(blob.box())),
              splitting.of(blob.box()).stream().map(box -> exact(sheet, sides, box)).toList()));
    }
    return new Prints(sheet, prints);
  }

  private static Box exact(Sheet sheet, Sides sides, Box box) {
    return new Framing(sheet, sides).withinFrame(sides.refined(box, sheet.unit() / 200.0));
  }

  /// Whether a box just holds an oval print.
  boolean isRound(Box box) {
    return all.stream()
        .filter(print -> print.boxes().anyMatch(one -> one.overlap(box) > .97))
        .mapToDouble(print -> print.blob().points() / box.area())
        .anyMatch(fill -> fill > .7 && fill < .86);
  }

  /// Whether prints of a size have corners: those of some yearbooks are round.
  boolean haveCorners(Size size) {
    return all.stream()
        .flatMap(Print::boxes)
        .anyMatch(box -> size.is(box, SAME) && sheet.hasCorners(box));
  }

  /// The size that most prints have, taken as they are, without text, or taken apart; or the one
  /// with which there are as many columns as somebody says.
  Optional<Size> usual(OptionalInt columns) {
    Optional<Alike> wholes = alike(all.stream().map(Print::whole));
    Optional<Alike> trimmed = alike(all.stream().map(Print::trimmed));
    Optional<Alike> parts = alike(all.stream().flatMap(print -> print.parts().stream()));
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
    List<Box> all = boxes.filter(Size::mayBePortrait).toList();
    List<Box> full = all.stream().filter(sheet::hasCorners).toList();
    return full.isEmpty() ? all : full;
  }
}
