package org.yearbookgame.prepare.audit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.yearbookgame.storage.SamplePictures;

/// Pictures with something planted in their files, in every place that was thought of.
final class Plants {
  private static final int WIDTH = 128;
  private static final int HEIGHT = 160;

  static final byte[] PNG = SamplePictures.png(WIDTH, HEIGHT);
  static final byte[] JPEG = jpeg();
  static final byte[] GIF = SamplePictures.file("gif", SamplePictures.fields(WIDTH, HEIGHT));
  static final byte[] BMP = SamplePictures.file("bmp", SamplePictures.fields(WIDTH, HEIGHT));
  static final byte[] TIFF =
      SamplePictures.concat(SamplePictures.tiffHead(WIDTH, HEIGHT), new byte[WIDTH * HEIGHT]);
  static final byte[] WEBP = SamplePictures.plainWebp(WIDTH, HEIGHT, SamplePictures.RED);

  private Plants() {}

  /// A place in a file.
  ///
  /// @param kind of what stands there
  /// @param plant makes a file of the bytes that are planted in it
  record Place(String where, Extra kind, UnaryOperator<byte[]> plant) {}

  /// Pictures in which nothing was planted, by what they are.
  static Map<String, byte[]> clean() {
    Map<String, byte[]> clean = new LinkedHashMap<>();
    clean.put("png", PNG);
    clean.put("interlaced png", interlaced());
    clean.put("jpeg", JPEG);
    clean.put("progressive jpeg", SamplePictures.progressiveJpeg(SamplePictures.fields(128, 160)));
    clean.put("cmyk jpeg", SamplePictures.cmykJpeg(WIDTH, HEIGHT, 10, 20, 30, 40));
    clean.put("gif", GIF);
    clean.put("bmp", BMP);
    clean.put("tiff", TIFF);
    clean.put("webp", WEBP);
    clean.put("lossy webp", SamplePictures.kept("lossy.webp"));
    return clean;
  }

  static List<Place> places() {
    List<Place> places = new ArrayList<>();
    png(places);
    jpeg(places);
    gif(places);
    places.add(
        new Place("bmp, between head and points", Extra.STRAY_BYTES, Plants::bmpBeforePoints));
    places.add(
        new Place(
            "bmp, after the end", Extra.STRAY_BYTES, name -> SamplePictures.concat(BMP, name)));
    places.add(new Place("bmp, colour profile", Extra.COLOUR_PROFILE, Plants::bmpProfile));
    tiff(places);
    webp(places);
    return places;
  }

  private static void png(List<Place> places) {
    places.add(new Place("png, tEXt", Extra.TEXT, name -> chunk("tEXt", join("Comment\0", name))));
    places.add(
        new Place(
            "png, zTXt", Extra.TEXT, name -> chunk("zTXt", join("Comment\0\0", deflated(name)))));
    places.add(
        new Place("png, iTXt", Extra.TEXT, name -> chunk("iTXt", join("Comment\0\0\0\0\0", name))));
    places.add(
        new Place(
            "png, compressed iTXt",
            Extra.TEXT,
            name -> chunk("iTXt", join("Comment\0\1\0\0\0", deflated(name)))));
    places.add(
        new Place(
            "png, XMP",
            Extra.TEXT,
            name -> chunk("iTXt", join("XML:com.adobe.xmp\0\0\0\0\0", xmp(name)))));
    places.add(
        new Place(
            "png, colour profile",
            Extra.COLOUR_PROFILE,
            name -> chunk("iCCP", join("sRGB\0\0", deflated(profile(name))))));
    places.add(new Place("png, eXIf", Extra.CAMERA_NOTES, name -> chunk("eXIf", exif(name))));
    places.add(
        new Place(
            "png, chunk of an unknown kind", Extra.UNKNOWN_PART, name -> chunk("stEg", name)));
    places.add(
        new Place(
            "png, compressed in an unknown kind",
            Extra.UNKNOWN_PART,
            name -> chunk("stEg", deflated(name))));
    places.add(
        new Place(
            "png, second palette",
            Extra.UNKNOWN_PART,
            name -> SamplePictures.withChunk(chunk("PLTE", new byte[3]), "PLTE", name)));
    places.add(
        new Place(
            "png, after the end", Extra.STRAY_BYTES, name -> SamplePictures.concat(PNG, name)));
    places.add(new Place("png, in the end", Extra.STRAY_BYTES, name -> pngEnd("IEND", name)));
    places.add(new Place("png, after the points", Extra.STRAY_BYTES, name -> pngEnd("IDAT", name)));
  }

  private static void jpeg(List<Place> places) {
    places.add(new Place("jpeg, comment", Extra.TEXT, name -> segment(0xFE, name)));
    places.add(
        new Place(
            "jpeg, Exif", Extra.CAMERA_NOTES, name -> segment(0xE1, join("Exif\0\0", exif(name)))));
    places.add(
        new Place(
            "jpeg, Exif thumbnail",
            Extra.CAMERA_NOTES,
            name ->
                segment(
                    0xE1,
                    join("Exif\0\0", thumbnail(SamplePictures.withSegment(JPEG, 0xFE, name))))));
    places.add(
        new Place(
            "jpeg, XMP",
            Extra.TEXT,
            name -> segment(0xE1, join("http://ns.adobe.com/xap/1.0/\0", xmp(name)))));
    places.add(
        new Place(
            "jpeg, colour profile",
            Extra.COLOUR_PROFILE,
            name -> segment(0xE2, join("ICC_PROFILE\0\1\1", profile(name)))));
    places.add(
        new Place(
            "jpeg, further pictures",
            Extra.SECOND_PICTURE,
            name -> segment(0xE2, join("MPF\0", name))));
    places.add(new Place("jpeg, Photoshop", Extra.TEXT, name -> segment(0xED, photoshop(name))));
    places.add(
        new Place(
            "jpeg, second JFIF",
            Extra.SECOND_PICTURE,
            name -> segment(0xE0, join("JFIF\0\1\2", name))));
    places.add(
        new Place(
            "jpeg, JFXX", Extra.SECOND_PICTURE, name -> segment(0xE0, join("JFXX\0\20", name))));
    places.add(new Place("jpeg, program's own", Extra.UNKNOWN_PART, name -> segment(0xEB, name)));
    places.add(
        new Place(
            "jpeg, longer than its tables",
            Extra.STRAY_BYTES,
            name -> segment(0xDD, join("\0\0", name))));
    places.add(new Place("jpeg, between segments", Extra.STRAY_BYTES, Plants::jpegBetween));
    places.add(
        new Place(
            "jpeg, after the end", Extra.STRAY_BYTES, name -> SamplePictures.concat(JPEG, name)));
  }

  private static void gif(List<Place> places) {
    places.add(
        new Place("gif, comment", Extra.TEXT, name -> gifWith(join("!\u00FE", blocks(name)))));
    places.add(new Place("gif, text", Extra.TEXT, name -> gifWith(join("!\u0001", blocks(name)))));
    places.add(
        new Place(
            "gif, XMP",
            Extra.TEXT,
            name -> gifWith(join("!\u00FF\u000BXMP DataXMP", blocks(xmp(name))))));
    places.add(
        new Place(
            "gif, program's own",
            Extra.UNKNOWN_PART,
            name -> gifWith(join("!\u00FF\u000BNETSCAPE2.0", blocks(name)))));
    places.add(
        new Place(
            "gif, second frame",
            Extra.SECOND_PICTURE,
            name -> gifWith(join(",\0\0\0\0\1\0\1\0\0\2", blocks(name)))));
    places.add(
        new Place(
            "gif, after the end", Extra.STRAY_BYTES, name -> SamplePictures.concat(GIF, name)));
  }

  private static void tiff(List<Place> places) {
    places.add(new Place("tiff, artist", Extra.TEXT, name -> tiffField(315, 2, name)));
    places.add(new Place("tiff, description", Extra.TEXT, name -> tiffField(270, 2, name)));
    places.add(new Place("tiff, XMP", Extra.TEXT, name -> tiffField(700, 1, xmp(name))));
    places.add(
        new Place(
            "tiff, colour profile",
            Extra.COLOUR_PROFILE,
            name -> tiffField(34675, 7, profile(name))));
    places.add(
        new Place(
            "tiff, field of an unknown kind",
            Extra.UNKNOWN_PART,
            name -> tiffField(50000, 7, name)));
    places.add(
        new Place(
            "tiff, bytes nothing points to",
            Extra.STRAY_BYTES,
            name -> SamplePictures.concat(TIFF, name)));
  }

  private static void webp(List<Place> places) {
    places.add(new Place("webp, EXIF", Extra.CAMERA_NOTES, name -> webpWith("EXIF", exif(name))));
    places.add(new Place("webp, XMP", Extra.TEXT, name -> webpWith("XMP ", xmp(name))));
    places.add(
        new Place(
            "webp, colour profile", Extra.COLOUR_PROFILE, name -> webpWith("ICCP", profile(name))));
    places.add(
        new Place(
            "webp, chunk of an unknown kind", Extra.UNKNOWN_PART, name -> webpWith("NAME", name)));
    places.add(
        new Place(
            "webp, after the end", Extra.STRAY_BYTES, name -> SamplePictures.concat(WEBP, name)));
  }

  private static byte[] jpeg() {
    return SamplePictures.file("jpeg", SamplePictures.fields(WIDTH, HEIGHT));
  }

  private static byte[] interlaced() {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
      writer.write(
          null, new IIOImage(SamplePictures.fields(WIDTH + 3, HEIGHT + 5), null, null), how);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static byte[] chunk(String type, byte[] content) {
    return SamplePictures.withChunk(PNG, type, content);
  }

  /// A PNG with one more chunk at its end, in place of its own last one where it is of that kind.
  private static byte[] pngEnd(String type, byte[] content) {
    CRC32 sum = new CRC32();
    sum.update(join(type, content));
    byte[] chunk =
        join(
            ByteBuffer.allocate(4).putInt(content.length).array(),
            join(type, content),
            ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    int end = PNG.length - 12;
    byte[] last = type.equals("IEND") ? new byte[0] : Arrays.copyOfRange(PNG, end, PNG.length);
    return join(Arrays.copyOf(PNG, end), chunk, last);
  }

  private static byte[] segment(int marker, byte[] content) {
    return SamplePictures.withSegment(JPEG, marker, content);
  }

  /// After the first segment, which is 18 bytes long.
  private static byte[] jpegBetween(byte[] content) {
    return join(Arrays.copyOf(JPEG, 20), content, Arrays.copyOfRange(JPEG, 20, JPEG.length));
  }

  /// Before the end, where a decoder takes it for points.
  static byte[] jpegScan(byte[] content) {
    int end = JPEG.length - 2;
    return join(Arrays.copyOf(JPEG, end), content, Arrays.copyOfRange(JPEG, end, JPEG.length));
  }

  private static byte[] gifWith(byte[] block) {
    int end = GIF.length - 1;
    return join(Arrays.copyOf(GIF, end), block, new byte[] {0x3B});
  }

  private static byte[] blocks(byte[] content) {
    ByteArrayOutputStream blocks = new ByteArrayOutputStream();
    for (int from = 0; from < content.length; from += 255) {
      int length = Math.min(255, content.length - from);
      blocks.write(length);
      blocks.write(content, from, length);
    }
    blocks.write(0);
    return blocks.toByteArray();
  }

  private static byte[] bmpBeforePoints(byte[] content) {
    byte[] head = Arrays.copyOf(BMP, 54);
    ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).putInt(10, 54 + content.length);
    return join(head, content, Arrays.copyOfRange(BMP, 54, BMP.length));
  }

  private static byte[] bmpProfile(byte[] content) {
    byte[] head = Arrays.copyOf(BMP, 14 + 124);
    Arrays.fill(head, 54, head.length, (byte) 0);
    int points = BMP.length - 54;
    ByteBuffer fields = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
    fields.putInt(10, head.length).putInt(14, 124);
    fields.put(70, "DEBM".getBytes(ISO_8859_1)); // an embedded profile
    fields.putInt(14 + 112, 124 + points).putInt(14 + 116, content.length);
    return join(head, Arrays.copyOfRange(BMP, 54, BMP.length), content);
  }

  /// The TIFF with one more field, whose value stands at the file's end.
  private static byte[] tiffField(int number, int type, byte[] value) {
    int count = ByteBuffer.wrap(TIFF).getShort(8);
    int entries = 10 + 12 * count;
    ByteBuffer bytes = ByteBuffer.allocate(TIFF.length + 12 + value.length);
    bytes.put(TIFF, 0, entries).putShort((short) number).putShort((short) type);
    bytes.putInt(value.length).putInt(TIFF.length + 12);
    bytes.put(TIFF, entries, TIFF.length - entries).put(value);
    bytes.putShort(8, (short) (count + 1));
    for (int i = 0; i < count; i++) {
      int entry = 10 + 12 * i;
      if (bytes.getShort(entry) == 273) { // where the points start
        bytes.putInt(entry + 8, bytes.getInt(entry + 8) + 12);
      }
    }
    return bytes.array();
  }

  private static byte[] webpWith(String type, byte[] content) {
    int padded = content.length + (content.length & 1);
    ByteBuffer chunk = ByteBuffer.allocate(8 + padded).order(ByteOrder.LITTLE_ENDIAN);
    chunk.put(type.getBytes(ISO_8859_1)).putInt(content.length).put(content);
    byte[] file = join(WEBP, chunk.array());
    ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putInt(4, file.length - 8);
    return file;
  }

  /// EXIF notes that name an artist.
  private static byte[] exif(byte[] artist) {
    byte[] notes = SamplePictures.tiff(new int[][] {{315, 2, artist.length, 26}});
    return join(notes, artist);
  }

  /// EXIF notes with a smaller picture.
  private static byte[] thumbnail(byte[] jpeg) {
    byte[] first = SamplePictures.tiff(new int[][] {{274, 3, 1, 1 << 16}});
    ByteBuffer.wrap(first).putInt(first.length - 4, first.length);
    ByteBuffer second = ByteBuffer.allocate(2 + 2 * 12 + 4).putShort((short) 2);
    int picture = first.length + second.capacity();
    second.putShort((short) 513).putShort((short) 4).putInt(1).putInt(picture);
    second.putShort((short) 514).putShort((short) 4).putInt(1).putInt(jpeg.length);
    return join(first, second.array(), jpeg);
  }

  private static byte[] xmp(byte[] creator) {
    return join(
        join("<x:xmpmeta xmlns:x='adobe:ns:meta/'><creator>", creator),
        join("</creator>", new byte[0]));
  }

  /// A colour profile that says no more than how it is described.
  private static byte[] profile(byte[] description) {
    int size = 144 + 12 + description.length;
    ByteBuffer profile = ByteBuffer.allocate(size).putInt(size);
    profile.put(36, "acsp".getBytes(ISO_8859_1)).position(128).putInt(1);
    profile.put("desc".getBytes(ISO_8859_1)).putInt(144).putInt(12 + description.length);
    profile.put("desc\0\0\0\0".getBytes(ISO_8859_1)).putInt(description.length).put(description);
    return profile.array();
  }

  /// Adobe's notes, with a caption as news agencies write it.
  private static byte[] photoshop(byte[] caption) {
    ByteBuffer record = ByteBuffer.allocate(5 + caption.length).put((byte) 0x1C).put((byte) 2);
    record.put((byte) 120).putShort((short) caption.length).put(caption);
    ByteBuffer notes = ByteBuffer.allocate(26 + record.capacity());
    notes.put("Photoshop 3.0\0008BIM\4\4\0\0".getBytes(ISO_8859_1));
    notes.putInt(record.capacity()).put(record.array());
    return notes.array();
  }

  private static byte[] deflated(byte[] content) {
    byte[] result = new byte[content.length + 100];
    try (Deflater deflater = new Deflater()) {
      deflater.setInput(content);
      deflater.finish();
      return Arrays.copyOf(result, deflater.deflate(result));
    }
  }

  private static byte[] join(String head, byte[] content) {
    return SamplePictures.concat(head.getBytes(ISO_8859_1), content);
  }

  private static byte[] join(byte[]... parts) {
    return SamplePictures.concat(parts);
  }
}
