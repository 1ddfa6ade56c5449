package org.yearbookgame.prepare.project;

/// Quarter turns, clockwise.
public enum Turn {
  NONE,
  RIGHT,
  HALF,
  LEFT;

  /// One quarter turn further.
  public Turn turnedRight() {
    return switch (this) {
      case NONE -> RIGHT;
      case RIGHT -> HALF;
      case HALF -> LEFT;
      case LEFT -> NONE;
    };
  }
}
