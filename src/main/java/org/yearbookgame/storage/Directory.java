package org.yearbookgame.storage;

import java.io.IOException;
import java.nio.ByteOrder;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The first directory of numbered fields in a TIFF structure: what a TIFF file is made of, and
/// what EXIF notes are written in.
///
/// @param base where the structure starts, from which all its places are counted
/// @param start where the directory is
record Directory(HeaderBytes bytes, ByteOrder order, long base, long start) {
  static final int WIDTH = 256;
  static final int HEIGHT = 257;
  private static final int ORIENTATION = 274;

  /// Fields whose value is the place of another directory.
  private static final Set<Integer> POINTERS = Set.of(330, 34665, 34853, 40965);

  private static final int ENTRY_BYTES = 12;
  private static final int SHORT = 3;
  private static final int LONG = 4;

  /// The bytes of one value, by its type's number.
  private static final List<Integer> VALUE_BYTES =
      List.of(0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4, 0, 0, 8, 8, 8);

  /// More pages and notes than any scan of one portrait has.
  private static final int MOST_DIRECTORIES = 1000;

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
    return Optional.of(new Directory(bytes, order, base, base + bytes.u32(base + 4, order)));
  }

  /// The whole number in a field, or `otherwise` where there is no such field of one number.
  long number(int field, long otherwise) throws IOException {
    int entries = u16(start);
    for (int i = 0; i < entries; i++) {
      long entry = entry(start, i);
      if (u16(entry) == field && u32(entry + 4) == 1) {
        return switch (u16(entry + 2)) {
          case SHORT -> u16(entry + 8);
          case LONG -> u32(entry + 8);
          default -> otherwise;
        };
      }
    }
    return otherwise;
  }

  Orientation orientation() throws IOException {
    return Orientation.ofExif(number(ORIENTATION, 1));
  }

  /// How many bytes the values of all fields claim together, here and in the directories that
  /// follow: those of further pages, and those that fields point to.
  long claimedBytes() throws IOException {
    Deque<Long> waiting = new ArrayDeque<>(List.of(start));
    Set<Long> seen = new HashSet<>();
    long claimed = 0;
    while (!waiting.isEmpty()) {
      long directory = waiting.remove();
      if (directory == base || directory + 2 > bytes.size() || !seen.add(directory)) {
        continue;
      }
      if (seen.size() > MOST_DIRECTORIES) {
        return Long.MAX_VALUE;
      }
      int entries = u16(directory);
      for (int i = 0; i < entries; i++) {
        long entry = entry(directory, i);
        int type = u16(entry + 2);
        long count = u32(entry + 4);
        claimed += ENTRY_BYTES + count * (type < VALUE_BYTES.size() ? VALUE_BYTES.get(type) : 0);
        if (POINTERS.contains(u16(entry))) {
          long places = count == 1 ? entry + 8 : base + u32(entry + 8);
          for (int k = 0; k < Math.min(count, MOST_DIRECTORIES); k++) {
            waiting.add(base + u32(places + 4L * k));
          }
        }
      }
      waiting.add(base + u32(entry(directory, entries)));
    }
    return claimed;
  }

  private static long entry(long directory, int i) {
    return directory + 2 + (long) i * ENTRY_BYTES;
  }

  private int u16(long at) throws IOException {
    return bytes.u16(at, order);
  }

  private long u32(long at) throws IOException {
    return bytes.u32(at, order);
  }
}
