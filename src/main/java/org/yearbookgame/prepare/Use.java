package org.yearbookgame.prepare;

/// What a picture is to a classmate.
public enum Use {
  /// The one that is played.
  PORTRAIT,
  /// The one of today, shown after the round.
  TODAY
}
