package org.yearbookgame.prepare;

import java.util.List;
import org.yearbookgame.prepare.audit.AuditReport;
import org.yearbookgame.prepare.project.Project;
import org.yearbookgame.roster.RosterProblem;

/// What came of preparing a class.
public sealed interface Prepared {
  /// The class folder is written.
  ///
  /// @param withNumbers the project, in which everybody in the class has a number
  /// @param audit of what was written; where it is not clean, the class should not be given away
  /// @param problems what the organizer should know of the list and its pictures, in row order;
  ///   whom one stops is not in the class
  /// @param doubtful whose pictures somebody should look at, by their rows
  /// @param renumbered how many of those who had a number have another now, because the old ones
  ///   gave the answer away
  record Done(
      Project withNumbers,
      AuditReport audit,
      List<RosterProblem> problems,
      List<Integer> doubtful,
      int renumbered)
      implements Prepared {
    public Done {
      problems = List.copyOf(problems);
      doubtful = List.copyOf(doubtful);
    }
  }

  /// It was given up, and all is as it was.
  record Cancelled() implements Prepared {}

  /// It cannot be written, and all is as it was.
  record NotWritten(PrepareProblem why) implements Prepared {}
}
