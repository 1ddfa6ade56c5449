package org.yearbookgame.pages.finding;

/// Averages along lines across and down a picture, each told at once.
final class Sums {
  private final int width;
  private final int height;
  private final float[] down;
  private final float[] across;

  /// @param down sums from the top, by columns in rows
  /// @param across sums from the left, by rows
  private Sums(int width, int height, float[] down, float[] across) {
    this.width = width;
    this.height = height;
    this.down = down;
    this.across = across;
  }

  static Sums of(int width, int height, float[] values) {
    float[] down = new float[width * (height + 1)];
    float[] across = new float[(width + 1) * height];
    for (int y = 0; y < height; y++) {
      double sum = 0;
      for (int x = 0; x < width; x++) {
        float value = values[y * width + x];
        sum += value;
        across[y * (width + 1) + x + 1] = (float) sum;
        down[(y + 1) * width + x] = down[y * width + x] + value;
      }
    }
    return new Sums(width, height, down, across);
  }

  /// The average along a column, from row to row.
  double column(int x, int from, int to) {
    int top = Math.clamp(from, 0, height - 1);
    int bottom = Math.clamp(to, top + 1, height);
    int at = Math.clamp(x, 0, width - 1);
    return (down[bottom * width + at] - down[top * width + at]) / (bottom - top);
  }

  /// The average along a row, from column to column.
  double row(int y, int from, int to) {
    int left = Math.clamp(from, 0, width - 1);
    int right = Math.clamp(to, left + 1, width);
    int at = Math.clamp(y, 0, height - 1) * (width + 1);
    return (across[at + right] - across[at + left]) / (right - left);
  }

  /// The value of one point of a line.
  float point(boolean upright, int line, int along) {
    int x = Math.clamp(upright ? line : along, 0, width - 1);
    int y = Math.clamp(upright ? along : line, 0, height - 1);
    return down[(y + 1) * width + x] - down[y * width + x];
  }

  /// The average along a line: a column where lines run down, else a row.
  double line(boolean upright, int at, double from, double to) {
    int first = (int) Math.round(from);
    int end = (int) Math.round(to);
    return upright ? column(at, first, end) : row(at, first, end);
  }

  /// The average within a box.
  double within(Box box) {
    int top = Math.max(0, (int) Math.round(box.top()));
    int bottom = Math.min(height, (int) Math.round(box.bottom()));
    double sum = 0;
    for (int y = top; y < bottom; y++) {
      sum += row(y, (int) Math.round(box.left()), (int) Math.round(box.right()));
    }
    return bottom > top ? sum / (bottom - top) : 0;
  }
}
