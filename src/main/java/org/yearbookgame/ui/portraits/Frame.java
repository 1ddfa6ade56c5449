package org.yearbookgame.ui.portraits;

/// The size that portraits are shown in, in physical pixels.
record Frame(int width, int height) {
  /// How much of what a picture has too much in height is cut off above its head, not below.
  private static final double ABOVE = 1.0 / 3;

  Frame {
    if (width <= 0 || height <= 0) {
      throw new IllegalArgumentException("a frame needs an inside");
    }
  }

  /// A part of a picture, in its points; edges may run through points.
  record Part(double x, double y, double width, double height) {}

  /// The largest part of a picture that has the frame's shape: from the middle of its width, and
  /// rather from the top of its height, where the head is.
  Part coveredBy(int pictureWidth, int pictureHeight) {
    double scale = Math.min((double) pictureWidth / width, (double) pictureHeight / height);
    double partWidth = width * scale;
    double partHeight = height * scale;
    return new Part(
        (pictureWidth - partWidth) / 2,
        (pictureHeight - partHeight) * ABOVE,
        partWidth,
        partHeight);
  }

  /// The frame of a picture that lies on its side.
  Frame lying() {
    return new Frame(/* width= */ height, /* height= */ width);
  }

  int pixels() {
    return width * height;
  }
}
