package org.yearbookgame.prepare.pictures;

/// The discrete cosine transform of 8 by 8 samples, after Arai, Agui and Nakajima (1988): with few
/// multiplications, as each result still has to be divided by its own [#scale].
final class Cosines {
  static final int SIDE = 8;
  static final int BLOCK = SIDE * SIDE;

  private static final float COS_2 = (float) StrictMath.cos(Math.PI / 8);
  private static final float COS_4 = (float) StrictMath.cos(Math.PI / 4);
  private static final float COS_6 = (float) StrictMath.cos(3 * Math.PI / 8);

  private Cosines() {}

  /// Transforms a block in its place.
  static void transform(float[] block) {
    for (int row = 0; row < BLOCK; row += SIDE) {
      transform(block, row, 1);
    }
    for (int column = 0; column < SIDE; column++) {
      transform(block, column, SIDE);
    }
  }

  /// What the result at a place has to be divided by.
  static double scale(int place) {
    return 8 * scaleOfLine(place / SIDE) * scaleOfLine(place % SIDE);
  }

  private static double scaleOfLine(int i) {
    return i == 0 ? 1 : StrictMath.sqrt(2) * StrictMath.cos(i * Math.PI / 16);
  }

  private static void transform(float[] block, int start, int step) {
    int i1 = start + step;
    int i2 = i1 + step;
    int i3 = i2 + step;
    int i4 = i3 + step;
    int i5 = i4 + step;
    int i6 = i5 + step;
    int i7 = i6 + step;

    float outer = block[start] + block[i7];
    float outerApart = block[start] - block[i7];
    float second = block[i1] + block[i6];
    float secondApart = block[i1] - block[i6];
    float third = block[i2] + block[i5];
    float thirdApart = block[i2] - block[i5];
    float inner = block[i3] + block[i4];
    float innerApart = block[i3] - block[i4];

    float ends = outer + inner;
    float middles = second + third;
    float endsApart = outer - inner;
    float turned = (second - third + endsApart) * COS_4;
    block[start] = ends + middles;
    block[i4] = ends - middles;
    block[i2] = endsApart + turned;
    block[i6] = endsApart - turned;

    float low = innerApart + thirdApart;
    float high = secondApart + outerApart;
    float both = (low - high) * COS_6;
    float lowTurned = (COS_2 - COS_6) * low + both;
    float highTurned = (COS_2 + COS_6) * high + both;
    float middle = (thirdApart + secondApart) * COS_4;
    float plus = outerApart + middle;
    float minus = outerApart - middle;
    block[i5] = minus + lowTurned;
    block[i3] = minus - lowTurned;
    block[i1] = plus + highTurned;
    block[i7] = plus - highTurned;
  }
}
