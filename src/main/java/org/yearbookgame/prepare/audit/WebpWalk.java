package org.yearbookgame.prepare.audit;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.io.EOFException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/// The chunks of a WebP (RFC 9649). A picture needs its points, perhaps how opaque they are, and a
/// head that says so.
final class WebpWalk {
  private static final Set<String> ONCE = Set.of("VP8 ", "VP8L", "VP8X", "ALPH");

  private WebpWalk() {}

  static void walk(FileBytes bytes, FileWalk found) throws EOFException {
    long end = 8 + bytes.u32(4, LITTLE_ENDIAN);
    Set<String> seen = new HashSet<>();
    long chunk = 12;
    while (chunk < end) {
      String type = new String(bytes.copy(chunk, chunk + 4), StandardCharsets.ISO_8859_1);
      long to = chunk + 8 + bytes.u32(chunk + 4, LITTLE_ENDIAN);
      if (!ONCE.contains(type) || !seen.add(type)) {
        found.add(kind(type), chunk + 8, to);
      }
      long next = to + (to & 1);
      if (next <= bytes.size() && !bytes.isBlank(to, next)) {
        found.addStray(to, next);
      }
      chunk = next;
    }
    if (chunk > end + 1 || end > bytes.size()) {
      throw new EOFException();
    }
    found.addStray(chunk, bytes.size());
  }

  private static Extra kind(String type) {
    return switch (type) {
      case "XMP " -> Extra.TEXT;
      case "EXIF" -> Extra.CAMERA_NOTES;
      case "ICCP" -> Extra.COLOUR_PROFILE;
      case "ANIM", "ANMF" -> Extra.SECOND_PICTURE;
      default -> Extra.UNKNOWN_PART;
    };
  }
}
