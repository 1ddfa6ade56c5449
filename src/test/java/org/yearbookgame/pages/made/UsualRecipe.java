package org.yearbookgame.pages.made;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.yearbookgame.pages.Frame;
import org.yearbookgame.pages.PageLayout;
import org.yearbookgame.pages.PortraitBox;
import org.yearbookgame.storage.pictures.Part;
import org.yearbookgame.storage.pictures.Pixels;

/// How pages are usually taken apart, to compare with: greys, blurred, in two by Otsu's threshold,
/// closed, and of the outer contours those whose area and shape are a portrait's.
public final class UsualRecipe {
  private static final int CLOSED = 7;
  private static final double SMALLEST = .004;
  private static final double LARGEST = .25;

  private final int width;
  private final int height;
  private final int[] greys;

  private UsualRecipe(Pixels page) {
    this.width = page.width();
    this.height = page.height();
    this.greys = new int[width * height];
    for (int i = 0; i < greys.length; i++) {
      greys[i] =
          (299 * page.sample(3 * i) + 587 * page.sample(3 * i + 1) + 114 * page.sample(3 * i + 2))
              / 1000;
    }
  }

  /// What it finds, row by row.
  ///
  /// @param page in red, green and blue
  public static PageLayout of(Pixels page) {
    UsualRecipe recipe = new UsualRecipe(page);
    List<Part> parts = new ArrayList<>(recipe.parts());
    parts.sort(
        Comparator.comparingLong((Part part) -> Math.round(part.y() / part.height()))
            .thenComparingDouble(Part::x));
    return new PageLayout(
        parts.stream().map(part -> PortraitBox.certain(Frame.upright(part))).toList(),
        List.of(),
        0,
        0);
  }

  private List<Part> parts() {
    int[] blurred = box(greys, 2);
    int threshold = otsu(blurred);
    boolean[] dark = new boolean[blurred.length];
    for (int i = 0; i < dark.length; i++) {
      dark[i] = blurred[i] <= threshold;
    }
    boolean[] closed = spread(spread(dark, true), false);
    boolean[] seen = new boolean[closed.length];
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < closed.length; i++) {
      if (closed[i] && !seen[i]) {
        Part part = contour(closed, seen, i);
        double area = part.width() * part.height() / width / height;
        double aspect = part.width() / part.height();
        if (area > SMALLEST && area < LARGEST && aspect > .5 && aspect < 1.1) {
          parts.add(part);
        }
      }
    }
    return parts;
  }

  private int[] box(int[] from, int radius) {
    int[] to = new int[from.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int sum = 0;
        int count = 0;
        for (int dy = Math.max(0, y - radius); dy <= Math.min(height - 1, y + radius); dy++) {
          for (int dx = Math.max(0, x - radius); dx <= Math.min(width - 1, x + radius); dx++) {
            sum += from[dy * width + dx];
            count++;
          }
        }
        to[y * width + x] = sum / count;
      }
    }
    return to;
  }

  /// The threshold that sets two classes of greys apart best (Otsu, 1979).
  private static int otsu(int[] greys) {
    long[] counts = new long[256];
    Arrays.stream(greys).forEach(grey -> counts[grey]++);
    double total = 0;
    for (int i = 0; i < counts.length; i++) {
      total += (double) i * counts[i];
    }
    double below = 0;
    long count = 0;
    double best = -1;
    int threshold = 127;
    for (int i = 0; i < counts.length - 1; i++) {
      count += counts[i];
      below += (double) i * counts[i];
      if (count > 0 && count < greys.length) {
        double apart = below / count - (total - below) / (greys.length - count);
        double between = apart * apart * count * (greys.length - count);
        if (between > best) {
          best = between;
          threshold = i;
        }
      }
    }
    return threshold;
  }

  private boolean[] spread(boolean[] from, boolean to) {
    boolean[] spread = new boolean[from.length];
    int radius = CLOSED / 2;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        boolean any = false;
        for (int dy = Math.max(0, y - radius); dy <= Math.min(height - 1, y + radius); dy++) {
          for (int dx = Math.max(0, x - radius); dx <= Math.min(width - 1, x + radius); dx++) {
            any |= from[dy * width + dx] == to;
          }
        }
        spread[y * width + x] = any == to;
      }
    }
    return spread;
  }

  private Part contour(boolean[] points, boolean[] seen, int start) {
    int[] waiting = new int[points.length];
    int count = 0;
    waiting[count++] = start;
    seen[start] = true;
    int left = width;
    int right = 0;
    int top = height;
    int bottom = 0;
    while (count > 0) {
      int at = waiting[--count];
      int x = at % width;
      int y = at / width;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
      for (int next : new int[] {at - 1, at + 1, at - width, at + width}) {
        boolean near = next >= 0 && next < points.length && Math.abs(next % width - x) <= 1;
        if (near && points[next] && !seen[next]) {
          seen[next] = true;
          waiting[count++] = next;
        }
      }
    }
    return new Part(left, top, right - left + 1.0, bottom - top + 1.0);
  }
}
