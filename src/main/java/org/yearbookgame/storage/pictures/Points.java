package org.yearbookgame.storage.pictures;

import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/// A decoded picture's points as numbers in the picture's own colours, whatever they are kept as.
/// Where it lets light through, a last number tells how much it does not, and the others count by
/// as much.
///
/// AWT would give the points too, but point by point, and starts a toolkit of its own to draw with.
final class Points {
  private static final int MOST = 255;

  private final Raster raster;
  private final ColorModel model;
  private final Kind kind;
  private final Colours colours;
  private final boolean clear;
  private int[] samples = {};
  private int[] numbers = {};

  /// How points are kept.
  private enum Kind {
    /// Each of their numbers in a band of its own.
    BANDS,
    /// By their place in a list of colours.
    PALETTE,
    /// So that only the colour model knows.
    OTHER
  }

  /// @param profile that came with the picture and was passed over by its reader
  Points(BufferedImage picture, Optional<ICC_Profile> profile) {
    this.model = picture.getColorModel();
    this.clear = model.hasAlpha();
    Optional<Colours> known = Colours.of(model, profile);
    if (model instanceof IndexColorModel) {
      this.kind = Kind.PALETTE;
      this.colours = known.orElseGet(Colours.Screen::new);
      this.raster = picture.getRaster();
    } else if (known.isPresent() && holdsWholeNumbers(model)) {
      this.kind = Kind.BANDS;
      this.colours = known.get();
      this.raster = first(numbers(), picture.getRaster());
    } else {
      this.kind = Kind.OTHER;
      this.colours = new Colours.Screen();
      this.raster = picture.getRaster();
    }
  }

  private static boolean holdsWholeNumbers(ColorModel model) {
    return switch (model.getTransferType()) {
      case DataBuffer.TYPE_BYTE, DataBuffer.TYPE_USHORT, DataBuffer.TYPE_INT ->
          Arrays.stream(model.getComponentSize()).distinct().count() == 1
              && model.getComponentSize(0) <= Short.SIZE;
      default -> false;
    };
  }

  /// A picture may hold bands that nobody knows the meaning of, after those that are known.
  private static Raster first(int bands, Raster raster) {
    int[] known = IntStream.range(0, bands).toArray();
    return raster.createChild(0, 0, raster.getWidth(), raster.getHeight(), 0, 0, known);
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

  /// What a point's numbers are multiplied with to be from 0 to 255.
  float unit() {
    return clear ? 1f / MOST : kind == Kind.BANDS ? sampleUnit() : 1;
  }

  /// What a sample is multiplied with to be from 0 to 255.
  private float sampleUnit() {
    return (float) MOST / ((1 << model.getComponentSize(0)) - 1);
  }

  /// Reads one row.
  ///
  /// @return all numbers of each point in turn; the next row overwrites them
  int[] row(int y) {
    return switch (kind) {
      case BANDS -> bandsRow(y);
      case PALETTE -> paletteRow((IndexColorModel) model, y);
      case OTHER -> otherRow(y);
    };
  }

  private int[] bandsRow(int y) {
    int length = width() * numbers();
    samples = raster.getPixels(0, y, width(), 1, samples.length == length ? samples : null);
    if (!clear) {
      return samples;
    }
    numbers = numbers.length == length ? numbers : new int[length];
    float unit = sampleUnit();
    int last = colours.bands();
    for (int at = 0; at < length; at += numbers()) {
      float opaque = samples[at + last] * unit;
      float covered = model.isAlphaPremultiplied() ? MOST : opaque;
      for (int band = 0; band < last; band++) {
        numbers[at + band] = Math.round(samples[at + band] * unit * covered);
      }
      numbers[at + last] = Math.round(opaque * MOST);
    }
    return numbers;
  }

  private int[] paletteRow(IndexColorModel palette, int y) {
    samples = raster.getSamples(0, y, width(), 1, 0, samples.length == width() ? samples : null);
    int[] argb = new int[1 << palette.getPixelSize()];
    Arrays.fill(argb, 0xFF000000); // for places beyond the palette
    palette.getRGBs(argb);
    return spread(x -> argb[samples[x]]);
  }

  private int[] otherRow(int y) {
    return spread(x -> model.getRGB(raster.getDataElements(x, y, null)));
  }

  /// @param argb gives the colour of each point of the row, `0xAARRGGBB`
  private int[] spread(IntUnaryOperator argb) {
    int count = numbers();
    numbers = numbers.length == width() * count ? numbers : new int[width() * count];
    for (int x = 0; x < width(); x++) {
      int point = argb.applyAsInt(x);
      int covered = clear ? point >>> 24 : 1;
      numbers[x * count] = (point >> 16 & 0xFF) * covered;
      numbers[x * count + 1] = (point >> 8 & 0xFF) * covered;
      numbers[x * count + 2] = (point & 0xFF) * covered;
      if (clear) {
        numbers[x * count + 3] = covered * MOST;
      }
    }
    return numbers;
  }
}
