package org.yearbookgame.ui.portraits;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/// A decoded picture's points as opaque red, green and blue from 0 to 255, whatever they are kept
/// as; where the picture lets the light through, the sheet it is printed on shows.
///
/// AWT would give the points too, but brightens grey pictures (it takes their numbers for amounts
/// of light, which no scanner means), and starts a toolkit of its own to draw with.
final class Points {
  private static final int SHEET_RED = 0xFF;
  private static final int SHEET_GREEN = 0xFD;
  private static final int SHEET_BLUE = 0xF8;

  private final Raster raster;
  private final ColorModel colours;
  private int[] samples = {};

  Points(BufferedImage picture) {
    this.raster = picture.getRaster();
    this.colours = picture.getColorModel();
  }

  int width() {
    return raster.getWidth();
  }

  int height() {
    return raster.getHeight();
  }

  /// Reads one row.
  ///
  /// @param into takes red, green and blue of each point in turn
  void row(int y, float[] into) {
    if (colours instanceof IndexColorModel palette) {
      paletteRow(palette, y, into);
    } else if (!holdsWholeNumbers()) {
      otherRow(y, into);
    } else if (colours.getColorSpace().getType() == ColorSpace.TYPE_GRAY) {
      plainRow(y, new int[] {0, 0, 0}, into);
    } else if (colours.getColorSpace().isCS_sRGB()) {
      plainRow(y, new int[] {0, 1, 2}, into);
    } else {
      otherRow(y, into);
    }
  }

  private boolean holdsWholeNumbers() {
    return switch (colours.getTransferType()) {
      case DataBuffer.TYPE_BYTE, DataBuffer.TYPE_USHORT -> !colours.isAlphaPremultiplied();
      case DataBuffer.TYPE_INT -> colours.getComponentSize(0) <= 8;
      default -> false;
    };
  }

  /// @param bands where red, green and blue are found
  private void plainRow(int y, int[] bands, float[] into) {
    int count = raster.getNumBands();
    samples =
        raster.getPixels(0, y, width(), 1, samples.length == width() * count ? samples : null);
    float[] scale = new float[count];
    for (int band = 0; band < count; band++) {
      scale[band] = 255f / ((1 << colours.getComponentSize(band)) - 1);
    }
    int alpha = colours.hasAlpha() ? count - 1 : -1;
    for (int x = 0; x < width(); x++) {
      int at = x * count;
      float opaque = alpha < 0 ? 1 : samples[at + alpha] * scale[alpha] / 255;
      put(
          into,
          x,
          samples[at + bands[0]] * scale[bands[0]],
          samples[at + bands[1]] * scale[bands[1]],
          samples[at + bands[2]] * scale[bands[2]],
          opaque);
    }
  }

  private void paletteRow(IndexColorModel palette, int y, float[] into) {
    samples = raster.getSamples(0, y, width(), 1, 0, samples.length == width() ? samples : null);
    int[] rgb = new int[palette.getMapSize()];
    palette.getRGBs(rgb);
    for (int x = 0; x < width(); x++) {
      put(into, x, samples[x] < rgb.length ? rgb[samples[x]] : 0xFF000000);
    }
  }

  private void otherRow(int y, float[] into) {
    Object point = null;
    for (int x = 0; x < width(); x++) {
      point = raster.getDataElements(x, y, point);
      put(into, x, colours.getRGB(point));
    }
  }

  private static void put(float[] into, int x, int argb) {
    put(into, x, argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF, (argb >>> 24) / 255f);
  }

  private static void put(float[] into, int x, float red, float green, float blue, float opaque) {
    into[3 * x] = SHEET_RED + (red - SHEET_RED) * opaque;
    into[3 * x + 1] = SHEET_GREEN + (green - SHEET_GREEN) * opaque;
    into[3 * x + 2] = SHEET_BLUE + (blue - SHEET_BLUE) * opaque;
  }
}
