package org.yearbookgame.storage.pictures;

/// A part of a picture, in its points, from the upper left; edges may run through points.
public record Part(double x, double y, double width, double height) {
  /// How much of what a picture has too much in height is cut off above its head, not below.
  private static final double ABOVE = 1.0 / 3;

  /// And the most of its height that is: pictures much too high are of whole people, whose heads
  /// are near the top.
  private static final double MOST_ABOVE = 1.0 / 20;

  /// The largest part of a picture that has a frame's shape: from the middle of its width, and
  /// rather from the top of its height, where the head is.
  ///
  /// @param width of the picture
  /// @param height of the picture
  public static Part covering(long width, long height, int frameWidth, int frameHeight) {
    boolean wide = width * frameHeight > height * frameWidth;
    double partWidth = wide ? (double) height * frameWidth / frameHeight : width;
    double partHeight = wide ? height : (double) width * frameHeight / frameWidth;
    double above = Math.min((height - partHeight) * ABOVE, height * MOST_ABOVE);
    return new Part((width - partWidth) / 2, above, partWidth, partHeight);
  }
}
