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

  /// So many full lines are print, or a frame's line; so few of text are none.
  private static final int LINES = 3;

  /// Of a line through paper no more differs from it.
  private static final double BLANK = .02;

  private static final int DEEPEST = 12;

  /// Of a line between two prints this share is more like paper than what is on both sides.
  private static final double SEAM = .7;

  /// The single prints in a box.
  List<Box> of(Box box) {
    List<Box> prints = new ArrayList<>();
    split(box, 0, prints);
    return prints;
  }

  private void split(Box box, int depth, List<Box> to) {
    double shortest = SHORTEST * sheet.unit();
    if (box.width() < shortest || box.height() < shortest) {
      return;
    }
    Box trimmed = trimmed(box);
    Optional<Seam> seam =
        depth > DEEPEST ? Optional.empty() : blank(box).or(() -> cutOff(box, trimmed));
    Box whole = seam.isPresent() ? box : trimmed;
    if (seam.isEmpty() && depth <= DEEPEST) {
      seam = clearest(trimmed);
    }
    if (seam.isPresent()) {
      split(seam.get().before(whole), depth + 1, to);
      split(seam.get().after(whole), depth + 1, to);
    } else if (trimmed.width() >= shortest && trimmed.height() >= shortest) {
      to.add(trimmed);
    }
  }

  /// A line across the whole box that meets nothing but paper.
  private Optional<Seam> blank(Box box) {
    return blank(box, true).or(() -> blank(box, false));
  }

  private Optional<Seam> blank(Box box, boolean upright) {
    double start = upright ? box.left() : box.top();
    double end = upright ? box.right() : box.bottom();
    double from = upright ? box.top() : box.left();
    double to = upright ? box.bottom() : box.right();
    double shortest = SHORTEST * sheet.unit();
    for (int line = (int) (start + shortest); line <= end - shortest; line++) {
      if (sheet.ink().line(upright, line, from, to) < BLANK) {
        return Optional.of(new Seam(upright, line + .5, 1));
      }
    }
    return Optional.empty();
  }

  /// What looks like text and is as high as prints may be prints of a row that is not full.
  private Optional<Seam> cutOff(Box box, Box trimmed) {
    double shortest = 2 * SHORTEST * sheet.unit();
    if (box.width() < 2 * trimmed.height()) {
      return Optional.empty();
    }
    return box.bottom() - trimmed.bottom() > shortest
        ? Optional.of(new Seam(false, trimmed.bottom(), 1))
        : trimmed.top() - box.top() > shortest
            ? Optional.of(new Seam(false, trimmed.top(), 1))
            : Optional.empty();
  }

  private record Seam(boolean upright, double at, double share) {
    Box before(Box box) {
      return upright
          ? new Box(box.left(), box.top(), at, box.bottom())
          : new Box(box.left(), box.top(), box.right(), at);
    }

    Box after(Box box) {
      return upright
          ? new Box(at, box.top(), box.right(), box.bottom())
          : new Box(box.left(), at, box.right(), box.bottom());
    }
  }

  private Optional<Seam> clearest(Box box) {
    Optional<Seam> across = clearest(box, true);
    Optional<Seam> down = clearest(box, false);
    if (across.isPresent() && down.isPresent()) {
      return across.get().share() > down.get().share() ? across : down;
    }
    return across.isPresent() ? across : down;
  }

  /// The line at which most of the box is more like paper than at both sides.
  private Optional<Seam> clearest(Box box, boolean upright) {
    double start = upright ? box.left() : box.top();
    double end = upright ? box.right() : box.bottom();
    double from = upright ? box.top() : box.left();
    double to = upright ? box.bottom() : box.right();
    double shortest = SHORTEST * sheet.unit();
    double best = SEAM;
    double at = -1;
    for (int line = (int) (start + shortest); line <= end - shortest; line++) {
      if (isValley(line, from, to, upright)) {
        double share = valleys(line, from, to, upright);
        if (share > best) {
          best = share;
          at = line + .5;
        }
      }
    }
    return at < 0 ? Optional.empty() : Optional.of(new Seam(upright, at, best));
  }

  private boolean isValley(int line, double from, double to, boolean upright) {
    double here = sheet.apart().line(upright, line, from, to);
    double before = 0;
    double after = 0;
    for (int off = 2; off <= reach(); off++) {
      before = Math.max(before, sheet.apart().line(upright, line - off, from, to));
      after = Math.max(after, sheet.apart().line(upright, line + off, from, to));
    }
    return here < .85 * Math.min(before, after);
  }

  /// The share of a line's points that are more like paper than those on both sides. Points where
  /// all is paper, or only one side is print, speak neither for nor against it.
  private double valleys(int line, double from, double to, boolean upright) {
    int valleys = 0;
    int points = 0;
    Sums apart = sheet.apart();
    for (int along = (int) from; along < to; along++) {
      float here = apart.point(upright, line, along);
      float before = 0;
      float after = 0;
      for (int off = 2; off <= reach(); off++) {
        before = Math.max(before, apart.point(upright, line - off, along));
        after = Math.max(after, apart.point(upright, line + off, along));
      }
      float most = Math.max(before, after);
      boolean onlyOne = Math.min(before, after) < 1.5f * sheet.least() && here < .6f * most;
      if (most > 1.5f * sheet.least() && !onlyOne) {
        points++;
        valleys += here < .8f * Math.min(before, after) ? 1 : 0;
      }
    }
    return points < .3 * (to - from) ? 0 : (double) valleys / points;
  }

  private int reach() {
    return Math.max(4, sheet.unit() / 180);
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
    int most = (int) (length * .6);
    int start = box.outermost(upright, atEnd);
    int step = atEnd ? -1 : 1;
    int full = 0;
    for (int i = 0; i < most; i++) {
      full = sheet.unlike().line(upright, start + i * step, from, to) >= PRINT ? full + 1 : 0;
      if (full == LINES) {
        int lines = i - full + 1;
        return lines < LINES || isText(start, step, lines, from, to, upright) ? lines : 0;
      }
    }
    return 0;
  }

  /// Whether lines run through letters: they meet ink again and again, while those through a person
  /// before a backdrop that melts into the paper meet one body.
  private boolean isText(int start, int step, int lines, double from, double to, boolean upright) {
    double share = 0;
    int edges = 0;
    Mask ink = sheet.points();
    for (int i = 0; i < lines; i++) {
      int line = start + i * step;
      share += sheet.unlike().line(upright, line, from, to);
      for (int along = (int) from + 1; along < to; along++) {
        boolean here = upright ? ink.isAt(line, along) : ink.isAt(along, line);
        boolean before = upright ? ink.isAt(line, along - 1) : ink.isAt(along - 1, line);
        edges += here && !before ? 1 : 0;
      }
    }
    double text = share / lines;
    return text < TEXT && (text < .2 || edges > 2.2 * lines);
  }
}
