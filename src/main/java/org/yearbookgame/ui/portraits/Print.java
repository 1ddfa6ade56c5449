package org.yearbookgame.ui.portraits;

import java.util.Arrays;
import org.yearbookgame.storage.Orientation;
import org.yearbookgame.ui.portraits.Frame.Part;

/// A picture printed into a frame: its part that covers the frame, upright, averaged to the frame's
/// pixels.
final class Print {
  private static final int NO_ROW = -1;

  private final Points points;
  private final Span[] columns;
  private final Span[] rows;

  /// The picture's row that was read last, and the pixels it is averaged to.
  private final float[] pointRow;

  private final float[] pixelRow;
  private int pixelRowOf = NO_ROW;

  private Print(Points points, Part part, Frame frame) {
    this.points = points;
    this.columns = Span.ofLine(part.x(), part.width(), frame.width(), points.width());
    this.rows = Span.ofLine(part.y(), part.height(), frame.height(), points.height());
    this.pointRow = new float[3 * points.width()];
    this.pixelRow = new float[3 * frame.width()];
  }

  /// Prints a picture.
  ///
  /// @return the frame's pixels, row by row, each `0xAARRGGBB` and opaque
  static int[] of(Points points, Orientation orientation, Frame frame) {
    boolean lying = orientation.swapsSides();
    int width = lying ? points.height() : points.width();
    int height = lying ? points.width() : points.height();
    Part part = stored(frame.coveredBy(width, height), points, orientation);
    Frame stored = lying ? frame.lying() : frame;
    return upright(new Print(points, part, stored).pixels(), orientation, frame);
  }

  /// Where a part of the upright picture lies in the stored one.
  private static Part stored(Part part, Points points, Orientation orientation) {
    Part turned =
        orientation.swapsSides() ? new Part(part.y(), part.x(), part.height(), part.width()) : part;
    double fromRight = points.width() - turned.x() - turned.width();
    double fromBottom = points.height() - turned.y() - turned.height();
    return new Part(
        orientation.fromRight() ? fromRight : turned.x(),
        orientation.fromBottom() ? fromBottom : turned.y(),
        turned.width(),
        turned.height());
  }

  private static int[] upright(int[] stored, Orientation orientation, Frame frame) {
    if (orientation == Orientation.UPRIGHT) {
      return stored;
    }
    Frame from = orientation.swapsSides() ? frame.lying() : frame;
    int[] upright = new int[frame.pixels()];
    for (int y = 0; y < from.height(); y++) {
      for (int x = 0; x < from.width(); x++) {
        int fromLeft = orientation.fromRight() ? from.width() - 1 - x : x;
        int fromTop = orientation.fromBottom() ? from.height() - 1 - y : y;
        int place =
            orientation.swapsSides()
                ? fromLeft * frame.width() + fromTop
                : fromTop * frame.width() + fromLeft;
        upright[place] = stored[y * from.width() + x];
      }
    }
    return upright;
  }

  private int[] pixels() {
    int[] pixels = new int[columns.length * rows.length];
    float[] sum = new float[pixelRow.length];
    for (int y = 0; y < rows.length; y++) {
      Arrays.fill(sum, 0);
      Span span = rows[y];
      for (int row = span.first(); row < span.end(); row++) {
        average(row);
        float share = span.share(row);
        for (int i = 0; i < sum.length; i++) {
          sum[i] += share * pixelRow[i];
        }
      }
      for (int x = 0; x < columns.length; x++) {
        pixels[y * columns.length + x] =
            0xFF000000
                | Math.round(sum[3 * x]) << 16
                | Math.round(sum[3 * x + 1]) << 8
                | Math.round(sum[3 * x + 2]);
      }
    }
    return pixels;
  }

  /// Averages a row of points to a row of pixels, unless that is the row at hand: the last row of a
  /// pixel is often the first of the next.
  private void average(int row) {
    if (row == pixelRowOf) {
      return;
    }
    points.row(row, pointRow);
    for (int x = 0; x < columns.length; x++) {
      Span span = columns[x];
      float red = 0;
      float green = 0;
      float blue = 0;
      for (int point = span.first(); point < span.end(); point++) {
        float share = span.share(point);
        red += share * pointRow[3 * point];
        green += share * pointRow[3 * point + 1];
        blue += share * pointRow[3 * point + 2];
      }
      pixelRow[3 * x] = red;
      pixelRow[3 * x + 1] = green;
      pixelRow[3 * x + 2] = blue;
    }
    pixelRowOf = row;
  }
}
