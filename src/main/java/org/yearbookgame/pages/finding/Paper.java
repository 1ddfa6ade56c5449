package org.yearbookgame.pages.finding;

import java.util.Arrays;
import java.util.stream.IntStream;

/// The paper of a page: where it lies within the scanner's bed, and how light it is at each place.
///
/// How light the paper is follows the shade of the fold from column to column, and slower changes
/// of light from block to block.
final class Paper {
  /// So many points each way are averaged to one where paper is looked for.
  private static final int TIMES = 4;

  private static final int BLOCKS = 12;

  /// Columns with so much paper certainly tell how light it is; where backdrops are told from it,
  /// so much is enough.
  private static final double PLENTY = .4;

  private static final double SOME = .025;

  /// Paper differs by less from how light it is around.
  private static final float NEAR = 7;

  private final Tones small;
  private final boolean[] paper;
  private final float[] columns;
  private final Slope slope;
  private final float[][] blocks;
  private final Box page;
  private final float noise;

  /// @param least share of a column that is paper where it tells how light the paper is
  private Paper(Tones small, boolean[] paper, Box page, double least) {
    this.small = small;
    this.paper = paper;
    this.page = page;
    this.columns = columns(least);
    this.slope = Slope.through(small.width(), small.height(), this::lighter);
    this.blocks = blocks();
    this.noise = noise();
  }

  /// Of a page that lies straight.
  static Paper of(Tones page, Hue hue) {
    Tones small = page.shrunk(TIMES);
    PaperArea area = PaperArea.of(small, hue.shrunk(TIMES));
    boolean[] alike = new Paper(small, area.points(), area.page(), PLENTY).alike();
    return new Paper(small, alike, area.page(), SOME);
  }

  /// Which points are as light as paper is there. Flat backdrops may hang together with the paper.
  private boolean[] alike() {
    boolean[] alike = new boolean[paper.length];
    for (int i = 0; i < paper.length; i++) {
      int column = i % small.width();
      int row = i / small.width();
      float x = TIMES * (column + .5f);
      float y = TIMES * (row + .5f);
      alike[i] = paper[i] && Math.abs(small.tones()[i] - tone(x, y)) < NEAR;
    }
    return alike;
  }

  /// The middle tone of the paper in each column; in those without enough, as in their neighbours.
  private float[] columns(double least) {
    float[] tones = new float[small.width()];
    float[] column = new float[small.height()];
    boolean any = false;
    for (int x = 0; x < tones.length; x++) {
      int count = 0;
      for (int y = 0; y < small.height(); y++) {
        if (paper[y * small.width() + x]) {
          column[count++] = small.at(x, y);
        }
      }
      boolean enough = count > least * small.height();
      tones[x] = enough ? median(column, count) : Float.NaN;
      any |= enough;
    }
    return any || least <= SOME ? filled(tones) : columns(SOME);
  }

  private static float median(float[] values, int count) {
    Arrays.sort(values, 0, count);
    return values[count / 2];
  }

  private static float[] filled(float[] tones) {
    int known = -1;
    for (int i = 0; i < tones.length; i++) {
      if (!Float.isNaN(tones[i])) {
        for (int j = known + 1; j < i; j++) {
          tones[j] =
              known < 0
                  ? tones[i]
                  : tones[known] + (tones[i] - tones[known]) * (j - known) / (i - known);
        }
        known = i;
      }
    }
    Arrays.fill(tones, known + 1, tones.length, known < 0 ? 255 : tones[Math.max(known, 0)]);
    return tones;
  }

  /// By how much the paper is lighter at a point than its column says; not a number where there is
  /// none.
  private float lighter(int x, int y) {
    int i = y * small.width() + x;
    return paper[i] ? small.tones()[i] - columns[x] : Float.NaN;
  }

  private float sloped(float x, float y) {
    return slope.at(2 * x / small.width() - 1, 2 * y / small.height() - 1);
  }

  /// By how much the paper is lighter in each block than its columns and the slope say; what is far
  /// from that does not count.
  private float[][] blocks() {
    float[][] lighter = new float[BLOCKS][BLOCKS];
    float[] values = new float[small.width() * small.height()];
    for (int row = 0; row < BLOCKS; row++) {
      for (int column = 0; column < BLOCKS; column++) {
        int count = 0;
        int cells = 0;
        for (int y = row * small.height() / BLOCKS; y < (row + 1) * small.height() / BLOCKS; y++) {
          for (int x = column * small.width() / BLOCKS;
              x < (column + 1) * small.width() / BLOCKS;
              x++) {
            cells++;
            float off = lighter(x, y) - sloped(x, y);
            if (Math.abs(off) < NEAR) { // and is a number
              values[count++] = off;
            }
          }
        }
        lighter[row][column] = count > cells / 20 ? median(values, count) : Float.NaN;
      }
    }
    return spread(lighter);
  }

  /// Blocks without paper become as those around them.
  private static float[][] spread(float[][] blocks) {
    for (int pass = 0; pass < 2 * BLOCKS; pass++) {
      float[][] next = new float[BLOCKS][BLOCKS];
      for (int row = 0; row < BLOCKS; row++) {
        for (int column = 0; column < BLOCKS; column++) {
          next[row][column] =
              Float.isNaN(blocks[row][column]) ? around(blocks, row, column) : blocks[row][column];
        }
      }
      blocks = next;
    }
    for (float[] row : blocks) {
      for (int i = 0; i < BLOCKS; i++) {
        row[i] = Float.isNaN(row[i]) ? 0 : row[i];
      }
    }
    return blocks;
  }

  private static float around(float[][] blocks, int row, int column) {
    float sum = 0;
    int count = 0;
    for (int y = Math.max(0, row - 1); y <= Math.min(BLOCKS - 1, row + 1); y++) {
      for (int x = Math.max(0, column - 1); x <= Math.min(BLOCKS - 1, column + 1); x++) {
        if (!Float.isNaN(blocks[y][x])) {
          sum += blocks[y][x];
          count++;
        }
      }
    }
    return count == 0 ? Float.NaN : sum / count;
  }

  private float noise() {
    float[] apart = new float[paper.length];
    int count = 0;
    for (int i = 0; i < paper.length; i++) {
      if (paper[i]) {
        int row = i / small.width();
        int column = i % small.width();
        apart[count++] =
            Math.abs(small.tones()[i] - tone(TIMES * (column + .5f), TIMES * (row + .5f)));
      }
    }
    return count == 0 ? 1 : 1.48f * median(apart, count);
  }

  /// How light the paper is at a place, or would be.
  float tone(float x, float y) {
    float column = Math.clamp(x / TIMES - .5f, 0, columns.length - 1f);
    int left = Math.min((int) column, columns.length - 1);
    int right = Math.min(left + 1, columns.length - 1);
    float tone = columns[left] + (columns[right] - columns[left]) * (column - left);
    float u = Math.clamp(x / TIMES / small.width() * BLOCKS - .5f, 0, BLOCKS - 1f);
    float v = Math.clamp(y / TIMES / small.height() * BLOCKS - .5f, 0, BLOCKS - 1f);
    int i = (int) u;
    int j = (int) v;
    int i2 = Math.min(i + 1, BLOCKS - 1);
    int j2 = Math.min(j + 1, BLOCKS - 1);
    return tone
        + sloped(x / TIMES, y / TIMES)
        + (blocks[j][i] * (1 - u + i) + blocks[j][i2] * (u - i)) * (1 - v + j)
        + (blocks[j2][i] * (1 - u + i) + blocks[j2][i2] * (u - i)) * (v - j);
  }

  /// How much the paper's tone varies from point to point of the small picture: about two thirds of
  /// them by less.
  float grain() {
    return noise;
  }

  /// Points of the whole picture that are paper.
  ///
  /// @param width of the whole picture
  IntStream places(int width) {
    return IntStream.range(0, paper.length)
        .filter(i -> paper[i])
        .map(
            i ->
                (TIMES * (i / small.width()) + TIMES / 2) * width
                    + TIMES * (i % small.width())
                    + TIMES / 2);
  }

  /// The page within the picture, in points.
  Box page() {
    return new Box(
        TIMES * page.left(), TIMES * page.top(), TIMES * page.right(), TIMES * page.bottom());
  }
}
