package org.yearbookgame.prepare.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yearbookgame.storage.pictures.Pixels;

final class JpegFileTest {
  static Stream<Arguments> pictures() {
    return Stream.of(1, 3)
        .flatMap(
            bands ->
                Stream.of(
                    Arguments.of(160, 200, bands, 0, 0.9f),
                    Arguments.of(160, 200, bands, 16, 0.9f),
                    Arguments.of(160, 200, bands, 60, 0.8f),
                    Arguments.of(161, 201, bands, 16, 0.3f),
                    Arguments.of(175, 207, bands, 16, 1f),
                    Arguments.of(8, 8, bands, 16, 0.9f),
                    Arguments.of(3, 5, bands, 16, 0.9f)));
  }

  @ParameterizedTest(name = "{0} by {1}, {2} bands, grain {3}, quality {4}")
  @MethodSource("pictures")
  void aPictureIsKeptAsWellAsByTheUsualWriterInAsManyBytes(
      int width, int height, int bands, int grain, float quality) throws IOException {
    Pixels picture = picture(width, height, bands, grain);
    byte[] ours = JpegFile.of(picture, quality);
    byte[] usual = usual(picture, quality);
    assertEquals(usual.length, ours.length, 40 + usual.length / 50.0);
    assertTrue(error(picture, ours) <= error(picture, usual) + 0.5);
  }

  /// Shades that run from corner to corner, with the grain of paper.
  private static Pixels picture(int width, int height, int bands, int grain) {
    Random random = new Random(1984);
    byte[] samples = new byte[width * height * bands];
    for (int i = 0; i < samples.length; i++) {
      int pixel = i / bands;
      int x = pixel % width;
      int y = pixel / width;
      double shade = i % bands == 1 ? 255.0 * x / width : 255.0 * y / height;
      samples[i] = (byte) Math.clamp((int) (shade + random.nextGaussian() * grain), 0, 255);
    }
    return new Pixels(width, height, bands, samples);
  }

  static Stream<Pixels> extremes() {
    Random random = new Random(1984);
    byte[] noise = new byte[64 * 64 * 3];
    random.nextBytes(noise);
    byte[] check = new byte[64 * 64];
    byte[] blackAndWhite = new byte[64 * 64];
    byte[] stripes = new byte[64 * 64];
    for (int i = 0; i < check.length; i++) {
      check[i] = (byte) ((i + i / 64) % 2 * 255);
      blackAndWhite[i] = (byte) ((i / 8 + i / 64 / 8) % 2 * 255);
      stripes[i] = (byte) ((i + 1) / 2 % 2 * 255);
    }
    return Stream.of(
        new Pixels(64, 64, 3, noise),
        new Pixels(64, 64, 1, check),
        new Pixels(64, 64, 1, blackAndWhite),
        new Pixels(64, 64, 1, stripes));
  }

  @ParameterizedTest
  @MethodSource("extremes")
  void whateverThePixelsTheFileCanBeRead(Pixels picture) throws IOException {
    BufferedImage read = read(JpegFile.of(picture, 1));
    assertEquals(List.of(64, 64), List.of(read.getWidth(), read.getHeight()));
    if (picture.bands() == 1) {
      assertTrue(error(picture, JpegFile.of(picture, 1)) < 1);
    }
  }

  private static byte[] usual(Pixels picture, float quality) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ImageWriteParam how = writer.getDefaultWriteParam();
    how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    how.setCompressionQuality(quality);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(picture.image(), null, null), how);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static BufferedImage read(byte[] jpeg) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(jpeg));
  }

  /// How far samples are off, in the mean.
  private static double error(Pixels picture, byte[] jpeg) throws IOException {
    BufferedImage read = read(jpeg);
    int[] samples =
        read.getRaster().getPixels(0, 0, picture.width(), picture.height(), (int[]) null);
    assertEquals(picture.width() * picture.height() * picture.bands(), samples.length);
    long apart = 0;
    for (int i = 0; i < samples.length; i++) {
      apart += Math.abs(picture.sample(i) - samples[i]);
    }
    return (double) apart / samples.length;
  }
}
