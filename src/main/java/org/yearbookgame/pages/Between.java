package org.yearbookgame.pages;

import org.yearbookgame.storage.pictures.Pixels;

/// Takes points that lie between those of a picture.
final class Between {
  private Between() {}

  /// Puts a point between four others; beyond the picture as at its edge.
  ///
  /// @param x of the point, where 0 is the middle of the leftmost ones
  /// @param y of the point, where 0 is the middle of the uppermost ones
  /// @param to where its bands go
  static void put(Pixels picture, double x, double y, byte[] samples, int to) {
    double inX = Math.clamp(x, 0, picture.width() - 1.0);
    double inY = Math.clamp(y, 0, picture.height() - 1.0);
    int left = (int) inX;
    int top = (int) inY;
    int right = Math.min(left + 1, picture.width() - 1);
    int below = Math.min(top + 1, picture.height() - 1);
    double u = inX - left;
    double v = inY - top;
    int bands = picture.bands();
    for (int band = 0; band < bands; band++) {
      double above =
          picture.sample((top * picture.width() + left) * bands + band) * (1 - u)
              + picture.sample((top * picture.width() + right) * bands + band) * u;
      double under =
          picture.sample((below * picture.width() + left) * bands + band) * (1 - u)
              + picture.sample((below * picture.width() + right) * bands + band) * u;
      samples[to + band] = (byte) Math.round(above * (1 - v) + under * v);
    }
  }
}
