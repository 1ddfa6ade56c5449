package org.yearbookgame.pages.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Which points of a picture are of a kind.
final class Mask {
  private final int width;
  private final int height;
  private final boolean[] points;

  /// @param points row by row; not copied, and changed by the methods that say so
  Mask(int width, int height, boolean[] points) {
    this.width = width;
    this.height = height;
    this.points = points;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  boolean[] points() {
    return points;
  }

  Mask(int width, int height) {
    this(width, height, new boolean[width * height]);
  }

  /// Whether a point is of the kind; none beyond the picture is.
  boolean isAt(int x, int y) {
    return x >= 0 && y >= 0 && x < width && y < height && points[y * width + x];
  }

  /// Only where a square of this side fits among the points: text, lines and bridges go.
  Mask opened(int side) {
    return eroded(side).dilated(side);
  }

  private Mask eroded(int side) {
    return spread(side, true);
  }

  private Mask dilated(int side) {
    return spread(side, false);
  }

  /// Erodes towards the upper left, dilates towards the lower right, so that both together stay in
  /// place.
  private Mask spread(int side, boolean erode) {
    boolean[] across = new boolean[points.length];
    for (int y = 0; y < height; y++) {
      line(points, across, y * width, 1, width, side, erode);
    }
    boolean[] both = new boolean[points.length];
    for (int x = 0; x < width; x++) {
      line(across, both, x, width, height, side, erode);
    }
    return new Mask(width, height, both);
  }

  private static void line(
      boolean[] from, boolean[] to, int start, int step, int length, int side, boolean erode) {
    int run = 0;
    if (erode) {
      for (int i = length - 1; i >= 0; i--) {
        run = from[start + i * step] ? run + 1 : 0;
        to[start + i * step] = run >= side;
      }
    } else {
      for (int i = 0; i < length; i++) {
        run = from[start + i * step] ? side : run - 1;
        to[start + i * step] = run > 0;
      }
    }
  }

  /// All points but those that can be reached without touching any.
  ///
  /// @param from where to begin, besides the edges
  Mask filled(IntStream from) {
    boolean[] outside = new boolean[points.length];
    Flood flood = new Flood(width, height);
    from.forEach(at -> flood.from(at, i -> !points[i] && !outside[i], i -> outside[i] = true));
    for (int x = 0; x < width; x++) {
      flood.from(x, i -> !points[i] && !outside[i], i -> outside[i] = true);
      flood.from((height - 1) * width + x, i -> !points[i] && !outside[i], i -> outside[i] = true);
    }
    for (int y = 0; y < height; y++) {
      flood.from(y * width, i -> !points[i] && !outside[i], i -> outside[i] = true);
      flood.from(y * width + width - 1, i -> !points[i] && !outside[i], i -> outside[i] = true);
    }
    boolean[] filled = new boolean[points.length];
    for (int i = 0; i < filled.length; i++) {
      filled[i] = !outside[i];
    }
    return new Mask(width, height, filled);
  }

  /// What hangs together.
  ///
  /// @param least points that it has
  List<Blob> blobs(int least) {
    boolean[] seen = new boolean[points.length];
    List<Blob> blobs = new ArrayList<>();
    Flood flood = new Flood(width, height);
    for (int i = 0; i < points.length; i++) {
      if (points[i] && !seen[i]) {
        Blob.Growing growing = new Blob.Growing(width);
        flood.from(
            i,
            at -> points[at] && !seen[at],
            at -> {
              seen[at] = true;
              growing.add(at);
            });
        if (growing.count() >= least) {
          blobs.add(growing.grown());
        }
      }
    }
    return blobs;
  }

  /// Clears all outside of a rectangle; changes this mask.
  void clearOutside(Box box) {
    for (int y = 0; y < height; y++) {
      boolean inside = y >= box.top() && y < box.bottom();
      int from = inside ? (int) Math.max(0, box.left()) : 0;
      int to = inside ? (int) Math.min(width, box.right()) : 0;
      Arrays.fill(points, y * width, y * width + Math.max(0, from), false);
      Arrays.fill(points, y * width + Math.max(from, to), (y + 1) * width, false);
    }
  }
}
