package org.yearbookgame.prepare.audit;

import static java.nio.ByteOrder.BIG_ENDIAN;

import java.io.EOFException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.CRC32;

/// The chunks of a PNG (W3C, Portable Network Graphics Specification, third edition). A picture
/// needs five kinds of them; whatever else there is could say anything.
final class PngWalk {
  static final String START = "\u0089PNG\r\n\u001a\n";

  private static final Set<String> ONCE = Set.of("IHDR", "PLTE", "tRNS");

  private PngWalk() {}

  static void walk(FileBytes bytes, FileWalk found) throws EOFException {
    Set<String> seen = new HashSet<>();
    try (PngPoints points = new PngPoints(bytes)) {
      long chunk = START.length();
      String type;
      do {
        long end = chunk + 12 + bytes.u32(chunk, BIG_ENDIAN);
        type = new String(bytes.copy(chunk + 4, chunk + 8), StandardCharsets.ISO_8859_1);
        byte[] content = bytes.copy(chunk + 8, end - 4);
        if (!sumIsRight(bytes, chunk + 4, end - 4)) {
          found.addStray(end - 4, end);
        }
        if (type.equals("IDAT")) {
          found.addStray(end - 4 - points.read(content), end - 4);
        } else if (type.equals("IEND")) {
          found.addStray(chunk + 8, end - 4);
        } else if (!ONCE.contains(type) || !seen.add(type)) {
          found.add(kind(type), content);
        }
        chunk = end;
      } while (!type.equals("IEND"));
      found.addStray(chunk, bytes.size());
      if (points.isTooLong()) {
        found.add(Extra.STRAY_BYTES, new byte[0]);
      } else if (!points.isWhole()) {
        throw new EOFException();
      }
    }
  }

  private static Extra kind(String type) {
    return switch (type) {
      case "tEXt", "zTXt", "iTXt" -> Extra.TEXT;
      case "eXIf", "tIME" -> Extra.CAMERA_NOTES;
      case "iCCP" -> Extra.COLOUR_PROFILE;
      case "acTL", "fcTL", "fdAT" -> Extra.SECOND_PICTURE;
      default -> Extra.UNKNOWN_PART;
    };
  }

  private static boolean sumIsRight(FileBytes bytes, long from, long to) throws EOFException {
    CRC32 sum = new CRC32();
    sum.update(bytes.all(), (int) from, (int) (to - from));
    return sum.getValue() == bytes.u32(to, BIG_ENDIAN);
  }
}
