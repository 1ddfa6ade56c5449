package org.yearbookgame.kiosk;

import java.nio.file.Path;

/// What is wrong with a kiosk's settings. The usual value is used in its place.
public sealed interface KioskProblem {
  /// The file cannot be read.
  record NotRead(Path file) implements KioskProblem {}

  /// A line that is neither a comment nor a key with its value.
  ///
  /// @param line counted from 1
  record NoKey(int line) implements KioskProblem {}

  /// A key that there is not.
  ///
  /// @param line counted from 1
  record UnknownKey(int line, String key) implements KioskProblem {}

  /// A value that cannot be.
  ///
  /// @param line counted from 1
  record BadValue(int line, KioskKey key) implements KioskProblem {}
}
