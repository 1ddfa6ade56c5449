package org.yearbookgame.prepare.audit;

import static java.nio.ByteOrder.BIG_ENDIAN;

import java.io.EOFException;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// The compressed points of a PNG, which run through all its IDAT chunks: as many bytes as the
/// picture's size asks for, and no more.
final class PngPoints implements AutoCloseable {
  /// Of each of Adam7's passes: where its first column and row are, and how far apart they stand.
  private static final int[][] PASSES = {
    {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
  };

  private static final int[] WHOLE = {0, 0, 1, 1};

  /// As many as 100 million points of the richest kind take, with room to spare.
  private static final long MOST_BYTES = 1L << 30;

  private final Inflater inflater = new Inflater();
  private final byte[] page = new byte[1 << 16];
  private final long expected;
  private long points;

  /// @throws EOFException where no sound header stands at the file's start, or one that claims more
  ///   points than any picture that can be played
  PngPoints(FileBytes bytes) throws EOFException {
    long width = bytes.u32(16, BIG_ENDIAN);
    long height = bytes.u32(20, BIG_ENDIAN);
    if (width > MOST_BYTES / Math.max(1, height)) {
      throw new EOFException();
    }
    int channels =
        switch (bytes.u8(25)) {
          case 2 -> 3;
          case 4 -> 2;
          case 6 -> 4;
          default -> 1;
        };
    long bits = (long) bytes.u8(24) * channels;
    long sum = 0;
    for (int[] pass : bytes.u8(28) == 0 ? new int[][] {WHOLE} : PASSES) {
      long columns = (width - pass[0] + pass[2] - 1) / pass[2];
      long rows = (height - pass[1] + pass[3] - 1) / pass[3];
      if (columns > 0 && rows > 0) {
        sum += rows * (1 + (columns * bits + 7) / 8);
      }
    }
    if (sum > MOST_BYTES) {
      throw new EOFException();
    }
    expected = sum;
  }

  /// Reads the next chunk's content.
  ///
  /// @return how many bytes at its end are none of the picture's points
  /// @throws EOFException where it is damaged
  int read(byte[] content) throws EOFException {
    inflater.setInput(content);
    try {
      while (!inflater.finished() && !inflater.needsInput() && points <= expected) {
        points += inflater.inflate(page);
        if (inflater.needsDictionary()) {
          throw new EOFException();
        }
      }
    } catch (DataFormatException _) {
      throw new EOFException();
    }
    return inflater.getRemaining();
  }

  /// Whether all points were there.
  boolean isWhole() {
    return inflater.finished() && points >= expected;
  }

  /// Whether there were more than the picture has.
  boolean isTooLong() {
    return points > expected;
  }

  @Override
  public void close() {
    inflater.close();
  }
}
