package org.yearbookgame.prepare.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// A part of a picture file that does not belong to the picture.
///
/// @param content as it stands in the file
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record Piece(Extra kind, byte[] content) {
  /// Text, profiles and notes that a name is to be looked for in; what is longer stays unread, as
  /// the part is told of anyway.
  private static final int MOST_INFLATED = 4 << 20;

  /// How often what looks like the start of compressed bytes may turn out to be none.
  private static final int MOST_STARTS = 64;

  /// Whether a name stands in it, compressed or not.
  boolean tells(Names names) {
    byte[] inflated = inflated();
    return names.in(content, 0, content.length, Names.LEAST_IN_NOTES)
        || names.in(inflated, 0, inflated.length, Names.LEAST_IN_NOTES)
        || (kind == Extra.TEXT
            && (names.in(new String(content, UTF_8)) || names.in(new String(inflated, UTF_8))));
  }

  /// The content once more, as it was before it was compressed; empty where nothing in it is.
  private byte[] inflated() {
    ByteArrayOutputStream result = new ByteArrayOutputStream();
    int starts = 0;
    for (int at = 0; at + 1 < content.length && starts < MOST_STARTS; at++) {
      if (isStart(at)) {
        starts++;
        inflate(at, result);
      }
    }
    return result.toByteArray();
  }

  /// The two bytes that a zlib stream starts with (RFC 1950): deflate, and a sum that 31 divides.
  private boolean isStart(int at) {
    int first = content[at] & 0xFF;
    int second = content[at + 1] & 0xFF;
    return (first & 0x8F) == 0x08 && (first << 8 | second) % 31 == 0;
  }

  private void inflate(int from, ByteArrayOutputStream to) {
    byte[] page = new byte[1 << 13];
    try (Inflater inflater = new Inflater()) {
      inflater.setInput(content, from, content.length - from);
      int read;
      while (to.size() < MOST_INFLATED && (read = inflater.inflate(page)) > 0) {
        to.write(page, 0, read);
      }
    } catch (DataFormatException _) {
      // no compressed bytes after all, or only up to here
    }
  }
}
