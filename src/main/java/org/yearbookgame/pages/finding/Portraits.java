package org.yearbookgame.pages.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yearbookgame.pages.Doubt;

/// Tells the portraits of a page from all else that is on it: by the size that most of them have.
final class Portraits {
  /// Boxes of the usual size differ from it by no more.
  private static final double SAME = .08;

  /// Text that hangs on a print makes it larger by no more than some lines.
  private static final double NEARLY_AS_MANY = .75;

  private final Sheet sheet;
  private final Sides sides;
  private final List<Print> prints = new ArrayList<>();

  /// What may hang together as it is, without text, and taken apart.
  private record Print(Blob blob, Box whole, Box trimmed, List<Box> parts) {}

  Portraits(Sheet sheet) {
    this.sheet = sheet;
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
    return sides.withinFrame(sides.refined(box, sheet.width() / 200.0));
  }

  List<Found> found() {
    Optional<Size> usual = usual();
    if (usual.isEmpty()) {
      return List.of();
    }
    Size size = usual.get();
    List<Found> found = new ArrayList<>();
    List<Blob> partial = new ArrayList<>();
    for (Print print : prints) {
      sort(print, size, found, partial);
    }
    Rescue rescue = new Rescue(sheet, sides, size);
    for (Blob blob : partial) {
      rescue.around(blob, found).ifPresent(found::add);
    }
    return withoutDoubles(found);
  }

  /// The size that most prints have, taken as they are, without text, or taken apart.
  private Optional<Size> usual() {
    List<Box> wholes = prints.stream().map(Print::whole).toList();
    List<Box> trimmed = prints.stream().map(Print::trimmed).toList();
    List<Box> parts = prints.stream().flatMap(print -> print.parts().stream()).toList();
    Optional<Size> best = Size.usual(wholes);
    long most = best.map(size -> count(size, wholes)).orElse(0L);
    Optional<Size> without = Size.usual(trimmed);
    long withoutText = without.map(size -> count(size, trimmed)).orElse(0L);
    if (withoutText >= NEARLY_AS_MANY * most) {
      best = without;
      most = withoutText;
    }
    Optional<Size> apart = Size.usual(parts);
    return apart.map(size -> count(size, parts)).orElse(0L) > most + 1 ? apart : best;
  }

  private static long count(Size size, List<Box> boxes) {
    return boxes.stream().filter(box -> size.is(box, SAME)).count();
  }

  private void sort(Print print, Size size, List<Found> found, List<Blob> partial) {
    Optional<Box> single =
        Stream.of(print.trimmed(), print.whole())
            .filter(box -> size.is(box, SAME))
            .min(Comparator.comparingDouble(box -> Math.abs(box.area() / size.area() - 1)));
    if (single.isPresent()) {
      found.add(new Found(single.get(), 4));
      return;
    }
    List<Box> parts = print.parts().stream().filter(part -> size.is(part, SAME)).toList();
    if (!parts.isEmpty() && print.parts().size() > 1) {
      parts.forEach(part -> found.add(new Found(part, 4)));
      print.parts().stream()
          .filter(part -> !size.is(part, SAME) && part.area() > .25 * size.area())
          .forEach(part -> partial.add(new Blob(part, (int) part.area())));
      return;
    }
    Box whole = print.whole();
    if (fits(whole, size)) {
      if (whole.area() > .2 * size.area()) {
        partial.add(print.blob());
      }
      return;
    }
    Box other = size.hasShape(print.trimmed(), .15) ? print.trimmed() : whole;
    if (size.hasShape(other, .15) && print.blob().fill() > .8) {
      found.add(new Found(other, 4));
    } else if (Size.mayBePortrait(other) && other.area() < 3 * size.area()) {
      found.add(new Found(other, 3).but(Doubt.SHAPE));
    }
  }

  /// Whether it may be a part of a portrait.
  private static boolean fits(Box box, Size size) {
    return box.width() < (1 + SAME) * size.width() && box.height() < (1 + SAME) * size.height();
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
