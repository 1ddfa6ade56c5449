package org.yearbookgame.prepare.audit;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;

/// Looks for many short runs of bytes at once. Capital and small letters from A to Z are one,
/// wherever their bytes stand.
final class ByteSearch {
  /// The first bytes of a run, by which it is found.
  private static final int KEY_BYTES = 4;

  private static final int FILTER_BITS = 22;

  private final byte[][] runs;
  private final int[] keys;
  private final BitSet filter = new BitSet(1 << FILTER_BITS);
  private final byte[] folded = new byte[1 << Byte.SIZE];

  /// @param wanted each of four bytes or more; what is shorter is not looked for
  ByteSearch(Collection<byte[]> wanted) {
    for (int b = 0; b < folded.length; b++) {
      folded[b] = (byte) (b >= 'A' && b <= 'Z' ? b - 'A' + 'a' : b);
    }
    runs =
        wanted.stream()
            .filter(run -> run.length >= KEY_BYTES)
            .map(this::fold)
            .sorted(ByteSearch::byKey)
            .toArray(byte[][]::new);
    keys = Arrays.stream(runs).mapToInt(ByteSearch::key).toArray();
    Arrays.stream(keys).map(ByteSearch::hash).forEach(filter::set);
  }

  /// Whether some run of `least` bytes or more stands in a stretch of bytes.
  boolean findsIn(byte[] bytes, int start, int end, int least) {
    int key = 0;
    for (int i = start; i < end; i++) {
      key = key << Byte.SIZE | (folded[bytes[i] & 0xFF] & 0xFF);
      int from = i + 1 - KEY_BYTES;
      if (filter.get(hash(key)) && from >= start && standsAt(bytes, from, end, key, least)) {
        return true;
      }
    }
    return false;
  }

  private boolean standsAt(byte[] bytes, int from, int end, int key, int least) {
    for (int i = first(key); i < keys.length && keys[i] == key; i++) {
      if (runs[i].length >= least && isAt(runs[i], bytes, from, end)) {
        return true;
      }
    }
    return false;
  }

  private int first(int key) {
    int found = Arrays.binarySearch(keys, key);
    while (found > 0 && keys[found - 1] == key) {
      found--;
    }
    return found < 0 ? keys.length : found;
  }

  private boolean isAt(byte[] run, byte[] bytes, int from, int end) {
    if (end - from < run.length) {
      return false;
    }
    for (int i = 0; i < run.length; i++) {
      if (run[i] != folded[bytes[from + i] & 0xFF]) {
        return false;
      }
    }
    return true;
  }

  private byte[] fold(byte[] run) {
    byte[] result = new byte[run.length];
    for (int i = 0; i < run.length; i++) {
      result[i] = folded[run[i] & 0xFF];
    }
    return result;
  }

  private static int byKey(byte[] one, byte[] other) {
    return Integer.compare(key(one), key(other));
  }

  private static int key(byte[] run) {
    int key = 0;
    for (int i = 0; i < KEY_BYTES; i++) {
      key = key << Byte.SIZE | (run[i] & 0xFF);
    }
    return key;
  }

  /// Spreads the keys by the golden ratio.
  private static int hash(int key) {
    return (key * 0x9E3779B9) >>> (Integer.SIZE - FILTER_BITS);
  }
}
