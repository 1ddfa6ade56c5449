package org.yearbookgame.prepare.pictures;

import java.awt.image.BufferedImage;
import java.util.Random;
import org.yearbookgame.storage.SamplePictures;

/// Pictures as the organizer brings them, made on the spot.
final class SampleScans {
  private SampleScans() {}

  /// A photograph of four fields, with the grain of paper.
  static BufferedImage grainy(int width, int height) {
    BufferedImage image = SamplePictures.fields(width, height);
    Random random = new Random(1984);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int grain = random.nextInt(24) - 12;
        int argb = 0xFF;
        for (int shift = 16; shift >= 0; shift -= 8) {
          int tone = (image.getRGB(x, y) >> shift & 0xFF) + grain;
          argb = argb << 8 | Math.clamp(tone, 0, 255);
        }
        image.setRGB(x, y, argb);
      }
    }
    return image;
  }

  /// The same in greys.
  static BufferedImage grainyGrey(int width, int height) {
    BufferedImage colours = grainy(width, height);
    BufferedImage greys = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        greys.getRaster().setSample(x, y, 0, colours.getRGB(x, y) >> 8 & 0xFF);
      }
    }
    return greys;
  }

  /// Four fields as a camera keeps them that was held on its side.
  static BufferedImage lyingLeft(int width, int height) {
    BufferedImage upright = SamplePictures.fields(/* width= */ height, /* height= */ width);
    BufferedImage stored = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < width; y++) {
      for (int x = 0; x < height; x++) {
        stored.setRGB(y, height - 1 - x, upright.getRGB(x, y));
      }
    }
    return stored;
  }
}
