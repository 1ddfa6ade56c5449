package org.yearbookgame.pages.finding;

/// How light changes slowly over a whole page: a curved surface of second degree, laid through its
/// points so that those far from it count little (least squares, weighed anew three times).
final class Slope {
  private static final int TERMS = 6;
  private static final int ROUNDS = 4;

  /// So far from the surface a point counts half.
  private static final double FAR = 4;

  /// Of 1, x, y, x², xy and y², with x and y from -1 to 1.
  private final double[] terms;

  private Slope(double[] terms) {
    this.terms = terms;
  }

  /// A value at a place, both from -1 to 1; none where it is not a number.
  @FunctionalInterface
  interface Values {
    float at(int x, int y);
  }

  /// Lays the surface through every so many points of a picture.
  static Slope through(int width, int height, Values values) {
    Slope slope = new Slope(new double[TERMS]);
    for (int round = 0; round < ROUNDS; round++) {
      double[][] sums = new double[TERMS][TERMS + 1];
      for (int y = 0; y < height; y += 2) {
        for (int x = 0; x < width; x += 2) {
          float value = values.at(x, y);
          if (!Float.isNaN(value)) {
            double[] place = place(2.0 * x / width - 1, 2.0 * y / height - 1);
            double off = (value - slope.at(place)) / FAR;
            add(sums, place, value, round == 0 ? 1 : 1 / (1 + off * off));
          }
        }
      }
      slope = new Slope(solved(sums));
    }
    return slope;
  }

  private static double[] place(double u, double v) {
    return new double[] {1, u, v, u * u, u * v, v * v};
  }

  private static void add(double[][] sums, double[] place, double value, double weight) {
    for (int i = 0; i < TERMS; i++) {
      for (int j = 0; j < TERMS; j++) {
        sums[i][j] += weight * place[i] * place[j];
      }
      sums[i][TERMS] += weight * place[i] * value;
    }
  }

  /// By elimination; a little is added to the diagonal, so that there always is a solution.
  private static double[] solved(double[][] sums) {
    for (int i = 0; i < TERMS; i++) {
      sums[i][i] += 1;
    }
    for (int i = 0; i < TERMS; i++) {
      for (int row = 0; row < TERMS; row++) {
        if (row != i) {
          double share = sums[row][i] / sums[i][i];
          for (int j = i; j <= TERMS; j++) {
            sums[row][j] -= share * sums[i][j];
          }
        }
      }
    }
    double[] terms = new double[TERMS];
    for (int i = 0; i < TERMS; i++) {
      terms[i] = sums[i][TERMS] / sums[i][i];
    }
    return terms;
  }

  private double at(double[] place) {
    double sum = 0;
    for (int i = 0; i < TERMS; i++) {
      sum += terms[i] * place[i];
    }
    return sum;
  }

  /// Its height at a place, both coordinates from -1 to 1.
  float at(double u, double v) {
    return (float) at(place(u, v));
  }
}
