package org.yearbookgame.storage;

import static java.nio.ByteOrder.BIG_ENDIAN;
import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.io.IOException;
import java.util.Optional;
import org.yearbookgame.storage.PictureHeader.Format;

/// Reads the headers of the picture formats, each from its own places: a few numbers out of a few
/// pages of the file.
///
/// A picture library would do the same, but takes a file's word for how much memory to set aside
/// for it, and loads a hundred classes on the way to the first round.
final class HeaderReading {
  /// The most bytes of notes (profiles, thumbnails, comments) beside a picture's points: picture
  /// readers keep all of them in memory.
  static final long MOST_NOTES = 16L << 20;

  private final HeaderBytes bytes;

  HeaderReading(HeaderBytes bytes) {
    this.bytes = bytes;
  }

  /// @return nothing, where the bytes are no picture that can be read
  /// @throws java.io.EOFException where the file ends within its header
  Optional<PictureHeader> read() throws IOException {
    if (bytes.says("\u0089PNG\r\n\u001a\n", 0)) {
      return png();
    }
    if (bytes.says("\u00FF\u00D8\u00FF", 0)) {
      return jpeg();
    }
    if (bytes.says("GIF87a", 0) || bytes.says("GIF89a", 0)) {
      return gif();
    }
    if (bytes.says("BM", 0)) {
      return bmp();
    }
    if (bytes.says("RIFF", 0) && bytes.says("WEBP", 8)) {
      return webp();
    }
    Optional<Directory> directory = Directory.at(0, bytes);
    return directory.isPresent() ? tiff(directory.get()) : Optional.empty();
  }

  private Optional<PictureHeader> png() throws IOException {
    if (!bytes.says("IHDR", 12)) {
      return Optional.empty();
    }
    Orientation orientation = Orientation.UPRIGHT;
    long notes = 0;
    // Chunks with notes may stand anywhere. A file that ends before its IEND is for the decoder.
    for (long chunk = 8; chunk + 12 <= bytes.size() && !bytes.says("IEND", chunk + 4); ) {
      long length = bytes.u32(chunk, BIG_ENDIAN);
      if (!bytes.says("IDAT", chunk + 4)) {
        notes += 12 + length;
      }
      if (bytes.says("eXIf", chunk + 4)) {
        orientation = orientationAt(chunk + 8);
      }
      chunk += 12 + length;
    }
    long width = bytes.u32(16, BIG_ENDIAN);
    long height = bytes.u32(20, BIG_ENDIAN);
    return notes <= MOST_NOTES ? picture(Format.PNG, width, height, orientation) : Optional.empty();
  }

  private Optional<PictureHeader> jpeg() throws IOException {
    Orientation orientation = Orientation.UPRIGHT;
    long segment = 2;
    while (segment < MOST_NOTES) {
      while (bytes.u8(segment + 1) == 0xFF) {
        segment++;
      }
      if (bytes.u8(segment) != 0xFF) {
        return Optional.empty();
      }
      int marker = bytes.u8(segment + 1);
      switch (marker) {
        case 0xC0, 0xC1, 0xC2 -> {
          Format format = marker == 0xC2 ? Format.PROGRESSIVE_JPEG : Format.JPEG;
          long height = bytes.u16(segment + 5, BIG_ENDIAN);
          long width = bytes.u16(segment + 7, BIG_ENDIAN);
          boolean eightBits = bytes.u8(segment + 4) == 8;
          return eightBits ? picture(format, width, height, orientation) : Optional.empty();
        }
        case 0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF, 0xD9, 0xDA -> {
          return Optional.empty(); // lossless, arithmetic and the like; or no frame at all
        }
        case 0xE1 -> {
          if (bytes.says("Exif\0\0", segment + 4)) {
            orientation = orientationAt(segment + 10);
          }
        }
        default -> {}
      }
      segment += 2 + bytes.u16(segment + 2, BIG_ENDIAN);
    }
    return Optional.empty();
  }

  /// The size of the first frame, which is the one that is shown; the screen that the file speaks
  /// of may be larger.
  private Optional<PictureHeader> gif() throws IOException {
    long block = 13L + colours(bytes.u8(10));
    while (bytes.u8(block) == 0x21) {
      block += 2;
      while (bytes.u8(block) != 0) {
        block += 1 + bytes.u8(block);
      }
      block++;
    }
    if (bytes.u8(block) != 0x2C || block > MOST_NOTES) {
      return Optional.empty();
    }
    long width = bytes.u16(block + 5, LITTLE_ENDIAN);
    long height = bytes.u16(block + 7, LITTLE_ENDIAN);
    return picture(Format.GIF, width, height, Orientation.UPRIGHT);
  }

  private static int colours(int flags) {
    return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
  }

  private Optional<PictureHeader> bmp() throws IOException {
    if (bytes.u32(10, LITTLE_ENDIAN) > MOST_NOTES) {
      return Optional.empty(); // there the points begin
    }
    if (bytes.u32(14, LITTLE_ENDIAN) == 12) {
      long width = bytes.u16(18, LITTLE_ENDIAN);
      return picture(Format.BMP, width, bytes.u16(20, LITTLE_ENDIAN), Orientation.UPRIGHT);
    }
    int width = (int) bytes.u32(18, LITTLE_ENDIAN);
    int height = (int) bytes.u32(22, LITTLE_ENDIAN); // negative where the rows run downwards
    return switch ((int) bytes.u32(30, LITTLE_ENDIAN)) {
      case 0, 3 -> picture(Format.BMP, width, Math.abs((long) height), Orientation.UPRIGHT);
      default -> Optional.empty(); // run lengths, or another format wrapped in this one
    };
  }

  private Optional<PictureHeader> webp() throws IOException {
    if (8 + bytes.u32(4, LITTLE_ENDIAN) > bytes.size()) {
      return Optional.empty(); // cut off, which its decoder does not always notice
    }
    if (bytes.says("VP8 ", 12) && bytes.says("\u009D\u0001*", 23)) {
      int width = bytes.u16(26, LITTLE_ENDIAN) & 0x3FFF;
      int height = bytes.u16(28, LITTLE_ENDIAN) & 0x3FFF;
      return picture(Format.WEBP, width, height, Orientation.UPRIGHT);
    }
    if (bytes.says("VP8L", 12) && bytes.u8(20) == 0x2F) {
      long sides = bytes.u32(21, LITTLE_ENDIAN);
      long height = ((sides >> 14) & 0x3FFF) + 1;
      return picture(Format.WEBP, (sides & 0x3FFF) + 1, height, Orientation.UPRIGHT);
    }
    if (bytes.says("VP8X", 12)) {
      long width = (bytes.u32(24, LITTLE_ENDIAN) & 0xFF_FFFF) + 1;
      long height = (bytes.u32(26, LITTLE_ENDIAN) >> 8) + 1;
      return picture(Format.WEBP, width, height, webpOrientation());
    }
    return Optional.empty();
  }

  private Orientation webpOrientation() throws IOException {
    long chunk = 12;
    while (chunk + 8 <= bytes.size()) {
      if (bytes.says("EXIF", chunk)) {
        return orientationAt(chunk + (bytes.says("Exif\0\0", chunk + 8) ? 14 : 8));
      }
      long length = bytes.u32(chunk + 4, LITTLE_ENDIAN);
      chunk += 8 + length + (length & 1);
    }
    return Orientation.UPRIGHT;
  }

  private static Optional<PictureHeader> tiff(Directory directory) throws IOException {
    long width = directory.number(Directory.WIDTH, 0);
    long height = directory.number(Directory.HEIGHT, 0);
    if (directory.claimedBytes() > MOST_NOTES) {
      return Optional.empty();
    }
    return picture(Format.TIFF, width, height, directory.orientation());
  }

  /// EXIF notes that make no sense do not make a picture worse.
  private Orientation orientationAt(long base) {
    try {
      Optional<Directory> directory = Directory.at(base, bytes);
      return directory.isPresent() ? directory.get().orientation() : Orientation.UPRIGHT;
    } catch (IOException _) {
      return Orientation.UPRIGHT;
    }
  }

  private static Optional<PictureHeader> picture(
      Format format, long width, long height, Orientation orientation) {
    return width > 0 && height > 0
        ? Optional.of(new PictureHeader(format, width, height, orientation))
        : Optional.empty();
  }
}
