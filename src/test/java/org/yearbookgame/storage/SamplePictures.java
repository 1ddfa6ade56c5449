package org.yearbookgame.storage;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Function;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/// Picture files for tests, made on the spot: sound ones, odd ones, and such as lie.
public final class SamplePictures {
  public static final int RED = 0xFFE02020;
  public static final int GREEN = 0xFF20C040;
  public static final int BLUE = 0xFF2040E0;
  public static final int GREY = 0xFF808080;

  private SamplePictures() {}

  /// A picture of four fields: red and green above, blue and grey below.
  public static BufferedImage fields(int width, int height, int type) {
    BufferedImage image = new BufferedImage(width, height, type);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        boolean left = x < width / 2;
        image.setRGB(x, y, y < height / 2 ? (left ? RED : GREEN) : (left ? BLUE : GREY));
      }
    }
    return image;
  }

  public static BufferedImage fields(int width, int height) {
    return fields(width, height, BufferedImage.TYPE_INT_RGB);
  }

  /// A grey picture all of one number.
  public static BufferedImage plain(int width, int height, int type, int sample) {
    BufferedImage image = new BufferedImage(width, height, type);
    WritableRaster raster = image.getRaster();
    int[] row = new int[width * raster.getNumBands()];
    Arrays.fill(row, sample);
    for (int y = 0; y < height; y++) {
      raster.setPixels(0, y, width, 1, row);
    }
    return image;
  }

  /// A file in one of the formats that ImageIO writes.
  public static byte[] file(String format, BufferedImage image) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      if (!ImageIO.write(image, format, bytes)) {
        throw new IllegalArgumentException("no " + format + " of this picture");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  public static byte[] png(int width, int height) {
    return file("png", fields(width, height));
  }

  public static byte[] progressiveJpeg(BufferedImage image) {
    return jpeg(new IIOImage(image, null, null), true);
  }

  /// A JPEG of four inks, all points of the same amounts, kept upside down as Adobe does.
  public static byte[] cmykJpeg(int width, int height, int cyan, int magenta, int yellow, int key) {
    return adobeJpeg(
        width, height, new int[] {255 - cyan, 255 - magenta, 255 - yellow, 255 - key}, 0);
  }

  /// The same with the first three inks kept as one of amount and two of hue.
  public static byte[] ycckJpeg(int width, int height, int cyan, int magenta, int yellow, int key) {
    double amount = 0.299 * cyan + 0.587 * magenta + 0.114 * yellow;
    int[] kept = {
      (int) Math.round(amount),
      (int) Math.min(255, 128 + (yellow - amount) / 1.772),
      (int) Math.min(255, 128 + (cyan - amount) / 1.402),
      255 - key
    };
    return adobeJpeg(width, height, kept, 2);
  }

  private static byte[] adobeJpeg(int width, int height, int[] point, int transform) {
    WritableRaster raster = Raster.createInterleavedRaster(0, width, height, 4, null);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        raster.setPixel(x, y, point);
      }
    }
    byte[] adobe = {'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, (byte) transform};
    return withSegment(jpeg(new IIOImage(raster, null, null), false), 0xEE, adobe);
  }

  private static byte[] jpeg(IIOImage image, boolean progressive) {
    ImageWriter writer = jdkJpegWriter();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setProgressiveMode(
          progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
      writer.write(null, image, how);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static ImageWriter jdkJpegWriter() {
    var writers = ImageIO.getImageWritersByFormatName("jpeg");
    while (writers.hasNext()) {
      ImageWriter writer = writers.next();
      if (writer.getClass().getName().startsWith("com.sun.")) {
        return writer;
      }
    }
    throw new IllegalStateException("the JDK writes JPEG");
  }

  /// The same JPEG with the note how to turn it.
  public static byte[] turned(byte[] jpeg, int exif) {
    return withSegment(jpeg, 0xE1, concat(ascii("Exif\0\0"), orientation(exif)));
  }

  /// The same JPEG with one more segment at its start.
  public static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
    byte[] head = {(byte) 0xFF, (byte) marker};
    byte[] length = ByteBuffer.allocate(2).putShort((short) (content.length + 2)).array();
    return concat(
        Arrays.copyOf(jpeg, 2), head, length, content, Arrays.copyOfRange(jpeg, 2, jpeg.length));
  }

  /// The same PNG with one more chunk after its header.
  public static byte[] withChunk(byte[] png, String type, byte[] content) {
    return concat(
        Arrays.copyOf(png, 33), chunk(type, content), Arrays.copyOfRange(png, 33, png.length));
  }

  /// The same PNG with a colour profile.
  public static byte[] withPngProfile(byte[] png, byte[] profile) {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    content.writeBytes(ascii("own\0\0"));
    try (DeflaterOutputStream out = new DeflaterOutputStream(content)) {
      out.write(profile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return withChunk(png, "iCCP", content.toByteArray());
  }

  /// The same JPEG with a colour profile.
  public static byte[] withJpegProfile(byte[] jpeg, byte[] profile) {
    return withSegment(jpeg, 0xE2, concat(ascii("ICC_PROFILE\0\1\1"), profile));
  }

  /// The same WebP of one chunk with a colour profile.
  public static byte[] withWebpProfile(byte[] webp, int width, int height, byte[] profile) {
    ByteBuffer head = ByteBuffer.allocate(12 + 18 + 8).order(ByteOrder.LITTLE_ENDIAN);
    int padding = profile.length % 2;
    head.put(ascii("RIFF"))
        .putInt(head.capacity() - 8 + profile.length + padding + webp.length - 12);
    head.put(ascii("WEBPVP8X")).putInt(10).putInt(0x20);
    head.put((byte) (width - 1)).put((byte) ((width - 1) >> 8)).put((byte) 0);
    head.put((byte) (height - 1)).put((byte) ((height - 1) >> 8)).put((byte) 0);
    head.put(ascii("ICCP")).putInt(profile.length);
    byte[] points = Arrays.copyOfRange(webp, 12, webp.length);
    return concat(head.array(), profile, new byte[padding], points);
  }

  /// A TIFF without compression, all points alike.
  ///
  /// @param photometric what the numbers mean: 0 white, 1 black, 2 colours, 5 inks
  /// @param bits of each number, 8 or 16
  /// @param profile a colour profile, or no bytes
  public static byte[] plainTiff(
      int width, int height, int photometric, int bits, byte[] profile, int... point) {
    int fields = 11;
    int bitsAt = 8 + 2 + 12 * fields + 4;
    int profileAt = bitsAt + 2 * point.length + 2 * point.length % 4;
    int pointsAt = profileAt + profile.length + profile.length % 2;
    int length = width * height * point.length * bits / 8;
    byte[] head =
        tiff(
            new int[][] {
              {256, 4, 1, width},
              {257, 4, 1, height},
              {258, 3, point.length, point.length == 1 ? bits << 16 : bitsAt},
              {259, 3, 1, 1 << 16},
              {262, 3, 1, photometric << 16},
              {273, 4, 1, pointsAt},
              {277, 3, 1, point.length << 16},
              {278, 4, 1, height},
              {279, 4, 1, length},
              {284, 3, 1, 1 << 16},
              profile.length == 0
                  ? new int[] {305, 2, 1, 0}
                  : new int[] {34675, 7, profile.length, profileAt}
            });
    ByteBuffer bytes = ByteBuffer.allocate(pointsAt + length).put(head);
    for (int i = 0; i < point.length; i++) {
      bytes.putShort((short) bits);
    }
    bytes.position(profileAt).put(profile).position(pointsAt);
    while (bytes.hasRemaining()) {
      for (int number : point) {
        if (bits == 8) {
          bytes.put((byte) number);
        } else {
          bytes.putShort((short) (number * 257));
        }
      }
    }
    return bytes.array();
  }

  /// A picture of 16 bits a colour, all of one.
  public static BufferedImage deep(int width, int height, int rgb) {
    ColorModel colours =
        new ComponentColorModel(
            ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false, 1, DataBuffer.TYPE_USHORT);
    WritableRaster raster = colours.createCompatibleWritableRaster(width, height);
    int[] point = {(rgb >> 16 & 0xFF) * 257, (rgb >> 8 & 0xFF) * 257, (rgb & 0xFF) * 257};
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        raster.setPixel(x, y, point);
      }
    }
    return new BufferedImage(colours, raster, false, null);
  }

  /// EXIF notes that say how to turn a picture.
  public static byte[] orientation(int exif) {
    return tiff(new int[][] {{274, 3, 1, exif << 16}});
  }

  /// The start of a TIFF file.
  ///
  /// @param fields each with number, type, count and value
  public static byte[] tiff(int[][] fields) {
    ByteBuffer bytes = ByteBuffer.allocate(8 + 2 + 12 * fields.length + 4);
    bytes.put(ascii("MM\0*")).putInt(8).putShort((short) fields.length);
    for (int[] field : fields) {
      bytes.putShort((short) field[0]).putShort((short) field[1]).putInt(field[2]).putInt(field[3]);
    }
    return bytes.putInt(0).array();
  }

  /// A grey TIFF without compression, up to its points, which are the rest of the file.
  public static byte[] tiffHead(int width, int height) {
    Function<Integer, byte[]> head =
        start ->
            tiff(
                new int[][] {
                  {256, 4, 1, width},
                  {257, 4, 1, height},
                  {258, 3, 1, 8 << 16},
                  {259, 3, 1, 1 << 16},
                  {262, 3, 1, 1 << 16},
                  {273, 4, 1, start},
                  {277, 3, 1, 1 << 16},
                  {278, 4, 1, height},
                  {279, 4, 1, width * height}
                });
    return head.apply(head.apply(0).length);
  }

  /// A BMP of three colours without compression, up to its points, which are the rest of the file.
  public static byte[] bmpHead(int width, int height) {
    ByteBuffer bytes = ByteBuffer.allocate(54).order(ByteOrder.LITTLE_ENDIAN);
    bytes.put(ascii("BM")).putInt(54 + 3 * width * height).putInt(0).putInt(54);
    bytes.putInt(40).putInt(width).putInt(height).putShort((short) 1).putShort((short) 24);
    return bytes.array();
  }

  /// A black PNG of three colours, of which no more is ever held than its compressed points.
  public static byte[] blackPng(int width, int height, boolean interlaced) {
    ByteArrayOutputStream points = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(points)) {
      byte[] row = new byte[1 + 3 * width];
      for (int y = 0; y < height + (interlaced ? height / 100 + 16 : 0); y++) {
        out.write(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return concat(
        pngHead(width, height, interlaced),
        chunk("IDAT", points.toByteArray()),
        chunk("IEND", new byte[0]));
  }

  /// A PNG up to its points: enough to claim any size.
  public static byte[] pngHead(int width, int height, boolean interlaced) {
    ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
    header.put((byte) 8).put((byte) 2).put(new byte[2]).put((byte) (interlaced ? 1 : 0));
    return concat(
        new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'},
        chunk("IHDR", header.array()));
  }

  /// A WebP without loss, all of one colour: as one colour takes no bits, any size takes as few.
  public static byte[] plainWebp(int width, int height, int argb) {
    StringBuilder bits = new StringBuilder(); // the last written is the first read
    put(bits, width - 1, 14);
    put(bits, height - 1, 14);
    put(bits, 0, 1 + 3); // no transparency, version 0
    put(bits, 0, 1 + 1 + 1); // no transform, no colour cache, one group of codes
    for (int channel : new int[] {argb >> 8 & 0xFF, argb >> 16 & 0xFF, argb & 0xFF, argb >>> 24}) {
      put(bits, 0b1_0_1, 3); // a simple code, of one symbol, of eight bits
      put(bits, channel, 8);
    }
    put(bits, 0b0_0_1, 3); // for distances, a symbol of one bit
    put(bits, 0, 1);
    put(bits, 0, 7 + 64); // the decoder reads ahead
    int length = bits.length() / 8;
    ByteBuffer bytes =
        ByteBuffer.allocate(21 + length + (1 + length) % 2).order(ByteOrder.LITTLE_ENDIAN);
    bytes.put(ascii("RIFF")).putInt(bytes.capacity() - 8).put(ascii("WEBPVP8L")).putInt(1 + length);
    bytes.put((byte) 0x2F);
    for (int i = 0; i < length; i++) {
      int end = bits.length() - 8 * i;
      bytes.put((byte) Integer.parseInt(bits.substring(end - 8, end), 2));
    }
    return bytes.array();
  }

  private static void put(StringBuilder bits, int value, int count) {
    for (int i = 0; i < count; i++) {
      bits.insert(0, i < Integer.SIZE ? (char) ('0' + (value >> i & 1)) : '0');
    }
  }

  /// A picture that is kept beside the tests.
  public static byte[] kept(String name) {
    try (InputStream in = SamplePictures.class.getResourceAsStream("pictures/" + name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] chunk(String type, byte[] content) {
    CRC32 crc = new CRC32();
    crc.update(ascii(type));
    crc.update(content);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(content.length);
      out.write(ascii(type));
      out.write(content);
      out.writeInt((int) crc.getValue());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  public static byte[] concat(byte[]... parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      bytes.writeBytes(part);
    }
    return bytes.toByteArray();
  }
}
