package org.yearbookgame.prepare.project;

/// A point of a page as scanned, in its points from the upper left.
public record Corner(double x, double y) {
  public Corner {
    if (!Double.isFinite(x + y)) {
      throw new IllegalArgumentException("a corner is somewhere");
    }
  }

  double to(Corner other) {
    return Math.hypot(other.x - x, other.y - y);
  }
}
