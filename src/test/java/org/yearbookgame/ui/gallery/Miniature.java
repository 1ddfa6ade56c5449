package org.yearbookgame.ui.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/// A picture of a screen at a quarter of its width and height: small enough to be kept, and with
/// the edges of letters evened out.
record Miniature(BufferedImage image) {
  private static final int SMALLER = 4;

  /// Pictures are compared square by square, so that what changes on a small part of the screen
  /// weighs as much there as on a large one.
  private static final int SQUARE = 20;

  static Miniature read(Path file) throws IOException {
    return new Miniature(ImageIO.read(file.toFile()));
  }

  /// Every point is the mean of those it stands for.
  static Miniature of(BufferedImage whole) {
    int width = whole.getWidth() / SMALLER;
    int height = whole.getHeight() / SMALLER;
    BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    int[] points = new int[3 * SMALLER * SMALLER];
    int[] mean = new int[3];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        whole.getRaster().getPixels(x * SMALLER, y * SMALLER, SMALLER, SMALLER, points);
        mean(points, mean);
        small.getRaster().setPixel(x, y, mean);
      }
    }
    return new Miniature(small);
  }

  private static void mean(int[] points, int[] mean) {
    for (int channel = 0; channel < mean.length; channel++) {
      int sum = 0;
      for (int i = channel; i < points.length; i += mean.length) {
        sum += points[i];
      }
      mean[channel] = sum * mean.length / points.length;
    }
  }

  /// The mean difference of a channel in the square that differs most: 0 to 255.
  double difference(Miniature other) {
    assertEquals(image.getWidth(), other.image.getWidth(), "width");
    assertEquals(image.getHeight(), other.image.getHeight(), "height");
    double most = 0;
    for (int y = 0; y < image.getHeight(); y += SQUARE) {
      for (int x = 0; x < image.getWidth(); x += SQUARE) {
        most = Math.max(most, difference(other, x, y));
      }
    }
    return most;
  }

  private double difference(Miniature other, int x, int y) {
    int width = Math.min(SQUARE, image.getWidth() - x);
    int height = Math.min(SQUARE, image.getHeight() - y);
    int[] mine = image.getRaster().getPixels(x, y, width, height, (int[]) null);
    int[] theirs = other.image.getRaster().getPixels(x, y, width, height, (int[]) null);
    double sum = 0;
    for (int i = 0; i < mine.length; i++) {
      sum += Math.abs(mine[i] - theirs[i]);
    }
    return sum / mine.length;
  }

  void write(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    ImageIO.write(image, "png", file.toFile());
  }
}
