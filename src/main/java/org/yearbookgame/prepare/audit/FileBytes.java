package org.yearbookgame.prepare.audit;

import java.io.EOFException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// All bytes of a file, by their places.
///
/// All reading throws [EOFException] beyond the file's end, whatever the file claims.
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record FileBytes(byte[] all) {
  int size() {
    return all.length;
  }

  int u8(long at) throws EOFException {
    return all[place(at, 1)] & 0xFF;
  }

  int u16(long at, ByteOrder order) throws EOFException {
    int first = u8(at);
    int second = u8(at + 1);
    return order == ByteOrder.BIG_ENDIAN ? first << 8 | second : second << 8 | first;
  }

  long u32(long at, ByteOrder order) throws EOFException {
    long first = u16(at, order);
    long second = u16(at + 2, order);
    return order == ByteOrder.BIG_ENDIAN ? first << 16 | second : second << 16 | first;
  }

  /// Whether these characters stand there, a byte each; no where the file is too short for them.
  boolean says(String text, long at) {
    byte[] expected = text.getBytes(StandardCharsets.ISO_8859_1);
    return at >= 0
        && at + expected.length <= all.length
        && Arrays.equals(all, (int) at, (int) at + expected.length, expected, 0, expected.length);
  }

  /// Checks that a stretch of bytes lies inside the file.
  void check(long from, long to) throws EOFException {
    place(from, to - from);
  }

  byte[] copy(long from, long to) throws EOFException {
    int start = place(from, to - from);
    return Arrays.copyOfRange(all, start, (int) to);
  }

  /// Whether nothing but zeros stands between two places.
  boolean isBlank(long from, long to) throws EOFException {
    for (long at = from; at < to; at++) {
      if (u8(at) != 0) {
        return false;
      }
    }
    return true;
  }

  private int place(long at, long length) throws EOFException {
    if (at < 0 || length < 0 || length > all.length || at > all.length - length) {
      throw new EOFException();
    }
    return (int) at;
  }
}
