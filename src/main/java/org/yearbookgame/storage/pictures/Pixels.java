package org.yearbookgame.storage.pictures;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/// A picture as screens show it: upright, opaque, in greys or in sRGB.
public final class Pixels {
  /// The sheet that prints are on, in red, green and blue.
  static final int[] SHEET = {0xFF, 0xFD, 0xF8};

  private final int width;
  private final int height;
  private final int bands;
  private final byte[] samples;

  /// @param bands 1 for greys, 3 for red, green and blue
  /// @param samples of all bands of each pixel in turn, row by row; not copied
  public Pixels(int width, int height, int bands, byte[] samples) {
    if ((bands != 1 && bands != 3) || samples.length != width * height * bands) {
      throw new IllegalArgumentException("as many samples as pixels have");
    }
    this.width = width;
    this.height = height;
    this.bands = bands;
    this.samples = samples;
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  /// 1 for greys; 3 for red, green and blue.
  public int bands() {
    return bands;
  }

  /// A sample, from 0 to 255.
  ///
  /// @param i from 0: counts all bands of each pixel in turn, row by row
  public int sample(int i) {
    return samples[i] & 0xFF;
  }

  /// The pixels row by row, each `0xAARRGGBB` and opaque.
  public int[] argb() {
    int[] argb = new int[width * height];
    for (int i = 0; i < argb.length; i++) {
      argb[i] =
          bands == 1
              ? 0xFF000000 | sample(i) * 0x010101
              : 0xFF000000 | sample(3 * i) << 16 | sample(3 * i + 1) << 8 | sample(3 * i + 2);
    }
    return argb;
  }

  /// The same picture in the middle of a plain sheet, or the picture itself where it covers it.
  ///
  /// @param sheetWidth no less than the picture's
  /// @param sheetHeight no less than the picture's
  public Pixels onSheet(int sheetWidth, int sheetHeight) {
    if (width == sheetWidth && height == sheetHeight) {
      return this;
    }
    byte[] sheet = new byte[SHEET.length * sheetWidth * sheetHeight];
    int left = (sheetWidth - width) / 2;
    int top = (sheetHeight - height) / 2;
    for (int i = 0; i < sheet.length; i++) {
      int pixel = i / SHEET.length;
      int band = i % SHEET.length;
      int x = pixel % sheetWidth - left;
      int y = pixel / sheetWidth - top;
      boolean inside = x >= 0 && x < width && y >= 0 && y < height;
      sheet[i] = (byte) (inside ? sample((y * width + x) * bands + band % bands) : SHEET[band]);
    }
    return new Pixels(sheetWidth, sheetHeight, SHEET.length, sheet);
  }

  /// The same pixels, not copied, for those who write pictures.
  public BufferedImage image() {
    DataBuffer data = new DataBufferByte(samples, samples.length);
    int[] order = bands == 1 ? new int[] {0} : new int[] {0, 1, 2};
    WritableRaster raster =
        Raster.createInterleavedRaster(data, width, height, width * bands, bands, order, null);
    int space = bands == 1 ? ColorSpace.CS_GRAY : ColorSpace.CS_sRGB;
    ColorModel colours =
        new ComponentColorModel(
            ColorSpace.getInstance(space),
            /* hasAlpha= */ false,
            /* isAlphaPremultiplied= */ false,
            ColorModel.OPAQUE,
            DataBuffer.TYPE_BYTE);
    return new BufferedImage(colours, raster, /* isRasterPremultiplied= */ false, null);
  }
}
