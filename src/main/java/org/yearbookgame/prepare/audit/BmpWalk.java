package org.yearbookgame.prepare.audit;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.io.EOFException;

/// The parts of a BMP: two headers, colours, points. The later headers have room for a colour
/// profile, or for the name of its file.
final class BmpWalk {
  private static final int FILE_HEADER = 14;
  private static final int OLDEST = 12;
  private static final int USUAL = 40;
  private static final int WITH_PROFILE = 124;

  private BmpWalk() {}

  static void walk(FileBytes bytes, FileWalk found) throws EOFException {
    long header = bytes.u32(14, LITTLE_ENDIAN);
    boolean oldest = header == OLDEST;
    long width = oldest ? bytes.u16(18, LITTLE_ENDIAN) : (int) bytes.u32(18, LITTLE_ENDIAN);
    long height = oldest ? bytes.u16(20, LITTLE_ENDIAN) : (int) bytes.u32(22, LITTLE_ENDIAN);
    int bits = bytes.u16(oldest ? 24 : 28, LITTLE_ENDIAN);
    long packing = oldest ? 0 : bytes.u32(30, LITTLE_ENDIAN);
    boolean packed = packing == 1 || packing == 2; // by run lengths
    long colours = oldest ? 0 : bytes.u32(46, LITTLE_ENDIAN);
    if (colours == 0 && bits <= 8) {
      colours = 1L << bits;
    }
    long masks = header == USUAL && packing == 3 ? 12 : 0;
    long points = bytes.u32(10, LITTLE_ENDIAN);
    long headersEnd = FILE_HEADER + header + masks + colours * (oldest ? 3 : 4);
    long length =
        packed ? bytes.u32(34, LITTLE_ENDIAN) : (width * bits + 31) / 32 * 4 * Math.abs(height);
    if (width <= 0 || bits > 32 || length < 0 || length > bytes.size() - points) {
      throw new EOFException();
    }
    if (header >= WITH_PROFILE && bytes.u32(FILE_HEADER + 116, LITTLE_ENDIAN) != 0) {
      found.add(Extra.COLOUR_PROFILE, headersEnd, bytes.size());
      return;
    }
    tellUnlessBlank(bytes, 6, 10, found);
    tellUnlessBlank(bytes, Math.min(headersEnd, points), points, found);
    tellUnlessBlank(bytes, points + length, bytes.size(), found);
  }

  private static void tellUnlessBlank(FileBytes bytes, long from, long to, FileWalk found)
      throws EOFException {
    if (!bytes.isBlank(from, to)) {
      found.addStray(from, to);
    }
  }
}
