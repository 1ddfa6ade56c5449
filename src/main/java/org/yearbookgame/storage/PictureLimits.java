package org.yearbookgame.storage;

import java.util.Optional;
import org.yearbookgame.roster.RosterProblem;
import org.yearbookgame.roster.RosterProblem.PictureTooLarge;
import org.yearbookgame.roster.RosterProblem.PictureTooSmall;

/// How small and how large a picture may be.
final class PictureLimits {
  /// The fewest points along the smaller side by which a face can still be known.
  static final int FEWEST_POINTS = 120;

  /// The most bytes of a file. A scan of [PictureHeader.Format#PNG]'s most points without any
  /// compression takes 300 million.
  static final long MOST_BYTES = 512L << 20;

  private PictureLimits() {}

  /// What is wrong with a picture's size, if anything is. Sizes are told as the picture is seen,
  /// upright.
  static Optional<RosterProblem.Kind> problem(String file, long bytes, PictureHeader header) {
    long width = header.uprightWidth();
    long height = header.uprightHeight();
    if (header.pixels() > header.format().mostPixels() || bytes > MOST_BYTES) {
      return Optional.of(new PictureTooLarge(file, width, height));
    }
    if (Math.min(width, height) < FEWEST_POINTS) {
      return Optional.of(new PictureTooSmall(file, (int) width, (int) height));
    }
    return Optional.empty();
  }
}
