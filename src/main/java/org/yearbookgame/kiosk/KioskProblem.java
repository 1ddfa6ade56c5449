package org.yearbookgame.kiosk;

import java.nio.file.Path;

/// What is wrong with a kiosk's settings. The usual value is used in its place. No problem repeats
/// what was written as a value: it may be a password in the wrong line.
public sealed interface KioskProblem {
  /// Where it is, counted from 1; 0 where it is the whole file.
  int line();

  /// The file cannot be read.
  record NotRead(Path file) implements KioskProblem {
    @Override
    public int line() {
      return 0;
    }
  }

  /// A line that is neither a comment nor a key with its value.
  record NoKey(int line) implements KioskProblem {}

  /// A key that there is not.
  record UnknownKey(int line, String key) implements KioskProblem {}

  /// A key that stands further up already, where its value is taken from.
  record KeyTwice(int line, KioskKey key) implements KioskProblem {}

  /// A value that cannot be.
  record BadValue(int line, KioskKey key) implements KioskProblem {}
}
