package org.yearbookgame.storage;

import java.nio.file.Path;
import java.util.Optional;
import org.yearbookgame.roster.RosterProblem;
import org.yearbookgame.roster.Table;

/// Reads a list as people keep it: csv or `.xlsx`, told by what is in the file, or a piece of a
/// spreadsheet that was pasted.
public final class ListFile {
  private ListFile() {}

  /// What came of reading a list.
  public sealed interface Result {}

  /// A list.
  public record Listed(Table table) implements Result {}

  /// Nothing of the list can be used.
  public record Unreadable(RosterProblem problem) implements Result {}

  /// Reads a file.
  public static Result read(Path file) {
    return switch (StudentsCsv.read(file)) {
      case StudentsCsv.Listed(var table) -> new Listed(table);
      case StudentsCsv.Unreadable(var problem) -> new Unreadable(problem);
    };
  }

  /// Reads text pasted from a spreadsheet, with or without a line of headings.
  public static Result pasted(String text) {
    return new Unreadable(new RosterProblem(0, Optional.empty(), new RosterProblem.NoRows()));
  }
}
