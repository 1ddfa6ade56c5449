package org.yearbookgame.storage;

import java.io.IOException;
import java.nio.ByteOrder;
import java.util.Optional;

/// The first directory of numbered fields in a TIFF structure: what a TIFF file is made of, and
/// what EXIF notes are written in.
record Directory(HeaderBytes bytes, long start, ByteOrder order) {
  static final int WIDTH = 256;
  static final int HEIGHT = 257;
  static final int COMPRESSION = 259;
  static final int ORIENTATION = 274;

  private static final int ENTRY_BYTES = 12;
  private static final int SHORT = 3;
  private static final int LONG = 4;

  /// The directory of the structure that starts at `base`; empty where none starts there.
  static Optional<Directory> at(long base, HeaderBytes bytes) throws IOException {
    ByteOrder order;
    if (bytes.says("II*\0", base)) {
      order = ByteOrder.LITTLE_ENDIAN;
    } else if (bytes.says("MM\0*", base)) {
      order = ByteOrder.BIG_ENDIAN;
    } else {
      return Optional.empty();
    }
    return Optional.of(new Directory(bytes, base + bytes.u32(base + 4, order), order));
  }

  /// The whole number in a field, or `otherwise` where there is no such field of one number.
  long number(int field, long otherwise) throws IOException {
    int entries = bytes.u16(start, order);
    for (int i = 0; i < entries; i++) {
      long entry = start + 2 + (long) i * ENTRY_BYTES;
      if (bytes.u16(entry, order) == field && bytes.u32(entry + 4, order) == 1) {
        return switch (bytes.u16(entry + 2, order)) {
          case SHORT -> bytes.u16(entry + 8, order);
          case LONG -> bytes.u32(entry + 8, order);
          default -> otherwise;
        };
      }
    }
    return otherwise;
  }

  Orientation orientation() throws IOException {
    return Orientation.ofExif(number(ORIENTATION, 1));
  }
}
