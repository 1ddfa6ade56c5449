package org.yearbookgame.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yearbookgame.roster.Portrait;
import org.yearbookgame.roster.RosterProblem;
import org.yearbookgame.roster.RosterProblem.NotAFile;
import org.yearbookgame.roster.RosterProblem.NotAFile.What;
import org.yearbookgame.roster.RosterProblem.NotAPicture;
import org.yearbookgame.roster.RosterProblem.PhonePicture;
import org.yearbookgame.roster.RosterProblem.PictureTooLarge;
import org.yearbookgame.roster.RosterProblem.PictureTooSmall;
import org.yearbookgame.storage.PictureFile.Picture;
import org.yearbookgame.storage.PictureFile.Unfit;
import org.yearbookgame.storage.PictureHeader.Format;

final class PictureFileTest {
  private static final BufferedImage FIELDS = SamplePictures.fields(160, 200);

  @TempDir Path folder;
  private Path pictures = Path.of("");

  @BeforeEach
  void makePictureFolder() throws IOException {
    pictures = Files.createDirectory(folder.resolve("pictures"));
  }

  static Stream<Arguments> soundPictures() {
    BufferedImage grey = SamplePictures.fields(160, 200, BufferedImage.TYPE_BYTE_GRAY);
    byte[] jpeg = SamplePictures.file("jpeg", FIELDS);
    byte[] png = SamplePictures.file("png", FIELDS);
    return Stream.of(
        sound("a.png", png, Format.PNG),
        sound("indexed.gif", SamplePictures.file("gif", FIELDS), Format.GIF),
        sound("a.bmp", SamplePictures.file("bmp", FIELDS), Format.BMP),
        sound("a.tif", SamplePictures.file("tiff", FIELDS), Format.TIFF),
        sound("grey.tif", SamplePictures.file("tiff", grey), Format.TIFF),
        sound("a.jpg", jpeg, Format.JPEG),
        sound("progressive.jpg", SamplePictures.progressiveJpeg(FIELDS), Format.PROGRESSIVE_JPEG),
        sound("inks.jpg", SamplePictures.cmykJpeg(160, 200, 0, 0, 0, 0), Format.JPEG),
        sound("lossy.webp", SamplePictures.kept("lossy.webp"), Format.WEBP),
        sound("lossless.webp", SamplePictures.plainWebp(160, 200, SamplePictures.RED), Format.WEBP),
        sound("named wrongly.txt", png, Format.PNG),
        turned("turned.jpg", SamplePictures.turned(jpeg, 6), Format.JPEG),
        turned("turned.webp", SamplePictures.kept("lossy-lying-left.webp"), Format.WEBP),
        turned(
            "turned.png",
            SamplePictures.withChunk(png, "eXIf", SamplePictures.orientation(6)),
            Format.PNG),
        turned(
            "turned.tif",
            SamplePictures.tiff(
                new int[][] {{256, 3, 1, 160 << 16}, {257, 4, 1, 200}, {274, 3, 1, 6 << 16}}),
            Format.TIFF));
  }

  private static Arguments sound(String name, byte[] bytes, Format format) {
    return Arguments.of(name, bytes, new PictureHeader(format, 160, 200, Orientation.UPRIGHT));
  }

  private static Arguments turned(String name, byte[] bytes, Format format) {
    return Arguments.of(name, bytes, new PictureHeader(format, 160, 200, Orientation.LYING_LEFT));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("soundPictures")
  void headersOfAllFormatsAreRead(String name, byte[] bytes, PictureHeader header)
      throws IOException {
    Path file = Files.write(pictures.resolve(name), bytes);
    assertEquals(new Picture(file, bytes.length, header), look(name));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("soundPictures")
  void aHeaderCutOffAnywhereIsNoBug(String name, byte[] bytes) throws IOException {
    Files.write(pictures.resolve(name), Arrays.copyOf(bytes, Math.min(bytes.length, 700)));
    try (FileChannel file = FileChannel.open(pictures.resolve(name), READ, WRITE)) {
      for (long length = file.size(); length >= 0; length--) {
        PictureHeader.read(file.truncate(length));
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("soundPictures")
  void aHeaderWithAnyBytesChangedIsNoBug(String name, byte[] bytes) throws IOException {
    Random random = new Random(1984);
    Files.write(pictures.resolve(name), bytes);
    try (FileChannel file = FileChannel.open(pictures.resolve(name), READ, WRITE)) {
      for (int i = 0; i < 500; i++) {
        ByteBuffer changed = ByteBuffer.wrap(Arrays.copyOf(bytes, Math.min(bytes.length, 200)));
        for (int k = 0; k < 4; k++) {
          changed.put(random.nextInt(changed.capacity()), (byte) random.nextInt());
        }
        file.write(changed, 0);
        PictureHeader.read(file);
      }
    }
  }

  @Test
  void sizesAreToldAsThePictureIsSeen() throws IOException {
    byte[] lying =
        SamplePictures.turned(SamplePictures.file("jpeg", SamplePictures.fields(300, 119)), 8);
    assertUnfit(new PictureTooSmall("1.jpg", 119, 300), "1.jpg", lying);
  }

  @Test
  void theSmallerSideNeeds120Points() throws IOException {
    assertUnfit(new PictureTooSmall("1.png", 119, 500), "1.png", SamplePictures.png(119, 500));
    Files.write(pictures.resolve("2.png"), SamplePictures.png(120, 120));
    assertInstanceOf(Picture.class, look("2.png"));
  }

  static Stream<Arguments> giants() {
    byte[] progressive = SamplePictures.progressiveJpeg(FIELDS);
    return Stream.of(
        Arguments.of("a.png", SamplePictures.pngHead(60_000, 60_000, false), 60_000, 60_000),
        Arguments.of("b.png", SamplePictures.pngHead(10_001, 10_000, false), 10_001, 10_000),
        Arguments.of("c.tif", SamplePictures.tiffHead(-1, -1), 0xFFFF_FFFFL, 0xFFFF_FFFFL),
        Arguments.of("d.webp", SamplePictures.plainWebp(16_384, 16_384, 0), 16_384, 16_384),
        Arguments.of("e.jpg", claiming(progressive, 7_000, 6_000), 7_000, 6_000));
  }

  /// The same JPEG with another size in its frame's header.
  private static byte[] claiming(byte[] jpeg, int width, int height) {
    for (int at = 2; ; at += 2 + ByteBuffer.wrap(jpeg).getShort(at + 2)) {
      if (jpeg[at + 1] == (byte) 0xC2) {
        ByteBuffer.wrap(jpeg).putShort(at + 5, (short) height).putShort(at + 7, (short) width);
        return jpeg;
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("giants")
  void morePointsThanCanBeDecodedAreTooLarge(String name, byte[] bytes, long width, long height)
      throws IOException {
    assertUnfit(new PictureTooLarge(name, width, height), name, bytes);
  }

  @Test
  void moreThan512MebibytesAreTooLarge() throws IOException {
    Files.write(pictures.resolve("1.bmp"), SamplePictures.bmpHead(200, 200));
    try (RandomAccessFile file = new RandomAccessFile(pictures.resolve("1.bmp").toFile(), "rw")) {
      file.setLength((512L << 20) + 1);
    }
    assertEquals(new Unfit(new PictureTooLarge("1.bmp", 200, 200)), look("1.bmp"));
  }

  static Stream<Arguments> noPictures() {
    byte[] png = SamplePictures.file("png", FIELDS);
    return Stream.of(
        Arguments.of("empty.png", new byte[0]),
        Arguments.of("text.png", "Name,Gender,Image\n".repeat(50).getBytes(UTF_8)),
        Arguments.of("no-sides.png", SamplePictures.pngHead(0, 200, false)),
        Arguments.of("start.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}),
        Arguments.of("only-ff.jpg", filled(100_000)),
        Arguments.of(
            "huge-note.png", SamplePictures.withChunk(png, "juNk", new byte[(16 << 20) + 1])),
        Arguments.of("field-of-a-gigabyte.tif", fieldOf(1 << 30)));
  }

  private static byte[] filled(int length) {
    byte[] bytes = new byte[length];
    Arrays.fill(bytes, (byte) 0xFF);
    bytes[1] = (byte) 0xD8;
    return bytes;
  }

  private static byte[] fieldOf(int count) {
    return SamplePictures.tiff(
        new int[][] {{256, 4, 1, 200}, {257, 4, 1, 200}, {700, 1, count, 8}});
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("noPictures")
  void whatIsNoPictureIsToldSo(String name, byte[] bytes) throws IOException {
    assertUnfit(new NotAPicture(name), name, bytes);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void noLinkIsFollowed() throws IOException {
    Path outside = Files.createDirectory(folder.resolve("outside"));
    Files.write(outside.resolve("1.png"), SamplePictures.png(160, 200));
    Files.write(pictures.resolve("2.png"), SamplePictures.png(160, 200));
    Files.createSymbolicLink(pictures.resolve("file.png"), outside.resolve("1.png"));
    Files.createSymbolicLink(pictures.resolve("inside.png"), pictures.resolve("2.png"));
    Files.createSymbolicLink(pictures.resolve("folder"), outside);
    Files.createSymbolicLink(pictures.resolve("nowhere.png"), outside.resolve("9.png"));
    Files.createSymbolicLink(pictures.resolve("zero.png"), Path.of("/dev/zero"));
    for (String name :
        List.of("file.png", "inside.png", "folder/1.png", "nowhere.png", "zero.png")) {
      assertEquals(new Unfit(new NotAFile(name, What.LINK)), look(name));
    }
  }

  static Stream<byte[]> phonePictures() {
    return Stream.of("ftypheic\0\0\0\0", "ftypmsf1\0\0\0\0hevc", "ftypmiaf\0\0\0\0miafavif")
        .map(type -> SamplePictures.concat(new byte[] {0, 0, 0, 24}, type.getBytes(UTF_8)));
  }

  @ParameterizedTest
  @MethodSource("phonePictures")
  void whatPhonesWriteIsToldByItsContent(byte[] bytes) throws IOException {
    assertUnfit(new PhonePicture("1.jpg"), "1.jpg", bytes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ftypqt  \0\0\0\0heif", "ftypisom\0\0\0\0mp42", "free", ""})
  void aFilmIsNoPhonePicture(String type) throws IOException {
    byte[] bytes = SamplePictures.concat(new byte[] {0, 0, 0, 24}, type.getBytes(UTF_8));
    assertUnfit(new NotAPicture("1.jpg"), "1.jpg", bytes);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aPictureThatIsNamedItselfMayBeALinkToAFileAndToNothingElse() throws IOException {
    Path file = Files.write(folder.resolve("a.png"), SamplePictures.png(160, 200));
    Path link = Files.createSymbolicLink(folder.resolve("link.png"), file);
    Path zero = Files.createSymbolicLink(folder.resolve("zero.png"), Path.of("/dev/zero"));
    Path nowhere = Files.createSymbolicLink(folder.resolve("no.png"), folder.resolve("9.png"));
    assertEquals(file.toRealPath(), assertInstanceOf(Picture.class, PictureFile.look(link)).file());
    assertEquals(new Unfit(new NotAFile("zero.png", What.SPECIAL)), PictureFile.look(zero));
    assertEquals(new Unfit(new NotAFile("no.png", What.GONE)), PictureFile.look(nowhere));
    assertEquals(new Unfit(new NotAFile("pictures", What.FOLDER)), PictureFile.look(pictures));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void thePictureFolderItselfMayBeALink() throws IOException {
    Files.write(pictures.resolve("1.png"), SamplePictures.png(160, 200));
    Path link = Files.createSymbolicLink(folder.resolve("linked"), pictures);
    assertInstanceOf(Picture.class, PictureFile.look(link, new Portrait("1.png")));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aPictureSwappedForALinkIsNotOpened() throws IOException {
    Path file = Files.write(pictures.resolve("1.png"), SamplePictures.png(160, 200));
    Picture picture = assertInstanceOf(Picture.class, look("1.png"));
    Files.move(file, pictures.resolve("2.png"));
    Files.createSymbolicLink(file, pictures.resolve("2.png"));
    assertThrows(IOException.class, picture::open);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aPipeIsNotOpened() throws IOException, InterruptedException {
    Path pipe = pictures.resolve("pipe.png");
    assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
    assertEquals(new Unfit(new NotAFile("pipe.png", What.SPECIAL)), look("pipe.png"));
  }

  @Test
  void aFolderIsNoFile() throws IOException {
    Files.createDirectory(pictures.resolve("1.png"));
    assertEquals(new Unfit(new NotAFile("1.png", What.FOLDER)), look("1.png"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"9.png", "no/folder.png", "a.png/b.png"})
  void whatIsNotThereIsGone(String name) throws IOException {
    Files.write(pictures.resolve("a.png"), SamplePictures.png(160, 200));
    RosterProblem.Kind gone = new NotAFile(name, What.GONE);
    assertEquals(new Unfit(gone), look(name));
  }

  private void assertUnfit(RosterProblem.Kind why, String name, byte[] bytes) throws IOException {
    Files.write(pictures.resolve(name), bytes);
    assertEquals(new Unfit(why), look(name));
  }

  private PictureFile look(String name) {
    return PictureFile.look(pictures, new Portrait(name));
  }
}
