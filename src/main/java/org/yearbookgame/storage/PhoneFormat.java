package org.yearbookgame.storage;

import static java.nio.ByteOrder.BIG_ENDIAN;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.List;

/// Tells the pictures that phones keep as one still of a film: HEIC and AVIF. They cannot be read,
/// but the organizer can be told what they are.
final class PhoneFormat {
  /// What the start of the file may call itself: ISO 23008-12, and AVIF 1.1.
  private static final List<String> NAMES =
      List.of(
          "heic", "heix", "heim", "heis", "hevc", "hevx", "hevm", "hevs", "mif1", "msf1", "avif",
          "avis");

  /// Where the first name is, and how long it and the version behind it are.
  private static final int FIRST_NAME = 8;

  private static final int NAME_BYTES = 4;

  /// Far more names than any file lists.
  private static final int MOST_BYTES = 400;

  private PhoneFormat() {}

  static boolean isIn(SeekableByteChannel file) throws IOException {
    HeaderBytes bytes = new HeaderBytes(file);
    if (!bytes.says("ftyp", 4)) {
      return false;
    }
    long end = Math.min(Math.min(bytes.u32(0, BIG_ENDIAN), MOST_BYTES), bytes.size());
    for (long at = FIRST_NAME; at < end; at += NAME_BYTES) {
      for (String name : NAMES) {
        if (bytes.says(name, at)) {
          return true;
        }
      }
    }
    return false;
  }
}
