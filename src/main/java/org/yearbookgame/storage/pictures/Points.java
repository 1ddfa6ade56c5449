package org.yearbookgame.storage.pictures;

import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.util.Arrays;
import java.util.Optional;

/// A decoded picture's points as numbers from 0 to 255 in the picture's own colours, whatever they
/// are kept as. Where it lets light through, a last number tells how much it does not, and the
/// others count by as much.
///
/// AWT would give the points too, but point by point, and starts a toolkit of its own to draw with.
final class Points {
  private final Raster raster;
  private final ColorModel model;
  private final Kind kind;
  private final Colours colours;
  private final boolean clear;
  private int[] samples = {};

  /// How points are kept.
  private enum Kind {
    /// Each of its numbers in a band of its own.
    BANDS,
    /// By their place in a list of colours.
    PALETTE,
    /// So that only the colour model knows.
    OTHER
  }

  /// @param profile that came with the picture and was passed over by its reader
  Points(BufferedImage picture, Optional<ICC_Profile> profile) {
    this.raster = picture.getRaster();
    this.model = picture.getColorModel();
    Optional<Colours> known = Colours.of(model, profile);
    if (model instanceof IndexColorModel) {
      this.kind = Kind.PALETTE;
      this.colours = known.orElseGet(Colours.Screen::new);
    } else if (known.isPresent() && holdsWholeNumbers(model)) {
      this.kind = Kind.BANDS;
      this.colours = known.get();
    } else {
      this.kind = Kind.OTHER;
      this.colours = new Colours.Screen();
    }
    this.clear = model.hasAlpha();
  }

  private static boolean holdsWholeNumbers(ColorModel model) {
    return switch (model.getTransferType()) {
      case DataBuffer.TYPE_BYTE, DataBuffer.TYPE_USHORT -> true;
      case DataBuffer.TYPE_INT -> model.getComponentSize(0) <= 8;
      default -> false;
    };
  }

  int width() {
    return raster.getWidth();
  }

  int height() {
    return raster.getHeight();
  }

  Colours colours() {
    return colours;
  }

  /// Whether light may come through, so that points have a number more than colours.
  boolean clear() {
    return clear;
  }

  /// How many numbers a point has.
  int numbers() {
    return colours.bands() + (clear ? 1 : 0);
  }

  /// Reads one row.
  ///
  /// @param into takes all numbers of each point in turn
  void row(int y, float[] into) {
    switch (kind) {
      case BANDS -> bandsRow(y, into);
      case PALETTE -> paletteRow((IndexColorModel) model, y, into);
      case OTHER -> otherRow(y, into);
    }
  }

  private void bandsRow(int y, float[] into) {
    int length = width() * raster.getNumBands();
    samples = raster.getPixels(0, y, width(), 1, samples.length == length ? samples : null);
    int numbers = numbers();
    for (int band = 0; band < numbers; band++) {
      float scale = 255f / ((1 << model.getComponentSize(band)) - 1);
      for (int from = band, to = band; from < length; from += raster.getNumBands()) {
        into[to] = samples[from] * scale;
        to += numbers;
      }
    }
    if (clear && !model.isAlphaPremultiplied()) {
      for (int at = 0; at < width() * numbers; at += numbers) {
        cover(into, at, into[at + numbers - 1]);
      }
    }
  }

  private void paletteRow(IndexColorModel palette, int y, float[] into) {
    samples = raster.getSamples(0, y, width(), 1, 0, samples.length == width() ? samples : null);
    int[] argb = new int[1 << palette.getPixelSize()];
    Arrays.fill(argb, 0xFF000000); // for numbers beyond the palette
    palette.getRGBs(argb);
    for (int x = 0; x < width(); x++) {
      put(argb[samples[x]], into, x);
    }
  }

  private void otherRow(int y, float[] into) {
    Object point = null;
    for (int x = 0; x < width(); x++) {
      point = raster.getDataElements(x, y, point);
      put(model.getRGB(point), into, x);
    }
  }

  private void put(int argb, float[] into, int x) {
    int at = x * numbers();
    into[at] = argb >> 16 & 0xFF;
    into[at + 1] = argb >> 8 & 0xFF;
    into[at + 2] = argb & 0xFF;
    if (clear) {
      cover(into, at, argb >>> 24);
    }
  }

  private void cover(float[] into, int at, float opaque) {
    int last = at + colours.bands();
    for (int i = at; i < last; i++) {
      into[i] *= opaque / 255;
    }
    into[last] = opaque;
  }
}
