package org.yearbookgame.prepare.pictures;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.util.Arrays;
import java.util.Optional;
import org.yearbookgame.storage.pictures.Pixels;

/// The few colours of a drawing.
final class Palette {
  private static final int MOST = 256;
  private static final int BITS = 8;

  private Palette() {}

  /// The same picture with a list of its colours, which takes a third of the bytes; nothing, where
  /// it has more than 256.
  static Optional<BufferedImage> of(Pixels pixels) {
    int[] argb = pixels.argb();
    int[] colours = Arrays.stream(argb).distinct().limit(MOST + 1L).sorted().toArray();
    if (colours.length > MOST) {
      return Optional.empty();
    }
    byte[] places = new byte[argb.length];
    for (int i = 0; i < argb.length; i++) {
      places[i] =
          i > 0 && argb[i] == argb[i - 1]
              ? places[i - 1]
              : (byte) Arrays.binarySearch(colours, argb[i]);
    }
    IndexColorModel model =
        new IndexColorModel(
            BITS, colours.length, colours, 0, /* hasalpha= */ false, -1, DataBuffer.TYPE_BYTE);
    BufferedImage image =
        new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_BYTE_INDEXED, model);
    image.getRaster().setDataElements(0, 0, pixels.width(), pixels.height(), places);
    return Optional.of(image);
  }
}
