package org.yearbookgame.prepare.pictures;

import org.yearbookgame.storage.pictures.Pixels;

/// Tells drawings from photographs.
final class Drawing {
  /// Neighbours that differ by more, of 255, have an edge between them.
  private static final int SOFTEST_EDGE = 16;

  /// In a drawing, no more of all neighbours than one in so many differ without an edge. Its planes
  /// are even and its edges hard, while grain, skin and cloth change a little at every point.
  private static final int ONE_IN = 10;

  /// Looks at every so many rows, which tells as much in less time.
  private static final int ROWS = 8;

  private Drawing() {}

  static boolean isIn(Pixels picture) {
    int width = picture.width();
    int pairs = 0;
    int soft = 0;
    for (int y = 0; y < picture.height(); y += ROWS) {
      for (int x = 1; x < width; x++) {
        int apart = apart(picture, (y * width + x) * picture.bands());
        pairs++;
        if (apart > 0 && apart <= SOFTEST_EDGE) {
          soft++;
        }
      }
    }
    return soft <= pairs / ONE_IN;
  }

  /// How far a pixel is from the one before it, in the band in which they differ most.
  private static int apart(Pixels picture, int sample) {
    int most = 0;
    for (int i = sample; i < sample + picture.bands(); i++) {
      most = Math.max(most, Math.abs(picture.sample(i) - picture.sample(i - picture.bands())));
    }
    return most;
  }
}
