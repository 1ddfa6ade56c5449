package org.yearbookgame.ui.portraits;

/// The size that portraits are shown in, in physical pixels.
record Frame(int width, int height) {
  Frame {
    if (width <= 0 || height <= 0) {
      throw new IllegalArgumentException("a frame needs an inside");
    }
  }

  int pixels() {
    return width * height;
  }
}
