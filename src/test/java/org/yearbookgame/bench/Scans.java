package org.yearbookgame.bench;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/// Pictures as a scanner gives them, made of the demo class: portraits on yellowed paper, with the
/// grain of print, each named after somebody.
///
/// @param folder where they are kept
/// @param format `jpg` or `png`
/// @param count how many they are
record Scans(Path folder, String format, int count) {
  private static final int WIDTH = 1200;
  private static final int HEIGHT = 1500;
  private static final int PORTRAITS = 48;
  private static final int GRAIN = 16;

  /// What the paper takes from red, green and blue.
  private static final int[] PAPER = {6, 14, 30};

  private static final List<String> SYLLABLES =
      List.of("ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu");

  private static final float QUALITY = 0.92f;

  /// Makes those that are not there yet, and the list that goes with them.
  void make() throws IOException {
    Files.createDirectories(pictures());
    StringBuilder lines = new StringBuilder("Name,Gender\n");
    for (int number = 0; number < count; number++) {
      Path file = file(number);
      if (!Files.exists(file)) {
        write(scan(number), file);
      }
      lines.append(name(number)).append(",F\n");
    }
    Files.writeString(list(), lines);
  }

  Path pictures() {
    return folder.resolve("pictures-" + count + "-" + format);
  }

  Path list() {
    return folder.resolve("list.csv");
  }

  List<Path> files() {
    return IntStream.range(0, count).mapToObj(this::file).toList();
  }

  private Path file(int number) {
    return pictures().resolve(name(number) + "." + format);
  }

  /// Three syllables, for three digits.
  private static String name(int number) {
    return SYLLABLES.get(number / 100 % 10)
        + SYLLABLES.get(number / 10 % 10)
        + SYLLABLES.get(number % 10);
  }

  private static BufferedImage scan(int number) throws IOException {
    Path portrait = Path.of("assets/demo-class/images", number % PORTRAITS + 1 + ".png");
    BufferedImage scan = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = scan.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.drawImage(ImageIO.read(portrait.toFile()), 0, 0, WIDTH, HEIGHT, null);
    graphics.dispose();
    Random random = new Random(number);
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        scan.setRGB(x, y, printed(scan.getRGB(x, y), random.nextGaussian() * GRAIN));
      }
    }
    return scan;
  }

  private static int printed(int argb, double grain) {
    int printed = 0;
    for (int i = 0; i < PAPER.length; i++) {
      int tone = argb >> (16 - 8 * i) & 0xFF;
      double onPaper = 30 + tone * (225 - PAPER[i]) / 255.0 + grain;
      printed = printed << 8 | (int) Math.clamp(onPaper, 0, 255);
    }
    return printed;
  }

  private static void write(BufferedImage scan, Path file) throws IOException {
    String format = file.toString().endsWith("png") ? "png" : "jpeg";
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
      ImageWriteParam how = writer.getDefaultWriteParam();
      if (format.equals("jpeg")) {
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(QUALITY);
      }
      writer.setOutput(out);
      writer.write(null, new IIOImage(scan, null, null), how);
    } finally {
      writer.dispose();
    }
  }
}
