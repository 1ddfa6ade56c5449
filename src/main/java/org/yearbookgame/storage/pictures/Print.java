package org.yearbookgame.storage.pictures;

import java.util.Arrays;
import org.yearbookgame.storage.Orientation;

/// A part of a picture, averaged to so many pixels and turned upright.
final class Print {
  private static final int NO_ROW = -1;

  private final Points points;
  private final Orientation orientation;
  private final Span[] columns;
  private final Span[] rows;

  /// The picture's row that was read last.
  private int[] row = {};

  private int rowAt = NO_ROW;

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
    int numbers = points.numbers();
    float[] line = new float[numbers * points.width()];
    float[] pixels = new float[numbers * columns.length];
    for (int y = 0; y < rows.length; y++) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      averageDown(rows[y], line);
      averageAcross(line, numbers, pixels);
      put(pixels, y);
    }
  }

  /// Averages some of the picture's rows to one line.
  private void averageDown(Span span, float[] line) {
    Arrays.fill(line, 0);
    for (int at = span.first(); at < span.end(); at++) {
      if (at != rowAt) { // the last row of a line is often the first of the next
        row = points.row(at);
        rowAt = at;
      }
      float share = span.share(at) * points.unit();
      int[] samples = row;
      for (int i = 0; i < line.length; i++) {
        line[i] += share * samples[i];
      }
    }
  }

  /// Averages a line's points to pixels.
  private void averageAcross(float[] line, int numbers, float[] pixels) {
    if (numbers == 3) {
      averageThreeAcross(line, pixels);
      return;
    }
    for (int x = 0; x < columns.length; x++) {
      Span span = columns[x];
      for (int number = 0; number < numbers; number++) {
        float sum = 0;
        for (int point = span.first(); point < span.end(); point++) {
          sum += span.share(point) * line[numbers * point + number];
        }
        pixels[numbers * x + number] = sum;
      }
    }
  }

  /// The same for three numbers, which most pictures have, in half the time.
  private void averageThreeAcross(float[] line, float[] pixels) {
    for (int x = 0; x < columns.length; x++) {
      Span span = columns[x];
      float red = 0;
      float green = 0;
      float blue = 0;
      for (int point = span.first(); point < span.end(); point++) {
        float share = span.share(point);
        red += share * line[3 * point];
        green += share * line[3 * point + 1];
        blue += share * line[3 * point + 2];
      }
      pixels[3 * x] = red;
      pixels[3 * x + 1] = green;
      pixels[3 * x + 2] = blue;
    }
  }

  /// Keeps a row of pixels where it is in the upright picture.
  private void put(float[] pixels, int y) {
    int bands = points.colours().bands();
    int width = columns.length;
    int fromTop = orientation.fromBottom() ? rows.length - 1 - y : y;
    for (int x = 0; x < width; x++) {
      int fromLeft = orientation.fromRight() ? width - 1 - x : x;
      int place =
          orientation.swapsSides() ? fromLeft * rows.length + fromTop : fromTop * width + fromLeft;
      int at = x * points.numbers();
      if (points.clear()) {
        opaque[place] = uncovered(pixels, at);
      }
      for (int band = 0; band < bands; band++) {
        tones[bands * place + band] = (byte) (int) (pixels[at + band] + 0.5f);
      }
    }
  }

  /// Takes back by how much a pixel's colours count less for the light that comes through.
  ///
  /// @return how much does not
  private byte uncovered(float[] pixels, int at) {
    float covered = pixels[at + points.colours().bands()];
    for (int i = at; i < at + points.colours().bands(); i++) {
      pixels[i] = covered > 0 ? Math.min(pixels[i] * 255 / covered, 255) : 0;
    }
    return (byte) Math.round(covered);
  }

  private Pixels pixels(int width, int height) {
    byte[] samples = points.colours().onScreen(tones);
    int bands = samples.length / width / height;
    if (points.clear()) {
      samples = onSheet(samples, bands);
      bands = Pixels.SHEET.length;
    }
    return bands == 3 && isGrey(samples)
        ? new Pixels(width, height, 1, ofEach(3, samples))
        : new Pixels(width, height, bands, samples);
  }

  /// The sheet that prints are on shows where a picture lets the light through.
  private byte[] onSheet(byte[] samples, int bands) {
    byte[] rgb = new byte[Pixels.SHEET.length * opaque.length];
    for (int i = 0; i < opaque.length; i++) {
      int covered = opaque[i] & 0xFF;
      for (int band = 0; band < Pixels.SHEET.length; band++) {
        int tone = samples[bands * i + (bands == 1 ? 0 : band)] & 0xFF;
        rgb[Pixels.SHEET.length * i + band] =
            (byte) Math.round(Pixels.SHEET[band] + (tone - Pixels.SHEET[band]) * covered / 255f);
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
