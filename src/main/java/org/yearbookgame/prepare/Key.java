package org.yearbookgame.prepare;

/// What became of one picture of somebody in the class.
sealed interface Key {
  Mark mark();

  /// By what somebody's picture is known again.
  ///
  /// @param person see [Fingerprint]
  /// @param picture see [Fingerprint]
  record Mark(String person, String picture, Use use) {}

  /// It has this number.
  record Given(Mark mark, int number) implements Key {}

  /// It was taken down, and must not come back by itself.
  record TakenDown(Mark mark) implements Key {}
}
