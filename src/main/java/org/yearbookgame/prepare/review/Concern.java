package org.yearbookgame.prepare.review;

import java.util.List;
import java.util.Optional;
import org.yearbookgame.prepare.project.Entry;
import org.yearbookgame.prepare.project.Source;
import org.yearbookgame.roster.RosterProblem;

/// One thing that the organizer should look at, with what can be done about it. The sentences are
/// the `text` package's.
public sealed interface Concern {
  /// The remedies, the likeliest first.
  List<Remedy> remedies();

  /// Something about the list or its pictures.
  ///
  /// @param entries those concerned, in row order; none where it is the list as a whole
  /// @param closest a picture that may be the missing one
  record OfList(
      RosterProblem problem, List<Entry> entries, Optional<Source> closest, List<Remedy> remedies)
      implements Concern {
    public OfList {
      entries = List.copyOf(entries);
      remedies = List.copyOf(remedies);
    }

    /// Names must not reach a log.
    @Override
    public String toString() {
      return "OfList[row " + problem.row() + "]";
    }
  }

  /// A picture that is in nobody's row.
  record Stray(Source source, List<Remedy> remedies) implements Concern {
    public Stray {
      remedies = List.copyOf(remedies);
    }
  }

  /// Somebody who is left out for now.
  ///
  /// @param row the spreadsheet's
  /// @param why what would keep them out anyway; nothing, where they could play
  record LeftOut(int row, Entry entry, Optional<RosterProblem> why, List<Remedy> remedies)
      implements Concern {
    public LeftOut {
      remedies = List.copyOf(remedies);
    }
  }
}
