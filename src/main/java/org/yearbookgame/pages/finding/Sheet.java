package org.yearbookgame.pages.finding;

import java.util.List;

/// A page that lies straight, and what differs from its paper.
///
/// @param light how light it is
/// @param apart by how much each point differs from the paper, in light or in colour
/// @param ink whether a point does, as a share
/// @param solid the same with all that is enclosed by it
/// @param unlike how much each point differs from the paper, as a share: 1 where it certainly does
/// @param blobs what is large and full enough to be a print
/// @param least change of light that is more than grain
record Sheet(
    Tones tones,
    Sums light,
    Mask points,
    Sums unlike,
    Sums apart,
    Sums ink,
    Sums solid,
    List<Blob> blobs,
    Box page,
    float least) {
  /// The least change that is taken for more than the paper's own, and how many times its grain.
  private static final float LEAST = 4;

  private static final float TIMES_GRAIN = 4;

  /// Text and lines are thinner than this share of the page's width.
  private static final int THIN = 60;

  /// Portraits are larger than this share of the square of the page's width.
  private static final int SMALL = 500;

  /// No single page is wider than this share of its height.
  private static final double NARROW = .85;

  /// A sheet on the page covers more than this share of it, and all of its box but for little; what
  /// is near its edge is not looked at.
  private static final double PANEL = .12;

  private static final double FULL = .85;
  private static final double PANEL_EDGE = 6;

  static Sheet of(Tones tones, Hue hue) {
    Paper paper = Paper.of(tones, hue);
    float least = Math.max(LEAST, TIMES_GRAIN * paper.grain());
    Tones soft = tones.blurred(2);
    Tones sharp = tones.blurred(1);
    int width = tones.width();
    Mask unlike = new Mask(width, tones.height());
    Mask points = new Mask(width, tones.height());
    float[] share = new float[width * tones.height()];
    float[] ink = new float[width * tones.height()];
    float[] apart = hue.apart(paper, width, tones.height());
    for (int y = 0; y < tones.height(); y++) {
      for (int x = 0; x < width; x++) {
        int i = y * width + x;
        float blank = paper.tone(x + .5f, y + .5f);
        unlike.points()[i] = Math.abs(soft.tones()[i] - blank) > least || apart[i] > 1;
        float by = Math.max(Math.abs(sharp.tones()[i] - blank), least * apart[i]);
        points.points()[i] = by > 1.5f * least;
        share[i] = points.points()[i] ? 1 : 0;
        apart[i] = by;
      }
    }
    Box page = paper.page().grown(-2);
    unlike.clearOutside(page);
    Mask filled = unlike.filled(paper.places(width));
    float[] solid = new float[width * tones.height()];
    for (int i = 0; i < ink.length; i++) {
      ink[i] = unlike.points()[i] ? 1 : 0;
      solid[i] = filled.points()[i] ? 1 : 0;
    }
    int unit = unit(tones);
    List<Blob> blobs = filled.opened(unit / THIN).blobs(unit * unit / SMALL);
    return new Sheet(
        tones,
        Sums.of(width, tones.height(), tones.tones()),
        points,
        Sums.of(width, tones.height(), share),
        Sums.of(width, tones.height(), apart),
        Sums.of(width, tones.height(), ink),
        Sums.of(width, tones.height(), solid),
        blobs,
        page,
        least);
  }

  /// Prints so large and plain that they may be a sheet with portraits on it.
  List<Box> panels() {
    return blobs.stream()
        .filter(blob -> blob.box().area() > PANEL * page.area() && blob.fill() > FULL)
        .map(blob -> blob.box().grown(-PANEL_EDGE))
        .toList();
  }

  /// Whether the corners of a box are print, as those of a picture are. Of a head and shoulders
  /// before a backdrop that melts into the paper, the upper ones are not.
  boolean hasCorners(Box box) {
    double wide = .14 * box.width();
    double high = .14 * box.height();
    Box corner = new Box(box.left(), box.top(), box.left() + wide, box.top() + high);
    return isPrint(corner)
        && isPrint(corner.moved(box.width() - wide, 0))
        && isPrint(corner.moved(0, box.height() - high))
        && isPrint(corner.moved(box.width() - wide, box.height() - high));
  }

  private boolean isPrint(Box corner) {
    return ink.within(corner) > .7;
  }

  /// The width of a page: of two pages beside each other, that of one.
  int unit() {
    return unit(tones);
  }

  private static int unit(Tones tones) {
    return (int) Math.min(tones.width(), NARROW * tones.height());
  }
}
