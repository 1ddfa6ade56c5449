package org.yearbookgame.pages.finding;

import java.util.Arrays;

/// By how much a page lies turned, told by what is straight on it.
///
/// Along an edge of a print, and along no other line, light changes everywhere in the same
/// direction. For each angle the changes are summed along lines; the squares of the sums are
/// largest where most edges lie along lines. Lines run through a part of the page only, as edges
/// do.
final class Skew {
  /// Pages lie straighter than this, in degrees.
  private static final double MOST = 6.5;

  private static final double[] STEPS = {.5, .1, .02};

  /// Sharper changes count no more, or the edges of the page alone would tell.
  private static final float MOST_CHANGE = 40;

  /// And weaker ones not at all: grain, and the squares of eight points that JPEG leaves, which lie
  /// straight whatever the page does.
  private static final float LEAST_CHANGE = 10;

  /// Parts of the page along and across.
  private static final int PARTS = 6;

  private final Tones tones;
  private final float[] across;
  private final float[] down;

  private Skew(Tones tones) {
    this.tones = tones;
    int width = tones.width();
    int height = tones.height();
    this.across = new float[width * height];
    this.down = new float[width * height];
    for (int y = 1; y < height - 1; y++) {
      for (int x = 1; x < width - 1; x++) {
        int i = y * width + x;
        across[i] = bounded(tones.at(x + 1, y) - tones.at(x - 1, y));
        down[i] = bounded(tones.at(x, y + 1) - tones.at(x, y - 1));
      }
    }
  }

  private static float bounded(float change) {
    return Math.abs(change) < LEAST_CHANGE ? 0 : Math.clamp(change, -MOST_CHANGE, MOST_CHANGE);
  }

  /// In degrees, positive where the page lies turned clockwise.
  static double of(Tones page) {
    int times = Math.max(1, Math.round(Math.max(page.width(), page.height()) / 800f));
    Skew skew = new Skew(page.shrunk(times));
    double best = 0;
    double reach = MOST;
    for (double step : STEPS) {
      best = skew.best(best, reach, step);
      reach = step;
    }
    return best;
  }

  private double best(double about, double reach, double step) {
    double best = about;
    double most = -1;
    int steps = (int) Math.round(reach / step);
    for (int i = -steps; i <= steps; i++) {
      double straight = straightness(about + i * step);
      if (straight > most) {
        most = straight;
        best = about + i * step;
      }
    }
    return best;
  }

  private double straightness(double angle) {
    return straightness(down, angle, false) + straightness(across, angle, true);
  }

  /// @param upright whether the lines run down the page rather than across
  private double straightness(float[] changes, double angle, boolean upright) {
    int width = tones.width();
    int height = tones.height();
    int lines = upright ? width : height;
    int length = upright ? height : width;
    int part = length / PARTS + 1;
    double slope = Math.tan(Math.toRadians(angle)) * (upright ? -1 : 1);
    float[] sums = new float[lines];
    double straight = 0;
    for (int from = 0; from < length; from += part) {
      Arrays.fill(sums, 0);
      for (int along = from; along < Math.min(from + part, length); along++) {
        double shift = slope * (along - length / 2.0);
        int whole = (int) Math.rint(shift);
        float off = (float) (whole - shift);
        // A quadratic B-spline is as wide wherever it lies between points: no angle is sharper.
        float before = .5f * (.5f - off) * (.5f - off);
        float here = .75f - off * off;
        float after = .5f * (.5f + off) * (.5f + off);
        int last = Math.min(lines, lines + whole) - 1;
        for (int line = Math.max(1, whole + 1); line < last; line++) {
          float change = changes[upright ? along * width + line : line * width + along];
          if (change != 0) {
            int to = line - whole;
            sums[to - 1] += before * change;
            sums[to] += here * change;
            if (to + 1 < lines) {
              sums[to + 1] += after * change;
            }
          }
        }
      }
      // Shades change slowly from line to line, edges at once.
      for (int line = 2; line < lines; line++) {
        float sharp = sums[line] - sums[line - 2];
        straight += sharp * sharp;
      }
    }
    return straight;
  }
}
