package org.yearbookgame.prepare.pictures;

import static org.yearbookgame.prepare.pictures.Cosines.BLOCK;
import static org.yearbookgame.prepare.pictures.Cosines.SIDE;

import javax.imageio.plugins.jpeg.JPEGHuffmanTable;
import javax.imageio.plugins.jpeg.JPEGQTable;

/// One channel of a picture on its way into a JPEG file, with the tables that ITU T.81 gives as
/// examples and nearly everybody uses.
final class JpegChannel {
  /// The places of a block in the order in which they are written: from the coarse to the fine.
  private static final int[] ORDER = {
    0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20,
    13, 6, 7, 14, 21, 28, 35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59,
    52, 45, 38, 31, 39, 46, 53, 60, 61, 54, 47, 55, 62, 63
  };

  private static final int END_OF_BLOCK = 0;
  private static final int SIXTEEN_ZEROS = 0xF0;
  private static final int LONGEST_RUN = 15;

  /// Added before a number is cut off to a whole one and taken away afterwards, so that it is
  /// rounded, whatever its sign.
  private static final int LIFT = 1 << 14;

  private final Kind kind;
  private final int sampling;
  private final int width;
  private final int[] steps;
  private final float[] band;
  private final float[] shares = new float[BLOCK];
  private final int[] firstCodes;
  private final int[] otherCodes;
  private final float[] block = new float[BLOCK];
  private final int[] numbers = new int[BLOCK];
  private int lastFirst;

  /// What a channel tells.
  enum Kind {
    BRIGHTNESS(
        JPEGQTable.K1Luminance, JPEGHuffmanTable.StdDCLuminance, JPEGHuffmanTable.StdACLuminance),
    HUE(
        JPEGQTable.K2Chrominance,
        JPEGHuffmanTable.StdDCChrominance,
        JPEGHuffmanTable.StdACChrominance);

    private final JPEGQTable steps;
    private final JPEGHuffmanTable first;
    private final JPEGHuffmanTable others;

    Kind(JPEGQTable steps, JPEGHuffmanTable first, JPEGHuffmanTable others) {
      this.steps = steps;
      this.first = first;
      this.others = others;
    }
  }

  /// @param sampling how many blocks of it a unit of the picture has, along each side
  /// @param units how many of them stand side by side
  /// @param coarseness by which the steps of the tables are multiplied
  JpegChannel(Kind kind, int sampling, int units, float coarseness) {
    this.kind = kind;
    this.sampling = sampling;
    this.width = units * sampling * SIDE;
    this.steps = kind.steps.getScaledInstance(coarseness, /* forceBaseline= */ true).getTable();
    this.band = new float[width * sampling * SIDE];
    this.firstCodes = JpegBits.codes(kind.first);
    this.otherCodes = JpegBits.codes(kind.others);
    for (int i = 0; i < BLOCK; i++) {
      shares[i] = (float) (1 / (steps[i] * Cosines.scale(i)));
    }
  }

  /// The samples of the units that are written next, row by row, from -128 to 127.
  float[] band() {
    return band;
  }

  /// How many samples a row has.
  int width() {
    return width;
  }

  int sampling() {
    return sampling;
  }

  /// The number by which the file calls the channel's tables.
  int tables() {
    return kind.ordinal();
  }

  void writeTables(JpegBits bits) {
    bits.segment(0xDB, 1 + BLOCK);
    bits.bytes(tables());
    for (int place : ORDER) {
      bits.bytes(steps[place]);
    }
    write(kind.first, tables(), bits);
    write(kind.others, 0x10 | tables(), bits);
  }

  private static void write(JPEGHuffmanTable table, int name, JpegBits bits) {
    bits.segment(0xC4, 1 + table.getLengths().length + table.getValues().length);
    bits.bytes(name);
    for (short count : table.getLengths()) {
      bits.bytes(count);
    }
    for (short symbol : table.getValues()) {
      bits.bytes(symbol);
    }
  }

  /// Writes the blocks of a unit.
  void write(int unit, JpegBits bits) {
    for (int y = 0; y < sampling; y++) {
      for (int x = 0; x < sampling; x++) {
        transform((unit * sampling + x) * SIDE + y * SIDE * width);
        writeBlock(bits);
      }
    }
  }

  private void transform(int start) {
    for (int y = 0; y < SIDE; y++) {
      System.arraycopy(band, start + y * width, block, y * SIDE, SIDE);
    }
    Cosines.transform(block);
    for (int i = 0; i < BLOCK; i++) {
      numbers[i] = (int) (block[i] * shares[i] + (LIFT + 0.5f)) - LIFT;
    }
  }

  private void writeBlock(JpegBits bits) {
    bits.number(numbers[0] - lastFirst, 0, firstCodes);
    lastFirst = numbers[0];
    int zeros = 0;
    for (int i = 1; i < BLOCK; i++) {
      int number = numbers[ORDER[i]];
      if (number == 0) {
        zeros++;
      } else {
        for (; zeros > LONGEST_RUN; zeros -= LONGEST_RUN + 1) {
          bits.code(SIXTEEN_ZEROS, otherCodes);
        }
        bits.number(number, zeros << 4, otherCodes);
        zeros = 0;
      }
    }
    if (zeros > 0) {
      bits.code(END_OF_BLOCK, otherCodes);
    }
  }
}
