package org.yearbookgame.storage.pictures;

import java.util.Arrays;

/// How a portrait looks from afar: 16 by 20 greys, without how bright or contrasted it is. Hair,
/// collars and the turn of a head show in it, and whether the scan was dark does not.
public final class Look {
  static final int WIDTH = 16;
  static final int HEIGHT = 20;
  static final int POINTS = WIDTH * HEIGHT;

  private final byte[] greys;
  private final float[] even;

  /// @param greys row by row; not copied
  Look(byte[] greys) {
    if (greys.length != POINTS) {
      throw new IllegalArgumentException("a look has " + POINTS + " greys");
    }
    this.greys = greys;
    this.even = even(greys);
  }

  /// The look of a picture of just this size.
  static Look of(Pixels pixels) {
    int[] argb = pixels.argb();
    byte[] greys = new byte[POINTS];
    for (int i = 0; i < POINTS; i++) {
      int rgb = argb[i];
      // Luma as of ITU-R BT.601, which is close enough for telling hair from skin.
      int luma = 299 * (rgb >> 16 & 0xFF) + 587 * (rgb >> 8 & 0xFF) + 114 * (rgb & 0xFF);
      greys[i] = (byte) (luma / 1000);
    }
    return new Look(greys);
  }

  /// With a mean of 0 and a length of 1; all 0 where everything is of one grey.
  private static float[] even(byte[] greys) {
    double mean = 0;
    for (byte grey : greys) {
      mean += (grey & 0xFF) / (double) POINTS;
    }
    double squares = 0;
    for (byte grey : greys) {
      squares += Math.pow((grey & 0xFF) - mean, 2);
    }
    float[] even = new float[POINTS];
    double length = Math.sqrt(squares);
    for (int i = 0; i < POINTS && length > 0; i++) {
      even[i] = (float) (((greys[i] & 0xFF) - mean) / length);
    }
    return even;
  }

  byte[] greys() {
    return greys.clone();
  }

  /// One less Pearson's correlation of the greys: 0 for the same picture, however bright, 1 for
  /// pictures that have nothing in common, 2 for a picture and its negative.
  public double apart(Look other) {
    double correlation = 0;
    for (int i = 0; i < POINTS; i++) {
      correlation += even[i] * other.even[i];
    }
    return 1 - correlation;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Look that && Arrays.equals(greys, that.greys);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(greys);
  }
}
