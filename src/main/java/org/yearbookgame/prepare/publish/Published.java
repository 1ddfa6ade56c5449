package org.yearbookgame.prepare.publish;

/// What came of publishing a class.
public sealed interface Published {
  /// The file is written.
  record Done(GoesOut goesOut, long bytes) implements Published {}

  /// It was given up. A file that was there before is untouched.
  record Cancelled() implements Published {}

  /// There is no new file.
  record Refused(PublishProblem why) implements Published {}
}
