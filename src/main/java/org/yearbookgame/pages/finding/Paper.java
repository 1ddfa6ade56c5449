package org.yearbookgame.pages.finding;

import java.util.Arrays;

/// The paper of a page: where it lies within the scanner's bed, and how light it is at each place.
///
/// Paper is what is flat and reaches through most of the page. Where there are two such areas, one
/// within the other, the outer one is the bed. How light the paper is follows the shade of the fold
/// from column to column, and slower changes of light from block to block.
final class Paper {
  /// So many points each way are averaged to one where paper is looked for.
  private static final int TIMES = 4;

  /// Light changes by less from one of them to the next where it is flat.
  private static final float FLAT = 5;

  /// What reaches through this share of the picture both ways is no print.
  private static final double REACH = .5;

  private static final int BLOCKS = 12;

  private final Tones small;
  private final boolean[] paper;
  private final float[] columns;
  private final float[][] blocks;
  private final Box page;
  private final float noise;

  private Paper(Tones small, boolean[] paper, Box page) {
    this.small = small;
    this.paper = paper;
    this.page = page;
    this.columns = columns();
    this.blocks = blocks();
    this.noise = noise();
  }

  /// Of a page that lies straight.
  static Paper of(Tones page) {
    Tones small = page.shrunk(TIMES);
    Mask flat = flat(small);
    int[] names = new int[flat.points().length];
    java.util.List<Area> areas = new java.util.ArrayList<>();
    Flood flood = new Flood(small.width(), small.height());
    for (int i = 0; i < names.length; i++) {
      if (flat.points()[i] && names[i] == 0) {
        int name = areas.size() + 1;
        Blob.Growing growing = new Blob.Growing(small.width());
        flood.from(
            i,
            at -> flat.points()[at] && names[at] == 0,
            at -> {
              names[at] = name;
              growing.add(at);
            });
        areas.add(new Area(name, growing.grown()));
      }
    }
    Area chosen =
        areas.stream()
            .filter(area -> area.reaches(small))
            .min(java.util.Comparator.comparingDouble(area -> area.blob().box().area()))
            .orElseGet(
                () ->
                    areas.stream()
                        .max(java.util.Comparator.comparingInt(area -> area.blob().points()))
                        .orElse(new Area(0, new Blob(all(small), 0))));
    boolean[] paper = new boolean[names.length];
    for (int i = 0; i < names.length; i++) {
      paper[i] = names[i] == chosen.name();
    }
    return new Paper(small, paper, chosen.reaches(small) ? extent(paper, small) : all(small));
  }

  private record Area(int name, Blob blob) {
    boolean reaches(Tones in) {
      return blob.box().width() > REACH * in.width() && blob.box().height() > REACH * in.height();
    }
  }

  private static Box all(Tones small) {
    return new Box(0, 0, small.width(), small.height());
  }

  private static Mask flat(Tones small) {
    Mask flat = new Mask(small.width(), small.height());
    for (int y = 0; y < small.height(); y++) {
      for (int x = 0; x < small.width(); x++) {
        float here = small.at(x, y);
        float right = small.at(Math.min(x + 1, small.width() - 1), y);
        float below = small.at(x, Math.min(y + 1, small.height() - 1));
        float left = small.at(Math.max(x - 1, 0), y);
        float above = small.at(x, Math.max(y - 1, 0));
        flat.points()[y * small.width() + x] =
            Math.max(
                    Math.max(Math.abs(right - here), Math.abs(below - here)),
                    Math.max(Math.abs(left - here), Math.abs(above - here)))
                < FLAT;
      }
    }
    return flat;
  }

  /// From where to where paper lies in most rows and columns that have any.
  private static Box extent(boolean[] paper, Tones small) {
    int[] inRow = new int[small.height()];
    int[] inColumn = new int[small.width()];
    for (int i = 0; i < paper.length; i++) {
      if (paper[i]) {
        inRow[i / small.width()]++;
        inColumn[i % small.width()]++;
      }
    }
    int left = first(inColumn, small.height() / 20);
    int right = last(inColumn, small.height() / 20);
    int top = first(inRow, small.width() / 20);
    int bottom = last(inRow, small.width() / 20);
    return new Box(left, top, right + 1.0, bottom + 1.0);
  }

  private static int first(int[] counts, int least) {
    int at = 0;
    while (at < counts.length - 1 && counts[at] < least) {
      at++;
    }
    return at;
  }

  private static int last(int[] counts, int least) {
    int at = counts.length - 1;
    while (at > 0 && counts[at] < least) {
      at--;
    }
    return at;
  }

  /// The middle tone of the paper in each column; in those without any, as in their neighbours.
  private float[] columns() {
    float[] tones = new float[small.width()];
    float[] column = new float[small.height()];
    for (int x = 0; x < tones.length; x++) {
      int count = 0;
      for (int y = 0; y < small.height(); y++) {
        if (paper[y * small.width() + x]) {
          column[count++] = small.at(x, y);
        }
      }
      tones[x] = count >= small.height() / 40 + 1 ? median(column, count) : Float.NaN;
    }
    return filled(tones);
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

  /// By how much the paper is lighter in each block than its columns say.
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
            if (paper[y * small.width() + x]) {
              values[count++] = small.at(x, y) - columns[x];
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
        + (blocks[j][i] * (1 - u + i) + blocks[j][i2] * (u - i)) * (1 - v + j)
        + (blocks[j2][i] * (1 - u + i) + blocks[j2][i2] * (u - i)) * (v - j);
  }

  /// How much the paper's tone varies from point to point of the small picture: about two thirds of
  /// them by less.
  float grain() {
    return noise;
  }

  /// The page within the picture, in points.
  Box page() {
    return new Box(
        TIMES * page.left(), TIMES * page.top(), TIMES * page.right(), TIMES * page.bottom());
  }
}
