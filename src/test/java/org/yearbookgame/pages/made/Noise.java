package org.yearbookgame.pages.made;

import java.util.SplittableRandom;

/// What no two prints have alike.
final class Noise {
  private Noise() {}

  /// A draw from a bell of width 1: the sum of draws comes close enough, and is the same
  /// everywhere.
  static double gaussian(SplittableRandom random) {
    long bits = random.nextLong();
    int sum = 0;
    for (int shift = 0; shift < 64; shift += 16) {
      sum += (int) (bits >>> shift & 0xFFFF);
    }
    return (sum - 2 * 65535.0) / 37837; // four even draws: 65535 times the root of a third
  }

  /// Clouds from about -1 to 1.
  ///
  /// @param size of the largest, in points
  static double[][] clouds(int width, int height, double size, SplittableRandom random) {
    double[][] clouds = new double[height][width];
    double weight = .6;
    for (double cell = Math.max(4, size); cell >= 3 && weight > .05; cell /= 2) {
      add(clouds, cell, weight, random);
      weight *= .6;
    }
    return clouds;
  }

  private static void add(double[][] to, double cell, double weight, SplittableRandom random) {
    int rows = (int) (to.length / cell) + 2;
    int columns = (int) (to[0].length / cell) + 2;
    double[][] knots = new double[rows][columns];
    for (double[] row : knots) {
      for (int x = 0; x < columns; x++) {
        row[x] = random.nextDouble() * 2 - 1;
      }
    }
    for (int y = 0; y < to.length; y++) {
      int row = (int) (y / cell);
      double v = y / cell - row;
      for (int x = 0; x < to[0].length; x++) {
        int column = (int) (x / cell);
        double u = x / cell - column;
        double top = knots[row][column] * (1 - u) + knots[row][column + 1] * u;
        double below = knots[row + 1][column] * (1 - u) + knots[row + 1][column + 1] * u;
        to[y][x] += weight * (top * (1 - v) + below * v);
      }
    }
  }
}
