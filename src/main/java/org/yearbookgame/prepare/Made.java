package org.yearbookgame.prepare;

import java.nio.file.Path;
import org.yearbookgame.prepare.Key.Mark;
import org.yearbookgame.prepare.pictures.Portraying.Format;
import org.yearbookgame.roster.RosterProblem;

/// What came of a picture of the class.
sealed interface Made {
  ClassPicture picture();

  /// It is written.
  ///
  /// @param part the file, which has no number yet
  /// @param mark by which it is known again
  /// @param doubtful whether somebody should look at it
  record Portrait(ClassPicture picture, Path part, Format format, Mark mark, boolean doubtful)
      implements Made {}

  /// It cannot be read.
  record Unusable(ClassPicture picture, RosterProblem.Kind why) implements Made {}
}
