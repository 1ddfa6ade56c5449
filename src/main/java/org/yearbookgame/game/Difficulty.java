package org.yearbookgame.game;

/// Whom the one asked is shown among.
public enum Difficulty {
  /// Those who look unlike.
  EASY,
  /// Anybody.
  NORMAL,
  /// Those who look alike.
  HARD
}
