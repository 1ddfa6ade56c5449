package org.yearbookgame.pages.finding;

/// Points that hang together.
///
/// @param box that just holds them
/// @param points how many they are
record Blob(Box box, int points) {
  /// The share of its box that it covers.
  double fill() {
    return points / box.area();
  }

  static final class Growing {
    private final int width;
    private int left = Integer.MAX_VALUE;
    private int top = Integer.MAX_VALUE;
    private int right = -1;
    private int bottom = -1;
    private int count;

    Growing(int width) {
      this.width = width;
    }

    void add(int at) {
      int x = at % width;
      int y = at / width;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
      count++;
    }

    int count() {
      return count;
    }

    Blob grown() {
      return new Blob(new Box(left, top, right + 1.0, bottom + 1.0), count);
    }
  }
}
