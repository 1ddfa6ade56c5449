package org.yearbookgame.pages.finding;

import java.util.List;
import java.util.Optional;
import org.yearbookgame.pages.Doubt;

/// Puts frames of the usual size around what can be seen of portraits that melt into the paper.
/// Where they lie is told by the faintest edges, as long as they are straight, and by the other
/// portraits of the row and the column.
record Rescue(Sheet sheet, Sides sides, Size size) {
  /// How much an edge where others of the row or column have theirs counts, an edge that is plainly
  /// seen counting 1.
  private static final double ALIGNED = 1.3;

  /// How much it counts against a place that print is cut off there, within so much of the size.
  private static final double CUT = 2;

  private static final double MARGIN = .1;

  /// By so much of its size a portrait may lie off what can be seen of it, or off its row.
  private static final double FAR = .2;

  private static final double NEAR = .05;

  private static final double TALL = .66;

  /// So much in line with others of both its row and its column, a place is certain.
  private static final double IN_LINE = .7;

  /// At least this share of a portrait differs from the paper: where others stand in its row and
  /// column, and where none do.
  private static final double LEAST_INK = .25;

  private static final double LEAST_INK_ALONE = .42;

  /// Within its edges a place without a portrait differs from the paper in no more than this share,
  /// though prints may enclose it.
  private static final double BLANK = .05;

  /// The frame of the usual size around what can be seen, or within what hangs together.
  Optional<Found> around(Box box, List<Found> others) {
    return around(box, others, FAR);
  }

  private Optional<Found> around(Box box, List<Found> others, double slack) {
    Placing x = placed(box, others, true, box.top(), box.bottom(), slack);
    Placing y = placed(box, others, false, x.at(), x.at() + size.width(), slack);
    x = placed(box, others, true, y.at(), y.at() + size.height(), slack);
    y = placed(box, others, false, x.at(), x.at() + size.width(), slack);
    Box placed = new Box(x.at(), y.at(), x.at() + size.width(), y.at() + size.height());
    int seen = x.seen() + y.seen();
    boolean inLine = Math.min(x.aligned(), y.aligned()) > IN_LINE;
    return seen + x.aligned() + y.aligned() > IN_LINE
            && sheet.solid().within(placed) > (inLine ? LEAST_INK : LEAST_INK_ALONE)
            && sheet.ink().within(placed.grown(-MARGIN * placed.width())) > BLANK
            && (seen >= 3 || isTall(placed))
            && (inLine || !new Beyond(sheet, sides).goesOn(placed, boxes(others)))
            && isOnPage(placed)
        ? Optional.of(found(placed, seen))
        : Optional.empty();
  }

  private static List<Box> boxes(List<Found> found) {
    return found.stream().map(Found::box).toList();
  }

  private static Found found(Box placed, int seen) {
    Found found = new Found(placed, seen);
    return seen >= 3 ? found : found.but(Doubt.GUESSED);
  }

  /// The same where a place in a row and a column is known.
  Optional<Found> at(Box place, List<Found> others) {
    return around(place, others, NEAR)
        .filter(
            found -> others.stream().noneMatch(other -> other.box().overlap(found.box()) > .12));
  }

  /// Whether something reaches through most of a frame's height, as people do and headings do not.
  private boolean isTall(Box box) {
    int rows = 0;
    int full = 0;
    for (int y = (int) box.top(); y < box.bottom(); y++) {
      rows++;
      full += sheet.solid().row(y, (int) box.left(), (int) box.right()) > .12 ? 1 : 0;
    }
    return full > TALL * rows;
  }

  private boolean isOnPage(Box box) {
    return box.shared(sheet.page()).area() > .9 * box.area();
  }

  /// Where the first of two opposite sides is.
  ///
  /// @param seen how many of both can be seen
  private record Placing(double at, int seen, double aligned) {}

  private Placing placed(
      Box box, List<Found> others, boolean upright, double from, double to, double share) {
    double length = upright ? size.width() : size.height();
    double start = upright ? box.left() : box.top();
    double end = upright ? box.right() : box.bottom();
    double slack = share * length;
    double best = -1;
    double at = start;
    for (double place = Math.min(end - length, start) - slack;
        place <= Math.max(start, end - length) + slack;
        place++) {
      int line = (int) Math.round(place);
      double first = worth(line, from, to, upright, -1);
      double last = worth((int) Math.round(place + length), from, to, upright, 1);
      double worth =
          first
              + last
              + ALIGNED * aligned(place, others, upright)
              - CUT * cut(box, place, from, to, upright);
      if (!upright) {
        worth += .2 * Math.exp(-Math.abs(place + length - end) / 4); // people are cut off below
      }
      if (worth > best) {
        best = worth;
        at = place;
      }
    }
    Sides.Edge first = sides.near(at, from, to, upright, 3);
    Sides.Edge last = sides.near(at + length, from, to, upright, 3);
    int seen =
        (sides.isSeen(first, from, to, upright, -1) ? 1 : 0)
            + (sides.isSeen(last, from, to, upright, 1) ? 1 : 0);
    double exact =
        first.contrast() > last.contrast()
            ? first.contrast() > 2 * sides.faint() ? first.at() : at
            : last.contrast() > 2 * sides.faint() ? last.at() - length : at;
    return new Placing(exact, seen, aligned(at, others, upright));
  }

  /// From 0 to 1: how plainly an edge is seen.
  private double worth(int line, double from, double to, boolean upright, int outward) {
    double plain = sides.support(line, from, to, upright);
    return sides.isBorder(line, from, to, upright, outward) ? plain : .4 * plain;
  }

  /// From 0 to 1: how much of what hangs together would be cut off before a line or behind it.
  /// Below, captions may be cut off.
  private double cut(Box box, double place, double from, double to, boolean upright) {
    double length = upright ? size.width() : size.height();
    double reach = MARGIN * length;
    double start = upright ? box.left() : box.top();
    double before = ink(Math.max(start, place - reach), place, from, to, upright);
    double after =
        upright
            ? ink(place + length, Math.min(box.right(), place + length + reach), from, to, upright)
            : 0;
    return (before + after) / reach;
  }

  private double ink(double start, double end, double from, double to, boolean upright) {
    double sum = 0;
    for (int line = (int) Math.ceil(start); line < end; line++) {
      sum += sheet.ink().line(upright, line, from, to);
    }
    return sum;
  }

  /// From 0 to 1: whether others have their side there.
  private double aligned(double place, List<Found> others, boolean upright) {
    double length = upright ? size.width() : size.height();
    double sum = 0;
    for (Found other : others) {
      Box there = other.box();
      boolean inLine =
          upright
              ? Math.abs(there.middleX() - place - length / 2) < .3 * length
              : Math.abs(there.middleY() - place - length / 2) < .3 * length;
      if (inLine && size.is(there, .1)) {
        double off = (upright ? there.left() : there.top()) - place;
        sum += Math.exp(-off * off / (2 * .0003 * length * length));
      }
    }
    return 1 - Math.exp(-1.5 * sum);
  }
}
