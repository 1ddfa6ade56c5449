package org.yearbookgame.ui.portraits;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yearbookgame.storage.SamplePictures.BLUE;
import static org.yearbookgame.storage.SamplePictures.GREEN;
import static org.yearbookgame.storage.SamplePictures.GREY;
import static org.yearbookgame.storage.SamplePictures.RED;
import static org.yearbookgame.storage.SamplePictures.fields;
import static org.yearbookgame.storage.SamplePictures.file;
import static org.yearbookgame.storage.SamplePictures.plain;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javafx.scene.image.Image;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yearbookgame.roster.Portrait;
import org.yearbookgame.roster.RosterProblem.NotAPicture;
import org.yearbookgame.roster.RosterProblem.PictureTooLarge;
import org.yearbookgame.storage.SamplePictures;
import org.yearbookgame.ui.portraits.Decoded.Framed;
import org.yearbookgame.ui.portraits.Decoded.Unreadable;

final class DecoderTest {
  private static final Frame FRAME = new Frame(80, 100);
  private static final int SHEET = 0xFFFFFDF8;

  @TempDir Path pictures;

  static Stream<Arguments> fourFields() {
    BufferedImage rgb = fields(160, 200);
    BufferedImage argb = fields(160, 200, BufferedImage.TYPE_INT_ARGB);
    BufferedImage indexed = fields(160, 200, BufferedImage.TYPE_BYTE_INDEXED);
    return Stream.of(
        Arguments.of("rgb.png", file("png", rgb), 0),
        Arguments.of("argb.png", file("png", argb), 0),
        Arguments.of("palette.png", file("png", indexed), 30),
        Arguments.of("a.gif", file("gif", rgb), 30),
        Arguments.of("a.bmp", file("bmp", rgb), 0),
        Arguments.of(
            "16-bit.bmp", file("bmp", fields(160, 200, BufferedImage.TYPE_USHORT_565_RGB)), 8),
        Arguments.of("a.tif", file("tiff", rgb), 0),
        Arguments.of("a.jpg", file("jpeg", rgb), 12),
        Arguments.of("progressive.jpg", SamplePictures.progressiveJpeg(rgb), 12));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("fourFields")
  void everyFormatShowsItsColours(String name, byte[] bytes, int tolerance)
      throws IOException, InterruptedException {
    Image image = decoded(name, bytes);
    assertNear(RED, image, 20, 25, tolerance);
    assertNear(GREEN, image, 60, 25, tolerance);
    assertNear(BLUE, image, 20, 75, tolerance);
    assertNear(GREY, image, 60, 75, tolerance);
  }

  static Stream<Arguments> plainPictures() {
    BufferedImage clear = new BufferedImage(160, 200, BufferedImage.TYPE_INT_ARGB);
    BufferedImage halfClear = plain(160, 200, BufferedImage.TYPE_INT_ARGB, 128);
    BufferedImage grey = plain(160, 200, BufferedImage.TYPE_BYTE_GRAY, 100);
    BufferedImage deepGrey = plain(160, 200, BufferedImage.TYPE_USHORT_GRAY, 100 * 257);
    int dark = 0xFF646464;
    return Stream.of(
        Arguments.of("grey.png", file("png", grey), dark),
        Arguments.of("grey.jpg", file("jpeg", grey), dark),
        Arguments.of("grey.tif", file("tiff", grey), dark),
        Arguments.of("16-bit.png", file("png", deepGrey), dark),
        Arguments.of("16-bit.tif", file("tiff", deepGrey), dark),
        Arguments.of("clear.png", file("png", clear), SHEET),
        Arguments.of("half-clear.png", file("png", halfClear), 0xFFBFBEBC),
        Arguments.of("white.cmyk.jpg", SamplePictures.cmykJpeg(160, 200, 0, 0, 0, 0), 0xFFFFFFFF),
        Arguments.of("lossless.webp", SamplePictures.plainWebp(160, 200, RED), RED));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("plainPictures")
  void greyTransparentAndPlainPicturesKeepTheirTone(String name, byte[] bytes, int expected)
      throws IOException, InterruptedException {
    assertNear(expected, decoded(name, bytes), 40, 50, 1);
  }

  @Test
  void fourInksBecomeTheirColour() throws IOException, InterruptedException {
    Image image = decoded("1.jpg", SamplePictures.cmykJpeg(160, 200, 0, 255, 255, 0));
    int argb = image.getPixelReader().getArgb(40, 50);
    assertTrue((argb >> 16 & 0xFF) > 180 && (argb >> 8 & 0xFF) < 80, Integer.toHexString(argb));
  }

  @Test
  void aWebpPhotographIsShown() throws IOException, InterruptedException {
    Image image = decoded("1.webp", SamplePictures.kept("lossy.webp"));
    Image lying = decoded("2.webp", SamplePictures.kept("lossy-lying-left.webp"));
    assertEquals(List.of(80.0, 100.0), List.of(lying.getWidth(), lying.getHeight()));
    assertTrue(tones(image) > 15, "too few tones for a face");
  }

  private static long tones(Image image) {
    return Stream.iterate(0, y -> y < 100, y -> y + 1)
        .map(y -> image.getPixelReader().getArgb(40, y))
        .distinct()
        .count();
  }

  @Test
  void ofAMovingPictureTheFirstFrameIsShown() throws IOException, InterruptedException {
    byte[] first = file("gif", fields(160, 200));
    byte[] twice = SamplePictures.concat(Arrays.copyOf(first, first.length - 1), frames(first));
    assertNear(RED, decoded("1.gif", twice), 20, 25, 30);
  }

  /// A GIF's frames without its head.
  private static byte[] frames(byte[] gif) {
    int head = 13 + (3 << ((gif[10] & 7) + 1));
    return Arrays.copyOfRange(gif, head, gif.length);
  }

  @Test
  void aTurnedPhotographStandsUpright() throws IOException, InterruptedException {
    byte[] lying = SamplePictures.turned(file("jpeg", fields(200, 160)), 6);
    Image image = decoded("1.jpg", lying);
    assertNear(BLUE, image, 20, 25, 12);
    assertNear(RED, image, 60, 25, 12);
    assertNear(GREY, image, 20, 75, 12);
    assertNear(GREEN, image, 60, 75, 12);
  }

  /// A progressive picture is whole in each of its layers, and shown by those that are there.
  static Stream<Arguments> notProgressive() {
    return Stream.concat(fourFields(), plainPictures())
        .filter(arguments -> !arguments.get()[0].equals("progressive.jpg"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("notProgressive")
  void aPictureCutOffIsNotShown(String name, byte[] bytes, int ignored)
      throws IOException, InterruptedException {
    for (int parts = 1; parts < 8; parts++) {
      assertEquals(
          new Unreadable(new NotAPicture(name)),
          decode(name, Arrays.copyOf(bytes, bytes.length * parts / 8)));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"fourFields", "plainPictures"})
  void damagedPicturesAreAValueAndNoBug(String name, byte[] bytes, int ignored)
      throws IOException, InterruptedException {
    Random random = new Random(1984);
    for (int i = 0; i < 60; i++) {
      byte[] damaged = bytes.clone();
      for (int k = 0; k < 5; k++) {
        damaged[random.nextInt(Math.min(bytes.length, 600))] = (byte) random.nextInt();
      }
      decode(name, damaged);
    }
  }

  @Test
  void whatIsNoPictureIsNotShown() throws IOException, InterruptedException {
    assertEquals(
        new Unreadable(new NotAPicture("1.png")), decode("1.png", "not a picture".getBytes(UTF_8)));
    assertEquals(
        new Unreadable(new PictureTooLarge("2.png", 60_000, 60_000)),
        decode("2.png", SamplePictures.pngHead(60_000, 60_000, false)));
  }

  @Test
  @Timeout(60)
  void anInterruptionEndsDecoding() throws IOException {
    Files.write(pictures.resolve("1.png"), SamplePictures.blackPng(4_000, 4_000, false));
    Thread.currentThread().interrupt();
    assertThrows(
        InterruptedException.class,
        () -> new Decoder(pictures).decode(new Portrait("1.png"), FRAME));
  }

  private Image decoded(String name, byte[] bytes) throws IOException, InterruptedException {
    Framed framed = assertInstanceOf(Framed.class, decode(name, bytes));
    assertEquals(
        List.of(80.0, 100.0), List.of(framed.image().getWidth(), framed.image().getHeight()));
    return framed.image();
  }

  private Decoded decode(String name, byte[] bytes) throws IOException, InterruptedException {
    Files.write(pictures.resolve(name), bytes);
    return new Decoder(pictures).decode(new Portrait(name), FRAME);
  }

  private static void assertNear(int expected, Image image, int x, int y, int tolerance) {
    int actual = image.getPixelReader().getArgb(x, y);
    for (int shift = 0; shift <= 24; shift += 8) {
      int apart = Math.abs((expected >> shift & 0xFF) - (actual >> shift & 0xFF));
      assertTrue(
          apart <= tolerance,
          () -> Integer.toHexString(expected) + " but was " + Integer.toHexString(actual));
    }
  }
}
