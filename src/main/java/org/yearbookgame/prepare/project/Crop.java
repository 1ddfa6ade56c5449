package org.yearbookgame.prepare.project;

/// A part of a picture that stands upright (its own notes and the organizer's [Turn] applied), in
/// shares of its width and height, from the upper left.
///
/// @param x from 0 to less than 1
/// @param y from 0 to less than 1
/// @param width more than 0; x + width is 1 at most
/// @param height more than 0; y + height is 1 at most
public record Crop(double x, double y, double width, double height) {
  /// For sums of shares that were rounded.
  private static final double TOLERANCE = 1e-9;

  /// Checks that it lies inside the picture.
  ///
  /// @throws IllegalArgumentException if it does not
  public Crop {
    if (!(x >= 0
        && y >= 0
        && width > 0
        && height > 0
        && x + width <= 1 + TOLERANCE
        && y + height <= 1 + TOLERANCE)) {
      throw new IllegalArgumentException("not a part of a picture");
    }
  }
}
