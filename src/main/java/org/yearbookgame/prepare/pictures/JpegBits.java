package org.yearbookgame.prepare.pictures;

import java.util.Arrays;
import javax.imageio.plugins.jpeg.JPEGHuffmanTable;

/// The bytes of a JPEG file as they come about, first whole ones, then bit by bit.
final class JpegBits {
  private static final byte STUFFED = (byte) 0xFF;

  private byte[] bytes = new byte[1 << 16];
  private int length;
  private long waiting;
  private int bitsWaiting;

  /// The codes of a table, by what they stand for: each below its length in bits, which starts at
  /// the 17th bit.
  static int[] codes(JPEGHuffmanTable table) {
    int[] codes = new int[256];
    short[] symbols = table.getValues();
    int next = 0;
    int code = 0;
    int bits = 1;
    for (short count : table.getLengths()) {
      for (int i = 0; i < count; i++) {
        codes[symbols[next++]] = bits << 16 | code++;
      }
      code <<= 1;
      bits++;
    }
    return codes;
  }

  void bytes(int... values) {
    room(values.length);
    for (int value : values) {
      bytes[length++] = (byte) value;
    }
  }

  /// Begins a segment.
  ///
  /// @param content how many bytes will follow
  void segment(int marker, int content) {
    bytes(0xFF, marker, (content + 2) >> 8, content + 2);
  }

  /// Writes a number: a code that tells its length, then its bits.
  ///
  /// @param symbol what the code stands for, beside the length
  void number(int number, int symbol, int[] codes) {
    int size = Integer.SIZE - Integer.numberOfLeadingZeros(Math.abs(number));
    int bits = number < 0 ? (number - 1) & ((1 << size) - 1) : number;
    int code = codes[symbol | size];
    bits((code & 0xFFFF) << size | bits, (code >> 16) + size);
  }

  /// Writes a code alone.
  void code(int symbol, int[] codes) {
    bits(codes[symbol] & 0xFFFF, codes[symbol] >> 16);
  }

  private void bits(int value, int count) {
    waiting = waiting << count | value;
    bitsWaiting += count;
    if (bitsWaiting >= Integer.SIZE) {
      giveOut();
    }
  }

  private void giveOut() {
    room(2 * Long.BYTES);
    while (bitsWaiting >= Byte.SIZE) {
      bitsWaiting -= Byte.SIZE;
      byte value = (byte) (waiting >> bitsWaiting);
      bytes[length++] = value;
      if (value == STUFFED) {
        bytes[length++] = 0; // or it would be taken for a marker
      }
    }
  }

  /// Fills the last byte with ones.
  void endBits() {
    bits(0x7F, Byte.SIZE - 1);
    giveOut();
    bitsWaiting = 0;
  }

  private void room(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * bytes.length);
    }
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, length);
  }
}
