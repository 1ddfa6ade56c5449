package org.yearbookgame.pages.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Takes apart what hangs together on a page: captions from prints, and prints from each other
/// where a line of paper shows between them.
record Splitting(Sheet sheet) {
  /// No side of a portrait is shorter than this share of the page's width.
  private static final double SHORTEST = .045;

  /// Of a line through print at least this share differs from the paper, of a line through text at
  /// most that.
  private static final double PRINT = .85;

  private static final double TEXT = .68;

  /// A line between two prints differs from the paper by less than this share of what they do.
  private static final double SEAM = .72;

  /// The single prints in a box.
  List<Box> of(Box box) {
    List<Box> prints = new ArrayList<>();
    split(box, 0, prints);
    return prints;
  }

  private void split(Box box, int depth, List<Box> to) {
    Box trimmed = trimmed(box);
    double shortest = SHORTEST * sheet.width();
    if (trimmed.width() < shortest || trimmed.height() < shortest) {
      return;
    }
    Optional<Seam> seam = depth > 12 ? Optional.empty() : deepest(trimmed);
    if (seam.isEmpty()) {
      to.add(trimmed);
      return;
    }
    double at = seam.get().at();
    if (seam.get().upright()) {
      split(new Box(trimmed.left(), trimmed.top(), at, trimmed.bottom()), depth + 1, to);
      split(new Box(at, trimmed.top(), trimmed.right(), trimmed.bottom()), depth + 1, to);
    } else {
      split(new Box(trimmed.left(), trimmed.top(), trimmed.right(), at), depth + 1, to);
      split(new Box(trimmed.left(), at, trimmed.right(), trimmed.bottom()), depth + 1, to);
    }
  }

  private record Seam(boolean upright, double at, double depth) {}

  private Optional<Seam> deepest(Box box) {
    Optional<Seam> across = deepest(box, true);
    Optional<Seam> down = deepest(box, false);
    if (across.isPresent() && down.isPresent()) {
      return across.get().depth() < down.get().depth() ? across : down;
    }
    return across.isPresent() ? across : down;
  }

  /// The line along which the box differs least from the paper, compared to both its sides.
  private Optional<Seam> deepest(Box box, boolean upright) {
    double start = upright ? box.left() : box.top();
    double end = upright ? box.right() : box.bottom();
    double from = upright ? box.top() : box.left();
    double to = upright ? box.bottom() : box.right();
    double shortest = SHORTEST * sheet.width();
    double best = SEAM;
    double at = -1;
    int reach = Math.max(4, sheet.width() / 160);
    for (int line = (int) (start + shortest); line <= end - shortest; line++) {
      double here = sheet.apart().line(upright, line, from, to);
      double before = 0;
      double after = 0;
      for (int off = reach / 2; off <= reach; off++) {
        before = Math.max(before, sheet.apart().line(upright, line - off, from, to));
        after = Math.max(after, sheet.apart().line(upright, line + off, from, to));
      }
      double depth = here / Math.max(1, Math.min(before, after));
      if (depth < best) {
        best = depth;
        at = line + .5;
      }
    }
    return at < 0 ? Optional.empty() : Optional.of(new Seam(upright, at, best));
  }

  /// Without text at its sides.
  Box trimmed(Box box) {
    Box now = box;
    for (int pass = 0; pass < 2; pass++) {
      double left = now.left() + trim(now, true, false);
      double right = now.right() - trim(now, true, true);
      now = new Box(left, now.top(), Math.max(right, left + 1), now.bottom());
      double top = now.top() + trim(now, false, false);
      double bottom = now.bottom() - trim(now, false, true);
      now = new Box(now.left(), top, now.right(), Math.max(bottom, top + 1));
    }
    return now;
  }

  /// How many lines at a side are of text. They end where print begins at once.
  private int trim(Box box, boolean upright, boolean atEnd) {
    double from = upright ? box.top() : box.left();
    double to = upright ? box.bottom() : box.right();
    int length = (int) (upright ? box.width() : box.height());
    int print = Math.max(6, length / 8);
    int most = (int) (length * .6);
    int start =
        (int)
            Math.round(
                atEnd
                    ? (upright ? box.right() : box.bottom()) - 1
                    : upright ? box.left() : box.top());
    int step = atEnd ? -1 : 1;
    int full = 0;
    double text = 0;
    for (int i = 0; i < most; i++) {
      double share = sheet.unlike().line(upright, start + i * step, from, to);
      if (share >= PRINT) {
        full++;
        if (full >= print) {
          int lines = i - full + 1;
          return lines < 3 || text / lines < TEXT ? lines : 0;
        }
      } else {
        for (int j = i - full; j <= i; j++) {
          text += sheet.unlike().line(upright, start + j * step, from, to);
        }
        full = 0;
        text -= full;
      }
    }
    return 0;
  }
}
