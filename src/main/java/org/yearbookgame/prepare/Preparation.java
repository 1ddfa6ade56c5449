package org.yearbookgame.prepare;

import java.nio.file.Path;
import java.util.random.RandomGenerator;
import org.yearbookgame.prepare.pictures.PortraitSize;
import org.yearbookgame.prepare.project.Project;

/// Makes a class folder of a project: every portrait in the class's frame, named by a number drawn
/// by lot, and a list of those who can be shown. The folder appears whole or not at all. Pictures
/// and lists of the organizer's are only read.
///
/// @param out the class folder
/// @param random draws the numbers
public record Preparation(Path out, PortraitSize size, RandomGenerator random) {
  /// Makes the class folder, or replaces the one that was made before.
  ///
  /// @param work is told how many pictures are done, and is asked throughout whether to go on
  public Prepared run(Project project, Work work) {
    return new Prepared.NotWritten(new PrepareProblem.NotWritable(out));
  }
}
