package org.yearbookgame.pages.finding;

import org.yearbookgame.pages.Doubt;

/// Finds the edges of a print exactly: where light changes most along the whole of a side.
record Sides(Sheet sheet) {
  /// Corners may be round or torn: of each side so much counts.
  private static final double MIDDLE = .84;

  /// Parts of a side are looked at each for itself: what lies within changes along it.
  private static final int PARTS = 8;

  /// So many times as much as is hardly seen is seen plainly.
  private static final double PLAIN = 5;

  /// An edge, and by how much light changes there.
  record Edge(double at, double contrast) {}

  /// The strongest edge near a place, weaker ones counting where they are nearer.
  ///
  /// @param upright whether it runs down the page
  Edge near(double place, double from, double to, boolean upright, double reach) {
    double margin = (1 - MIDDLE) / 2 * (to - from);
    double best = -1;
    double at = place;
    double contrast = 0;
    for (int line = (int) Math.ceil(place - reach); line <= place + reach; line++) {
      double change = change(line, from + margin, to - margin, upright);
      double off = (line - place) / reach;
      double worth = change * (1 - .5 * off * off);
      if (worth > best) {
        best = worth;
        at = line;
        contrast = change;
      }
    }
    int line = (int) at;
    double before = change(line - 1, from + margin, to - margin, upright);
    double after = change(line + 1, from + margin, to - margin, upright);
    double bend = before - 2 * contrast + after;
    double shift = bend < 0 ? Math.clamp(.5 * (before - after) / bend, -.5, .5) : 0;
    return new Edge(at + shift, contrast);
  }

  /// How much light changes from the line before an edge to the one after, or how far it is from
  /// the paper.
  double change(int line, double from, double to, boolean upright) {
    return Math.max(
        change(sheet.light(), line, from, to, upright),
        change(sheet.apart(), line, from, to, upright));
  }

  private static double change(Sums sums, int line, double from, double to, boolean upright) {
    return Math.abs(
            sums.line(upright, line, from, to)
                + sums.line(upright, line + 1, from, to)
                - sums.line(upright, line - 1, from, to)
                - sums.line(upright, line - 2, from, to))
        / 2;
  }

  /// A box moved to the edges that are near its own.
  Box refined(Box box, double reach) {
    double left = kept(near(box.left(), box.top(), box.bottom(), true, reach), box.left());
    double right = kept(near(box.right(), box.top(), box.bottom(), true, reach), box.right());
    double top = kept(near(box.top(), left, right, false, reach), box.top());
    double bottom = kept(near(box.bottom(), left, right, false, reach), box.bottom());
    return right - left > 4 && bottom - top > 4 ? new Box(left, top, right, bottom) : box;
  }

  private double kept(Edge edge, double place) {
    return edge.contrast() > faint() ? edge.at() : place;
  }

  /// Whether there is an edge at a side, print within it and paper beyond.
  ///
  /// @param outward 1 where beyond is right or below, else -1
  boolean isSeen(Edge edge, double from, double to, boolean upright, int outward) {
    return edge.contrast() > 1.5 * faint()
        && isBorder((int) Math.round(edge.at()), from, to, upright, outward);
  }

  /// Whether print ends at an edge, rather than text or nothing.
  boolean isBorder(int line, double from, double to, boolean upright, int outward) {
    double margin = (1 - MIDDLE) / 2 * (to - from);
    double beyond = 1;
    double beyondApart = Double.MAX_VALUE;
    double within = 0;
    double withinApart = 0;
    for (int off = 0; off < 7; off++) {
      int out = outward > 0 ? line + off : line - 1 - off;
      int in = outward > 0 ? line - 1 - off : line + off;
      beyond = Math.min(beyond, sheet.ink().line(upright, out, from + margin, to - margin));
      within = Math.max(within, sheet.ink().line(upright, in, from + margin, to - margin));
      beyondApart =
          Math.min(beyondApart, sheet.apart().line(upright, out, from + margin, to - margin));
      withinApart =
          Math.max(withinApart, sheet.apart().line(upright, in, from + margin, to - margin));
    }
    return within > .85 && (beyond < .65 || beyondApart < .6 * withinApart);
  }

  /// How many sides of a box can be seen.
  int seen(Box box) {
    return seen(box, box.left(), true, -1)
        + seen(box, box.right(), true, 1)
        + seen(box, box.top(), false, -1)
        + seen(box, box.bottom(), false, 1);
  }

  private int seen(Box box, double side, boolean upright, int outward) {
    return isSeen(box, side, upright, outward) ? 1 : 0;
  }

  /// Whether one side of a box can be seen.
  boolean isSeen(Box box, double side, boolean upright, int outward) {
    double from = upright ? box.top() : box.left();
    double to = upright ? box.bottom() : box.right();
    return isSeen(near(side, from, to, upright, 3), from, to, upright, outward);
  }

  /// From 0 to 1: along how much of a line light changes plainly.
  double support(int line, double from, double to, boolean upright) {
    double margin = (1 - MIDDLE) / 2 * (to - from);
    double part = (to - from - 2 * margin) / PARTS;
    double sum = 0;
    for (int i = 0; i < PARTS; i++) {
      double start = from + margin + i * part;
      sum += Math.min(1, change(line, start, start + part, upright) / (PLAIN * faint()));
    }
    return sum / PARTS;
  }

  /// A portrait of which not even three sides can be seen is a guess.
  Found looked(Found found) {
    int seen = seen(found.box());
    Found looked = new Found(found.box(), seen, found.doubts());
    return seen < 3 ? looked.but(Doubt.GUESSED) : looked;
  }

  /// Less is no edge.
  double faint() {
    return Math.max(1, .4 * sheet.least());
  }
}
