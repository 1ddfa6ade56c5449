package org.yearbookgame.prepare.pictures;

import static java.awt.image.BufferedImage.TYPE_BYTE_INDEXED;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yearbookgame.prepare.pictures.SampleScans.grainy;
import static org.yearbookgame.prepare.pictures.SampleScans.grainyGrey;
import static org.yearbookgame.prepare.pictures.SampleScans.lyingLeft;
import static org.yearbookgame.storage.SamplePictures.BLUE;
import static org.yearbookgame.storage.SamplePictures.GREEN;
import static org.yearbookgame.storage.SamplePictures.GREY;
import static org.yearbookgame.storage.SamplePictures.RED;
import static org.yearbookgame.storage.SamplePictures.concat;
import static org.yearbookgame.storage.SamplePictures.fields;
import static org.yearbookgame.storage.SamplePictures.file;
import static org.yearbookgame.storage.SamplePictures.withChunk;
import static org.yearbookgame.storage.SamplePictures.withJpegProfile;
import static org.yearbookgame.storage.SamplePictures.withPngProfile;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yearbookgame.prepare.pictures.Portraying.Format;
import org.yearbookgame.prepare.pictures.Portraying.Portrayed;
import org.yearbookgame.prepare.pictures.Portraying.Unusable;
import org.yearbookgame.prepare.project.Crop;
import org.yearbookgame.prepare.project.Source;
import org.yearbookgame.prepare.project.Turn;
import org.yearbookgame.roster.RosterProblem;
import org.yearbookgame.roster.RosterProblem.NotAFile;
import org.yearbookgame.roster.RosterProblem.NotAPicture;
import org.yearbookgame.roster.RosterProblem.PhonePicture;
import org.yearbookgame.roster.RosterProblem.PictureTooLarge;
import org.yearbookgame.roster.RosterProblem.PictureTooSmall;
import org.yearbookgame.storage.SamplePictures;
import org.yearbookgame.storage.SampleProfiles;

final class PortraitsTest {
  private static final PortraitSize SMALL = new PortraitSize(160, 200, 0.9f);
  private static final int SHEET = 0xFFFFFDF8;

  @TempDir Path folder;

  private final Portraits portraits = new Portraits();

  /// Pictures of four fields in every format, turned upright by their own notes where they have
  /// any, and with notes that tell a name.
  static Stream<Arguments> fourFields() {
    BufferedImage rgb = fields(320, 400);
    byte[] png = file("png", rgb);
    byte[] jpeg = file("jpeg", rgb);
    byte[] lying = file("jpeg", lyingLeft(400, 320));
    byte[] name = "Ana Lopez".getBytes(UTF_8);
    return Stream.of(
        Arguments.of("a.png", png),
        Arguments.of("palette.png", file("png", fields(320, 400, TYPE_BYTE_INDEXED))),
        Arguments.of("noted.png", withChunk(png, "tEXt", concat("Title\0".getBytes(UTF_8), name))),
        Arguments.of("profiled.png", withPngProfile(png, SampleProfiles.displayP3())),
        Arguments.of("followed.png", concat(png, name)),
        Arguments.of("a.jpg", jpeg),
        Arguments.of("layers.jpg", SamplePictures.progressiveJpeg(rgb)),
        Arguments.of("turned.jpg", SamplePictures.turned(lying, 6)),
        Arguments.of("noted.jpg", SamplePictures.withSegment(jpeg, 0xFE, name)),
        Arguments.of("profiled.jpg", withJpegProfile(jpeg, SampleProfiles.adobeRgb())),
        Arguments.of("followed.jpg", concat(jpeg, name)),
        Arguments.of("a.gif", file("gif", rgb)),
        Arguments.of("a.bmp", file("bmp", rgb)),
        Arguments.of("a.tif", file("tiff", rgb)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("fourFields")
  void everyFormatFillsTheFrameUpright(String name, byte[] bytes)
      throws IOException, InterruptedException {
    BufferedImage portrait = decoded(portrayed(name, bytes, SMALL));
    assertEquals(List.of(160, 200), List.of(portrait.getWidth(), portrait.getHeight()));
    assertNear(RED, portrait, 40, 50);
    assertNear(GREEN, portrait, 120, 50);
    assertNear(BLUE, portrait, 40, 150);
    assertNear(GREY, portrait, 120, 150);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("fourFields")
  void ofADrawingsFileOnlyThePictureIsLeft(String name, byte[] bytes)
      throws IOException, InterruptedException {
    Portrayed drawing = portrayed(name, bytes, SMALL);
    assertEquals(Format.PNG, drawing.format());
    List<String> chunks = Anatomy.ofPng(drawing.bytes());
    chunks.remove("PLTE");
    assertEquals(List.of("IHDR", "IDAT", "IEND"), chunks);
  }

  @Test
  void ofAPhotographsFileOnlyThePictureIsLeft() throws IOException, InterruptedException {
    byte[] jpeg = file("jpeg", grainy(320, 400));
    byte[] noted =
        SamplePictures.withSegment(
            withJpegProfile(SamplePictures.turned(jpeg, 3), SampleProfiles.adobeRgb()),
            0xFE,
            "Ana Lopez".getBytes(UTF_8));
    Portrayed photograph = portrayed("a.jpg", concat(noted, "Ana Lopez".getBytes(UTF_8)), SMALL);
    assertEquals(Format.JPEG, photograph.format());
    assertEquals(
        List.of("d8", "e0", "db", "c4", "c4", "db", "c4", "c4", "c0", "da", "d9"),
        Anatomy.ofJpeg(photograph.bytes()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"jpeg", "png", "tiff", "bmp"})
  void aGreyPictureBecomesAGreyPortraitOfTheSameTones(String format)
      throws IOException, InterruptedException {
    Portrayed grey = portrayed("a", file(format, grainyGrey(320, 400)), SMALL);
    BufferedImage portrait = decoded(grey);
    assertEquals(Format.JPEG, grey.format());
    assertEquals(1, portrait.getRaster().getNumBands());
    assertNear(0xFF202020, portrait, 40, 50);
    assertNear(0xFFC0C0C0, portrait, 120, 50);
  }

  @Test
  void coloursThatAreAllGreyBecomeAGreyPortrait() throws IOException, InterruptedException {
    BufferedImage coloured = new BufferedImage(320, 400, BufferedImage.TYPE_INT_RGB);
    coloured.getGraphics().drawImage(grainyGrey(320, 400), 0, 0, null);
    Portrayed grey = portrayed("a.png", file("png", coloured), SMALL);
    assertEquals(1, decoded(grey).getRaster().getNumBands());
  }

  static Stream<Arguments> turns() {
    return Stream.of(
        Arguments.of(Turn.NONE, List.of(RED, GREEN, BLUE, GREY)),
        Arguments.of(Turn.RIGHT, List.of(BLUE, RED, GREY, GREEN)),
        Arguments.of(Turn.HALF, List.of(GREY, BLUE, GREEN, RED)),
        Arguments.of(Turn.LEFT, List.of(GREEN, GREY, RED, BLUE)));
  }

  @ParameterizedTest
  @MethodSource("turns")
  void theOrganizersTurnComesAfterThePicturesOwn(Turn turn, List<Integer> expected)
      throws IOException, InterruptedException {
    byte[] lying = SamplePictures.turned(file("jpeg", lyingLeft(400, 400)), 6);
    Source source = new Source(1, write("a.jpg", lying), turn, Optional.empty());
    BufferedImage portrait = decoded(portrayed(source, SMALL));
    assertNear(expected.get(0), portrait, 40, 50);
    assertNear(expected.get(1), portrait, 120, 50);
    assertNear(expected.get(2), portrait, 40, 150);
    assertNear(expected.get(3), portrait, 120, 150);
  }

  @ParameterizedTest
  @EnumSource
  void aCropIsOfThePictureAsItStands(Turn turn) throws IOException, InterruptedException {
    Path file = write("a.png", file("png", fields(400, 400)));
    Crop upperRight = new Crop(0.55, 0.05, 0.32, 0.4);
    BufferedImage portrait =
        decoded(portrayed(new Source(1, file, turn, Optional.of(upperRight)), SMALL));
    int expected =
        switch (turn) {
          case NONE -> GREEN;
          case RIGHT -> RED;
          case HALF -> BLUE;
          case LEFT -> GREY;
        };
    for (int y = 0; y < 200; y++) {
      for (int x = 0; x < 160; x++) {
        assertNear(expected, portrait, x, y);
      }
    }
  }

  @Test
  void aCropOfAnotherShapeIsShownWholeOnTheSheet() throws IOException, InterruptedException {
    Path file = write("a.png", file("png", fields(400, 400)));
    Crop upperHalf = new Crop(0, 0, 1, 0.5);
    BufferedImage portrait =
        decoded(portrayed(new Source(1, file, Turn.NONE, Optional.of(upperHalf)), SMALL));
    assertEquals(SHEET, portrait.getRGB(80, 59));
    assertEquals(RED, portrait.getRGB(0, 60));
    assertEquals(GREEN, portrait.getRGB(159, 139));
    assertEquals(SHEET, portrait.getRGB(80, 140));
  }

  @Test
  void aSmallPictureIsEnlargedTwiceAndNoMore() throws IOException, InterruptedException {
    Portrayed small = portrayed("a.png", file("png", fields(120, 150)), PortraitSize.BEST);
    BufferedImage portrait = decoded(small);
    assertEquals(List.of(960, 1200), List.of(portrait.getWidth(), portrait.getHeight()));
    assertEquals(SHEET, portrait.getRGB(359, 600));
    assertEquals(RED, portrait.getRGB(360, 450));
    assertEquals(GREY, portrait.getRGB(599, 749));
    assertEquals(SHEET, portrait.getRGB(600, 749));
    assertTrue(small.doubtful());
  }

  static Stream<Arguments> shapes() {
    return Stream.of(
        Arguments.of(480, 600, false),
        Arguments.of(479, 599, true),
        Arguments.of(960, 1000, false),
        Arguments.of(1600, 600, true),
        Arguments.of(500, 1400, true));
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void somebodyShouldLookWhereMuchIsMissing(int width, int height, boolean doubtful)
      throws IOException, InterruptedException {
    byte[] png = SamplePictures.png(width, height);
    assertEquals(doubtful, portrayed("a.png", png, PortraitSize.BEST).doubtful());
  }

  @Test
  void theSameFileGivesTheSameBytes() throws IOException, InterruptedException {
    for (BufferedImage picture : List.of(grainy(320, 400), fields(320, 400))) {
      Source source = Source.of(1, write("a.png", file("png", picture)));
      byte[] first = portrayed(source, SMALL).bytes();
      List<byte[]> others =
          IntStream.range(0, 8)
              .parallel()
              .mapToObj(_ -> assertDoesNotThrow(() -> portrayed(source, SMALL).bytes()))
              .toList();
      for (byte[] other : others) {
        assertArrayEquals(first, other);
      }
    }
  }

  @Test
  void originalsAreOnlyRead() throws IOException, InterruptedException {
    byte[] bytes = file("jpeg", grainy(320, 400));
    Path file = write("a.jpg", bytes);
    FileTime before = Files.getLastModifiedTime(file);
    portrayed(Source.of(1, file), SMALL);
    assertArrayEquals(bytes, Files.readAllBytes(file));
    assertEquals(before, Files.getLastModifiedTime(file));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("fourFields")
  void aDamagedPictureIsAValueAndNoBug(String name, byte[] bytes)
      throws IOException, InterruptedException {
    Random random = new Random(1984);
    for (int i = 0; i < 20; i++) {
      byte[] damaged = bytes.clone();
      for (int k = 0; k < 5; k++) {
        damaged[random.nextInt(Math.min(bytes.length, 900))] = (byte) random.nextInt();
      }
      portraits.make(Source.of(1, write(name, damaged)), SMALL);
    }
    Path half = write(name, Arrays.copyOf(bytes, bytes.length / 8));
    assertEquals(new Unusable(new NotAPicture(name)), portraits.make(Source.of(1, half), SMALL));
  }

  static Stream<Arguments> noPictures() {
    byte[] heic = concat(new byte[] {0, 0, 0, 24}, "ftypheic\0\0\0\0mif1heic".getBytes(UTF_8));
    byte[] avif = concat(new byte[] {0, 0, 0, 24}, "ftypmif1\0\0\0\0miafavif".getBytes(UTF_8));
    byte[] film = concat(new byte[] {0, 0, 0, 24}, "ftypqt  \0\0\0\0qt  mp42".getBytes(UTF_8));
    return Stream.of(
        Arguments.of("IMG_2041.HEIC", heic, new PhonePicture("IMG_2041.HEIC")),
        Arguments.of("sent.jpg", heic, new PhonePicture("sent.jpg")),
        Arguments.of("a.avif", avif, new PhonePicture("a.avif")),
        Arguments.of("a.mov", film, new NotAPicture("a.mov")),
        Arguments.of("list.csv", "Name;Gender".getBytes(UTF_8), new NotAPicture("list.csv")),
        Arguments.of("empty.jpg", new byte[0], new NotAPicture("empty.jpg")),
        Arguments.of(
            "tiny.png", SamplePictures.png(119, 150), new PictureTooSmall("tiny.png", 119, 150)),
        Arguments.of(
            "huge.png",
            SamplePictures.pngHead(60_000, 60_000, false),
            new PictureTooLarge("huge.png", 60_000, 60_000)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("noPictures")
  void whatCannotBeUsedIsToldByItsFilesName(String name, byte[] bytes, RosterProblem.Kind why)
      throws IOException, InterruptedException {
    assertEquals(new Unusable(why), portraits.make(Source.of(1, write(name, bytes)), SMALL));
  }

  @Test
  void whatIsNoFileIsToldToo() throws IOException, InterruptedException {
    assertEquals(
        new Unusable(new NotAFile("gone.png", NotAFile.What.GONE)),
        portraits.make(Source.of(1, folder.resolve("gone.png")), SMALL));
    assertEquals(
        new Unusable(new NotAFile("a folder.png", NotAFile.What.FOLDER)),
        portraits.make(Source.of(1, Files.createDirectory(folder.resolve("a folder.png"))), SMALL));
  }

  @Test
  @Timeout(60)
  void anInterruptionEndsTheWork() throws IOException {
    Source source = Source.of(1, write("a.png", SamplePictures.blackPng(4_000, 4_000, false)));
    Thread.currentThread().interrupt();
    assertThrows(InterruptedException.class, () -> portraits.make(source, SMALL));
  }

  @Test
  void theUsualCropIsOfTheFramesShapeAndHoldsTheUpperThird() {
    Random random = new Random(1984);
    for (int i = 0; i < 1000; i++) {
      int width = 120 + random.nextInt(6000);
      int height = width / 2 + random.nextInt(3 * width);
      Crop crop = Portraits.usualCrop(width, height);
      assertEquals(0.8, crop.width() * width / (crop.height() * height), 1e-9);
      assertEquals(1, Math.max(crop.width(), crop.height()), 1e-9);
      assertEquals(0.5, crop.x() + crop.width() / 2, 1e-9);
      assertTrue(crop.y() < 0.0501 && crop.y() + crop.height() > 1.0 / 3);
    }
  }

  private Portrayed portrayed(String name, byte[] bytes, PortraitSize size)
      throws IOException, InterruptedException {
    return portrayed(Source.of(1, write(name, bytes)), size);
  }

  private Portrayed portrayed(Source source, PortraitSize size) throws InterruptedException {
    return assertInstanceOf(Portrayed.class, portraits.make(source, size));
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static BufferedImage decoded(Portrayed portrait) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(portrait.bytes()));
  }

  /// As near as the small palettes and foreign profiles among the samples leave their colours.
  private static void assertNear(int expected, BufferedImage image, int x, int y) {
    int grey = image.getRaster().getSample(x, y, 0); // which AWT would brighten
    boolean isGrey = image.getRaster().getNumBands() == 1 && image.getType() != TYPE_BYTE_INDEXED;
    int actual = isGrey ? 0xFF000000 | grey * 0x010101 : image.getRGB(x, y);
    for (int shift = 0; shift <= 24; shift += 8) {
      int apart = Math.abs((expected >> shift & 0xFF) - (actual >> shift & 0xFF));
      assertTrue(
          apart <= 36,
          () -> Integer.toHexString(expected) + " but was " + Integer.toHexString(actual));
    }
  }
}
