package org.yearbookgame.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;
import org.yearbookgame.storage.FileReplacement;

/// Where a picture of a screen is written.
public record PngFile(Path path) {
  /// Writes a picture, beside its place first, so that there is never half of it. May be called off
  /// the FX thread, as long as nothing changes the picture.
  ///
  /// @throws IOException where it cannot be written
  public void write(Image drawn) throws IOException {
    try (FileReplacement replacement = new FileReplacement(path)) {
      try (OutputStream out = replacement.write()) {
        if (!ImageIO.write(toImage(drawn), "png", out)) {
          throw new IOException("no writer of PNG files");
        }
      }
      replacement.takePlace();
    }
  }

  private static BufferedImage toImage(Image drawn) {
    int width = (int) drawn.getWidth();
    int height = (int) drawn.getHeight();
    int[] points = new int[width * height];
    drawn
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), points, 0, width);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, width, height, points, 0, width);
    return image;
  }
}
