package org.yearbookgame.pages.made;

import java.awt.image.BufferedImage;
import java.util.List;
import org.yearbookgame.pages.Frame;
import org.yearbookgame.storage.pictures.Part;
import org.yearbookgame.storage.pictures.Pixels;

/// A page that was made, and what is on it.
///
/// @param portraits as one reads them
/// @param places where a portrait would be, were it not missing
public record MadePage(BufferedImage image, List<Frame> portraits, List<Part> places) {
  /// The page as a reader gives it.
  public Pixels pixels() {
    int width = image.getWidth();
    int height = image.getHeight();
    int[] argb = image.getRGB(0, 0, width, height, null, 0, width);
    byte[] samples = new byte[3 * argb.length];
    for (int i = 0; i < argb.length; i++) {
      samples[3 * i] = (byte) (argb[i] >> 16);
      samples[3 * i + 1] = (byte) (argb[i] >> 8);
      samples[3 * i + 2] = (byte) argb[i];
    }
    return new Pixels(width, height, 3, samples);
  }
}
