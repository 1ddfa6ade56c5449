package org.yearbookgame.storage.pictures;

/// Which points along a line become one pixel, and how much each counts for it: a box as wide as
/// the pixel, and never narrower than a point. So pictures are averaged where they shrink, which
/// leaves no pattern on grain or print, and drawn out evenly where they grow.
final class Span {
  private final int first;
  private final float[] shares;

  private Span(int first, float[] shares) {
    this.first = first;
    this.shares = shares;
  }

  /// The spans of all pixels of a line.
  ///
  /// @param start where the first pixel begins, in points
  /// @param length what the pixels cover together, in points
  /// @param points how many there are
  static Span[] ofLine(double start, double length, int pixels, int points) {
    Span[] spans = new Span[pixels];
    double step = length / pixels;
    double reach = Math.max(step, 1) / 2;
    for (int i = 0; i < pixels; i++) {
      double middle = start + (i + 0.5) * step;
      double from = Math.clamp(middle - reach, 0, points - 1.0);
      double to = Math.clamp(middle + reach, from + Math.ulp(points), points);
      spans[i] = between(from, to);
    }
    return spans;
  }

  private static Span between(double from, double to) {
    int first = (int) from;
    float[] shares = new float[(int) Math.ceil(to) - first];
    for (int i = 0; i < shares.length; i++) {
      double covered = Math.min(to, first + i + 1.0) - Math.max(from, (double) first + i);
      shares[i] = (float) (covered / (to - from));
    }
    return new Span(first, shares);
  }

  /// The first point.
  int first() {
    return first;
  }

  /// The point after the last.
  int end() {
    return first + shares.length;
  }

  /// How much a point counts; all of them together count 1.
  float share(int point) {
    return shares[point - first];
  }
}
