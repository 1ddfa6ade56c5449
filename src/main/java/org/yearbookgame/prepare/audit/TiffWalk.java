package org.yearbookgame.prepare.audit;

import java.io.EOFException;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The fields of a TIFF (Adobe, TIFF 6.0) and the bytes they point to. A picture needs one
/// directory of fields on how its points are kept; no field that says anything else, and no byte
/// that no field points to.
final class TiffWalk {
  /// Sizes, samples, compression, strips and tiles, colours, resolution, which way up.
  static final Set<Integer> NEEDED =
      Set.of(
          254, 255, 256, 257, 258, 259, 262, 263, 266, 273, 274, 277, 278, 279, 280, 281, 282, 283,
          284, 290, 291, 292, 293, 296, 301, 317, 318, 319, 320, 321, 322, 323, 324, 325, 332, 334,
          338, 339, 340, 341, 347, 512, 513, 514, 515, 519, 520, 521, 529, 530, 531, 532);

  /// Places of points, each with the field that holds their lengths.
  private static final List<int[]> POINTS =
      List.of(new int[] {273, 279}, new int[] {324, 325}, new int[] {513, 514});

  private static final int ENTRY_BYTES = 12;

  /// The bytes of one value, by its type's number.
  private static final List<Integer> VALUE_BYTES =
      List.of(0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4);

  /// More than the strips of any scan of one portrait.
  private static final long MOST_PIECES = 1 << 17;

  private record Span(long from, long to) {}

  private record Field(int number, int type, long count, long at) {}

  private final FileBytes bytes;
  private final FileWalk found;
  private final ByteOrder order;
  private final List<Span> known = new ArrayList<>();

  private TiffWalk(FileBytes bytes, FileWalk found) {
    this.bytes = bytes;
    this.found = found;
    this.order = bytes.says("II", 0) ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
  }

  static void walk(FileBytes bytes, FileWalk found) throws EOFException {
    new TiffWalk(bytes, found).walk();
  }

  private void walk() throws EOFException {
    long directory = bytes.u32(4, order);
    int count = bytes.u16(directory, order);
    known.add(new Span(0, 8));
    known.add(new Span(directory, directory + 6 + (long) ENTRY_BYTES * count));
    Map<Integer, Field> fields = new HashMap<>();
    for (int i = 0; i < count; i++) {
      Field field = readField(directory + 2 + (long) ENTRY_BYTES * i);
      fields.putIfAbsent(field.number, field);
    }
    for (int[] pair : POINTS) {
      Field places = fields.get(pair[0]);
      Field lengths = fields.get(pair[1]);
      if (places != null && lengths != null) {
        readPoints(places, lengths);
      }
    }
    if (bytes.u32(directory + 2 + (long) ENTRY_BYTES * count, order) != 0) {
      found.add(Extra.SECOND_PICTURE, 0, 0);
    }
    tellUnknown();
  }

  private Field readField(long entry) throws EOFException {
    int number = bytes.u16(entry, order);
    int type = bytes.u16(entry + 2, order);
    long count = bytes.u32(entry + 4, order);
    long length = count * (type < VALUE_BYTES.size() ? VALUE_BYTES.get(type) : 1);
    long at = length <= 4 ? entry + 8 : bytes.u32(entry + 8, order);
    if (at + length > bytes.size()) {
      throw new EOFException();
    }
    known.add(new Span(at, at + length));
    if (!NEEDED.contains(number)) {
      found.add(kind(number), at, at + length);
    }
    return new Field(number, type, count, at);
  }

  private void readPoints(Field places, Field lengths) throws EOFException {
    for (long i = 0; i < Math.min(Math.min(places.count, lengths.count), MOST_PIECES); i++) {
      long from = number(places, i);
      known.add(new Span(from, from + number(lengths, i)));
    }
  }

  private long number(Field field, long i) throws EOFException {
    return field.type == 3
        ? bytes.u16(field.at + 2 * i, order)
        : bytes.u32(field.at + 4 * i, order);
  }

  /// The bytes that nothing points to. One zero may stand between two values, so that each starts
  /// at an even place.
  private void tellUnknown() throws EOFException {
    known.add(new Span(bytes.size(), bytes.size()));
    known.sort(Comparator.comparingLong(Span::from));
    long reached = 0;
    for (Span span : known) {
      long from = Math.min(span.from, bytes.size());
      if (from > reached && !(from == reached + 1 && bytes.isBlank(reached, from))) {
        found.addStray(reached, from);
      }
      reached = Math.max(reached, span.to);
    }
  }

  private static Extra kind(int field) {
    return switch (field) {
      case 269, 270, 285, 305, 306, 315, 316, 700, 33432, 33723, 34377 -> Extra.TEXT;
      case 34665, 34853, 40965 -> Extra.CAMERA_NOTES;
      case 34675 -> Extra.COLOUR_PROFILE;
      case 330 -> Extra.SECOND_PICTURE;
      default -> Extra.UNKNOWN_PART;
    };
  }
}
