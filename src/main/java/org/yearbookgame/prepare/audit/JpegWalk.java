package org.yearbookgame.prepare.audit;

import static java.nio.ByteOrder.BIG_ENDIAN;

import java.io.EOFException;

/// The segments of a JPEG (ITU-T T.81 and T.871, which is JFIF). A picture needs tables, frames and
/// scans, and two short notes on its colours.
final class JpegWalk {
  private static final int START_OF_SCAN = 0xDA;
  private static final int END = 0xD9;

  private final FileBytes bytes;
  private final FileWalk found;
  private boolean jfif;
  private boolean adobe;

  private JpegWalk(FileBytes bytes, FileWalk found) {
    this.bytes = bytes;
    this.found = found;
  }

  static void walk(FileBytes bytes, FileWalk found) throws EOFException {
    new JpegWalk(bytes, found).walk();
  }

  private void walk() throws EOFException {
    long at = 2;
    while (true) {
      long marker = nextMarker(at);
      int kind = bytes.u8(marker + 1);
      if (kind == END) {
        found.addStray(marker + 2, bytes.size());
        return;
      }
      long from = marker + 4;
      long to = marker + 2 + bytes.u16(marker + 2, BIG_ENDIAN);
      readSegment(kind, from, Math.max(from, to));
      at = kind == START_OF_SCAN ? endOfScan(to) : to;
    }
  }

  /// Any number of bytes FF may stand before a marker, and nothing else.
  private long nextMarker(long at) throws EOFException {
    long marker = at;
    boolean stray = false;
    while (bytes.u8(marker) != 0xFF || bytes.u8(marker + 1) == 0 || bytes.u8(marker + 1) == 0xFF) {
      stray |= bytes.u8(marker) != 0xFF;
      marker++;
    }
    if (stray) {
      found.addStray(at, marker);
    }
    return marker;
  }

  /// Inside a scan a byte FF is followed by 0, by FF, or by the number of a restart.
  private long endOfScan(long at) throws EOFException {
    while (true) {
      int next = bytes.u8(at) == 0xFF ? bytes.u8(at + 1) : 0;
      if (next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7)) {
        return at;
      }
      at++;
    }
  }

  private void readSegment(int kind, long from, long to) throws EOFException {
    switch (kind) {
      case 0xC0, 0xC1, 0xC2, 0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF ->
          endsAt(from + 6 + 3L * bytes.u8(from + 5), from, to);
      case START_OF_SCAN -> endsAt(from + 4 + 2L * bytes.u8(from), from, to);
      case 0xDD -> endsAt(from + 2, from, to);
      case 0xDB -> {
        long table = from;
        while (table < to) {
          table += 1 + (bytes.u8(table) < 0x10 ? 64 : 128);
        }
        endsAt(table, from, to);
      }
      case 0xC4 -> {
        long table = from;
        while (table < to) {
          long next = table + 17;
          for (int length = 1; length <= 16; length++) {
            next += bytes.u8(table + length);
          }
          table = next;
        }
        endsAt(table, from, to);
      }
      default -> {
        if (!isNoteOnColours(kind, from, to)) {
          found.add(extra(kind, from), from, to);
        }
      }
    }
  }

  private void endsAt(long expected, long from, long to) throws EOFException {
    if (expected != to) {
      found.add(Extra.STRAY_BYTES, from, to);
    }
  }

  /// JFIF without a thumbnail, and Adobe's of fixed length: each once, as a second one would not be
  /// read.
  private boolean isNoteOnColours(int kind, long from, long to) throws EOFException {
    if (kind == 0xE0 && bytes.says("JFIF\0", from) && !jfif) {
      jfif = true;
      return to - from == 14 && bytes.isBlank(from + 12, to);
    }
    if (kind == 0xEE && bytes.says("Adobe", from) && !adobe) {
      adobe = true;
      return to - from == 12;
    }
    return false;
  }

  private Extra extra(int kind, long from) {
    return switch (kind) {
      case 0xE0 -> Extra.SECOND_PICTURE;
      case 0xE1 -> bytes.says("Exif\0", from) ? Extra.CAMERA_NOTES : Extra.TEXT;
      case 0xE2 -> bytes.says("ICC_PROFILE\0", from) ? Extra.COLOUR_PROFILE : Extra.SECOND_PICTURE;
      case 0xED, 0xFE -> Extra.TEXT;
      default -> Extra.UNKNOWN_PART;
    };
  }
}
