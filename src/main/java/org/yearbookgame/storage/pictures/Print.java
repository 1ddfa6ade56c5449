package org.yearbookgame.storage.pictures;

import java.util.Arrays;
import org.yearbookgame.storage.Orientation;

/// A part of a picture, averaged to so many pixels and turned upright.
final class Print {
  /// The sheet that prints are on: it shows where a picture lets the light through.
  private static final int[] SHEET = {0xFF, 0xFD, 0xF8};

  private static final int NO_ROW = -1;

  private final Points points;
  private final Orientation orientation;
  private final Span[] columns;
  private final Span[] rows;

  /// The picture's row that was read last, and the pixels it is averaged to.
  private final float[] pointRow;

  private final float[] pixelRow;
  private int pixelRowOf = NO_ROW;

  private final byte[] tones;
  private final byte[] opaque;

  /// @param part in the points as stored
  /// @param width in pixels, upright
  /// @param height in pixels, upright
  private Print(Points points, Part part, Orientation orientation, int width, int height) {
    this.points = points;
    this.orientation = orientation;
    int across = orientation.swapsSides() ? height : width;
    int down = orientation.swapsSides() ? width : height;
    this.columns = Span.ofLine(part.x(), part.width(), across, points.width());
    this.rows = Span.ofLine(part.y(), part.height(), down, points.height());
    this.pointRow = new float[points.numbers() * points.width()];
    this.pixelRow = new float[points.numbers() * across];
    this.tones = new byte[width * height * points.colours().bands()];
    this.opaque = new byte[points.clear() ? width * height : 0];
  }

  /// Prints a part of a picture.
  ///
  /// @param part in the points as stored
  /// @param width in pixels, upright
  /// @param height in pixels, upright
  /// @throws InterruptedException if the thread is interrupted
  static Pixels of(Points points, Part part, Orientation orientation, int width, int height)
      throws InterruptedException {
    Print print = new Print(points, part, orientation, width, height);
    print.average();
    return print.pixels(width, height);
  }

  private void average() throws InterruptedException {
    float[] sum = new float[pixelRow.length];
    for (int y = 0; y < rows.length; y++) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      Arrays.fill(sum, 0);
      Span span = rows[y];
      for (int row = span.first(); row < span.end(); row++) {
        average(row);
        float share = span.share(row);
        for (int i = 0; i < sum.length; i++) {
          sum[i] += share * pixelRow[i];
        }
      }
      put(sum, y);
    }
  }

  /// Averages a row of points to a row of pixels, unless that is the row at hand: the last row of a
  /// pixel is often the first of the next.
  private void average(int row) {
    if (row == pixelRowOf) {
      return;
    }
    points.row(row, pointRow);
    int numbers = points.numbers();
    for (int x = 0; x < columns.length; x++) {
      Span span = columns[x];
      for (int number = 0; number < numbers; number++) {
        float sum = 0;
        for (int point = span.first(); point < span.end(); point++) {
          sum += span.share(point) * pointRow[numbers * point + number];
        }
        pixelRow[numbers * x + number] = sum;
      }
    }
    pixelRowOf = row;
  }

  /// Keeps a row of pixels where it is in the upright picture.
  private void put(float[] row, int y) {
    int bands = points.colours().bands();
    int numbers = points.numbers();
    int width = columns.length;
    int fromTop = orientation.fromBottom() ? rows.length - 1 - y : y;
    for (int x = 0; x < width; x++) {
      int fromLeft = orientation.fromRight() ? width - 1 - x : x;
      int place =
          orientation.swapsSides() ? fromLeft * rows.length + fromTop : fromTop * width + fromLeft;
      float whole = 1;
      if (points.clear()) {
        float covered = row[numbers * x + bands];
        opaque[place] = (byte) Math.round(covered);
        whole = covered > 0 ? 255 / covered : 0;
      }
      for (int band = 0; band < bands; band++) {
        tones[bands * place + band] =
            (byte) Math.min(255, (int) (row[numbers * x + band] * whole + 0.5f));
      }
    }
  }

  private Pixels pixels(int width, int height) {
    byte[] samples = points.colours().onScreen(tones);
    int bands = samples.length / width / height;
    if (points.clear()) {
      samples = onSheet(samples, bands);
      bands = SHEET.length;
    }
    return bands == 3 && isGrey(samples)
        ? new Pixels(width, height, 1, ofEach(3, samples))
        : new Pixels(width, height, bands, samples);
  }

  private byte[] onSheet(byte[] samples, int bands) {
    byte[] rgb = new byte[SHEET.length * opaque.length];
    for (int i = 0; i < opaque.length; i++) {
      int covered = opaque[i] & 0xFF;
      for (int band = 0; band < SHEET.length; band++) {
        int tone = samples[bands * i + (bands == 1 ? 0 : band)] & 0xFF;
        rgb[SHEET.length * i + band] =
            (byte) Math.round(SHEET[band] + (tone - SHEET[band]) * covered / 255f);
      }
    }
    return rgb;
  }

  private static boolean isGrey(byte[] rgb) {
    for (int i = 0; i < rgb.length; i += 3) {
      if (rgb[i] != rgb[i + 1] || rgb[i] != rgb[i + 2]) {
        return false;
      }
    }
    return true;
  }

  private static byte[] ofEach(int bands, byte[] samples) {
    byte[] first = new byte[samples.length / bands];
    for (int i = 0; i < first.length; i++) {
      first[i] = samples[bands * i];
    }
    return first;
  }
}
