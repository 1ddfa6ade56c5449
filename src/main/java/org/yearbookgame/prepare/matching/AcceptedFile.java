package org.yearbookgame.prepare.matching;

import java.nio.file.Path;
import java.util.List;
import org.yearbookgame.prepare.project.Project;

/// Suggestions, to be looked through and given back: a csv file with the columns `Row`, `Name`,
/// `Picture` and `Likeness`, or the JSON that a dry run prints. Lines that are deleted, or whose
/// picture is emptied, are not accepted; a line may name another picture than was suggested.
public final class AcceptedFile {
  private AcceptedFile() {}

  /// What came of reading one.
  ///
  /// @param problems lines that say nothing, each by its own row in the file
  public record Read(Accepted accepted, List<AcceptedProblem> problems) {
    public Read {
      problems = List.copyOf(problems);
    }
  }

  /// Reads a file of suggestions that were looked through.
  public static Read read(Path file, Project project) {
    return new Read(Accepted.NONE, List.of());
  }

  /// The file to look through.
  public static byte[] csv(List<Suggestion> suggestions) {
    return new byte[0];
  }
}
