package org.yearbookgame.storage.pictures;

import static java.awt.image.BufferedImage.TYPE_BYTE_GRAY;
import static java.awt.image.BufferedImage.TYPE_BYTE_INDEXED;
import static java.awt.image.BufferedImage.TYPE_INT_ARGB;
import static java.awt.image.BufferedImage.TYPE_INT_RGB;
import static java.awt.image.BufferedImage.TYPE_USHORT_565_RGB;
import static java.awt.image.BufferedImage.TYPE_USHORT_GRAY;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yearbookgame.storage.SamplePictures.BLUE;
import static org.yearbookgame.storage.SamplePictures.GREEN;
import static org.yearbookgame.storage.SamplePictures.GREY;
import static org.yearbookgame.storage.SamplePictures.RED;
import static org.yearbookgame.storage.SamplePictures.cmykJpeg;
import static org.yearbookgame.storage.SamplePictures.deep;
import static org.yearbookgame.storage.SamplePictures.fields;
import static org.yearbookgame.storage.SamplePictures.file;
import static org.yearbookgame.storage.SamplePictures.plain;
import static org.yearbookgame.storage.SamplePictures.plainTiff;
import static org.yearbookgame.storage.SamplePictures.plainWebp;
import static org.yearbookgame.storage.SamplePictures.progressiveJpeg;
import static org.yearbookgame.storage.SamplePictures.withJpegProfile;
import static org.yearbookgame.storage.SamplePictures.withPngProfile;
import static org.yearbookgame.storage.SamplePictures.withWebpProfile;
import static org.yearbookgame.storage.SamplePictures.ycckJpeg;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yearbookgame.storage.PictureFile;
import org.yearbookgame.storage.PictureFile.Picture;
import org.yearbookgame.storage.SampleProfiles;

/// A corpus of every format and every kind of colours, each made on the spot.
final class PictureReaderTest {
  private static final int TONE = 0xFFC86432;
  private static final int SHEET = 0xFFFFFDF8;

  private static final byte[] NONE = {};

  /// The profile that most scanners write: that of screens.
  private static final byte[] PLAIN = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  @TempDir Path folder;

  /// Pictures all of one colour, and what a screen shows for it.
  static Stream<Arguments> plainPictures() {
    return Stream.of(screenColours(), profiledColours(), greys(), inks()).flatMap(same -> same);
  }

  private static Stream<Arguments> screenColours() {
    BufferedImage clear = new BufferedImage(160, 200, TYPE_INT_ARGB);
    BufferedImage halfClear = all(0x80C86432, TYPE_INT_ARGB);
    int through = 0xFFE4B195;
    return Stream.of(
        Arguments.of("a.png", file("png", all(TONE, TYPE_INT_RGB)), TONE, 0),
        Arguments.of("palette.png", file("png", all(RED, TYPE_BYTE_INDEXED)), RED, 20),
        Arguments.of("deep.png", file("png", deep(160, 200, TONE)), TONE, 0),
        Arguments.of("clear.png", file("png", clear), SHEET, 0),
        Arguments.of("half-clear.png", file("png", halfClear), through, 1),
        Arguments.of("a.jpg", file("jpeg", all(TONE, TYPE_INT_RGB)), TONE, 2),
        Arguments.of("layers.jpg", progressiveJpeg(all(TONE, TYPE_INT_RGB)), TONE, 2),
        Arguments.of("a.gif", file("gif", all(RED, TYPE_INT_RGB)), RED, 2),
        Arguments.of("a.bmp", file("bmp", all(TONE, TYPE_INT_RGB)), TONE, 0),
        Arguments.of("16-bit.bmp", file("bmp", all(TONE, TYPE_USHORT_565_RGB)), TONE, 8),
        Arguments.of("a.tif", plainTiff(160, 200, 2, 8, NONE, 0xC8, 0x64, 0x32), TONE, 0),
        Arguments.of("deep.tif", plainTiff(160, 200, 2, 16, NONE, 0xC8, 0x64, 0x32), TONE, 0),
        Arguments.of("a.webp", plainWebp(160, 200, TONE), TONE, 0));
  }

  private static Stream<Arguments> profiledColours() {
    byte[] png = file("png", all(TONE, TYPE_INT_RGB));
    byte[] jpeg = file("jpeg", all(TONE, TYPE_INT_RGB));
    byte[] webp = plainWebp(160, 200, TONE);
    byte[] p3 = SampleProfiles.displayP3();
    byte[] adobe = SampleProfiles.adobeRgb();
    int inP3 = SampleProfiles.shownForDisplayP3(TONE);
    int inAdobe = SampleProfiles.shownForAdobeRgb(TONE);
    return Stream.of(
        Arguments.of("p3.png", withPngProfile(png, p3), inP3, 2),
        Arguments.of("adobe.png", withPngProfile(png, adobe), inAdobe, 2),
        Arguments.of("deep-p3.png", withPngProfile(file("png", deep(160, 200, TONE)), p3), inP3, 2),
        Arguments.of("nonsense.png", withPngProfile(png, new byte[200]), TONE, 0),
        Arguments.of("p3.jpg", withJpegProfile(jpeg, p3), inP3, 3),
        Arguments.of("adobe.jpg", withJpegProfile(jpeg, adobe), inAdobe, 3),
        Arguments.of("nonsense.jpg", withJpegProfile(jpeg, new byte[200]), TONE, 2),
        Arguments.of("of-greys.jpg", withJpegProfile(jpeg, SampleProfiles.linearGrey()), TONE, 2),
        Arguments.of("p3.webp", withWebpProfile(webp, 160, 200, p3), inP3, 2),
        Arguments.of("adobe.tif", plainTiff(160, 200, 2, 8, adobe, 0xC8, 0x64, 0x32), inAdobe, 2),
        Arguments.of("deep-p3.tif", plainTiff(160, 200, 2, 16, p3, 0xC8, 0x64, 0x32), inP3, 2));
  }

  private static Stream<Arguments> greys() {
    byte[] png = file("png", plain(160, 200, TYPE_BYTE_GRAY, 55));
    byte[] jpeg = file("jpeg", plain(160, 200, TYPE_BYTE_GRAY, 55));
    byte[] linear = SampleProfiles.linearGrey();
    int dark = 0xFF373737;
    int light = SampleProfiles.shownForLinearGrey(55);
    return Stream.of(
        Arguments.of("grey.png", png, dark, 0),
        Arguments.of("deep.png", file("png", plain(160, 200, TYPE_USHORT_GRAY, 55 * 257)), dark, 0),
        Arguments.of("linear.png", withPngProfile(png, linear), light, 2),
        Arguments.of("grey.jpg", jpeg, dark, 1),
        Arguments.of("linear.jpg", withJpegProfile(jpeg, linear), light, 2),
        Arguments.of("grey.tif", plainTiff(160, 200, 1, 8, NONE, 55), dark, 0),
        Arguments.of("deep.tif", plainTiff(160, 200, 1, 16, NONE, 55), dark, 0),
        Arguments.of("negative.tif", plainTiff(160, 200, 0, 8, NONE, 200), dark, 0),
        Arguments.of("linear.tif", plainTiff(160, 200, 1, 8, linear, 55), light, 2));
  }

  private static Stream<Arguments> inks() {
    byte[] inks = SampleProfiles.greyInks();
    byte[] cyan = cmykJpeg(160, 200, 255, 0, 0, 0);
    int third = SampleProfiles.shownForLightness(2 / 3.0);
    int half = SampleProfiles.shownForLightness(0.5);
    return Stream.of(
        Arguments.of("white.jpg", cmykJpeg(160, 200, 0, 0, 0, 0), 0xFFFFFFFF, 1),
        Arguments.of("black.jpg", cmykJpeg(160, 200, 0, 0, 0, 255), 0xFF000000, 1),
        Arguments.of("white-kept-by-hue.jpg", ycckJpeg(160, 200, 0, 0, 0, 0), 0xFFFFFFFF, 1),
        Arguments.of("profiled.jpg", withJpegProfile(cyan, inks), third, 3),
        Arguments.of(
            "by-hue.jpg", withJpegProfile(ycckJpeg(160, 200, 255, 0, 0, 0), inks), third, 5),
        Arguments.of(
            "black-ink.jpg", withJpegProfile(cmykJpeg(160, 200, 0, 0, 0, 128), inks), half, 3),
        Arguments.of("white.tif", plainTiff(160, 200, 5, 8, NONE, 0, 0, 0, 0), 0xFFFFFFFF, 0),
        Arguments.of("plain.tif", plainTiff(160, 200, 5, 8, NONE, 0, 255, 255, 0), 0xFFFF0000, 0),
        Arguments.of("profiled.tif", plainTiff(160, 200, 5, 8, inks, 255, 0, 0, 0), third, 3));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("plainPictures")
  void everyKindOfColoursBecomesThatOfScreens(String name, byte[] bytes, int expected, int within)
      throws IOException, InterruptedException {
    Pixels pixels = read(name, bytes, new Part(0, 0, 160, 200), 16, 20);
    assertAll(expected, pixels, within);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("greys")
  void greysStayGreys(String name, byte[] bytes, int expected, int within)
      throws IOException, InterruptedException {
    assertEquals(1, read(name, bytes, new Part(0, 0, 160, 200), 16, 20).bands());
  }

  /// Pictures with a field of a colour in each quarter, in every format.
  static Stream<Arguments> fourFields() {
    BufferedImage rgb = fields(160, 200);
    return Stream.of(
        Arguments.of("a.png", file("png", rgb), 0),
        Arguments.of("clear.png", file("png", fields(160, 200, TYPE_INT_ARGB)), 0),
        Arguments.of("a.jpg", file("jpeg", rgb), 12),
        Arguments.of("profiled.jpg", withJpegProfile(file("jpeg", rgb), PLAIN), 12),
        Arguments.of("layers.jpg", progressiveJpeg(rgb), 12),
        Arguments.of("a.gif", file("gif", rgb), 30),
        Arguments.of("a.bmp", file("bmp", rgb), 0),
        Arguments.of("a.tif", file("tiff", rgb), 0));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("fourFields")
  void ofAPartOnlyThatPartIsSeen(String name, byte[] bytes, int within)
      throws IOException, InterruptedException {
    for (Pixels red :
        List.of(
            read(name, bytes, new Part(0, 0, 76, 95), 20, 25),
            read(name, bytes, new Part(10.5, 7.25, 64, 80), 20, 25))) {
      assertAll(RED, red, within);
    }
    assertAll(GREEN, read(name, bytes, new Part(84, 0, 76, 95), 20, 25), within);
    assertAll(BLUE, read(name, bytes, new Part(0.9, 104.1, 75, 95.9), 20, 25), within);
    assertAll(GREY, read(name, bytes, new Part(84, 105, 76, 95), 20, 25), within);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("fourFields")
  void partsMeetWhereTheyMeetInTheWhole(String name, byte[] bytes, int within)
      throws IOException, InterruptedException {
    Pixels part = read(name, bytes, new Part(60, 75, 40, 50), 40, 50);
    Pixels whole = read(name, bytes, new Part(0, 0, 160, 200), 160, 200);
    for (int y = 0; y < 50; y++) {
      for (int x = 0; x < 40; x++) {
        assertEquals(whole.argb()[(75 + y) * 160 + 60 + x], part.argb()[y * 40 + x]);
      }
    }
  }

  @Test
  void theUsualProfileOfScannersChangesNothing() throws IOException, InterruptedException {
    byte[] png = file("png", fields(160, 200));
    Part whole = new Part(0, 0, 160, 200);
    assertArrayEquals(
        read("plain.png", png, whole, 160, 200).argb(),
        read("profiled.png", withPngProfile(png, PLAIN), whole, 160, 200).argb());
  }

  private Pixels read(String name, byte[] bytes, Part part, int width, int height)
      throws IOException, InterruptedException {
    Path file = Files.write(folder.resolve(name), bytes);
    Picture picture = assertInstanceOf(Picture.class, PictureFile.look(file));
    Optional<Pixels> read =
        new PictureReader().read(picture, picture.header().orientation(), part, width, height);
    return read.orElseThrow();
  }

  private static BufferedImage all(int argb, int type) {
    BufferedImage image = new BufferedImage(160, 200, type);
    for (int y = 0; y < 200; y++) {
      for (int x = 0; x < 160; x++) {
        image.setRGB(x, y, argb);
      }
    }
    return image;
  }

  private static void assertAll(int expected, Pixels pixels, int within) {
    for (int argb : pixels.argb()) {
      assertNear(expected, argb, within);
    }
  }

  private static void assertNear(int expected, int actual, int within) {
    for (int shift = 0; shift <= 24; shift += 8) {
      int apart = Math.abs((expected >> shift & 0xFF) - (actual >> shift & 0xFF));
      assertTrue(
          apart <= within,
          () -> Integer.toHexString(expected) + " but was " + Integer.toHexString(actual));
    }
  }
}
