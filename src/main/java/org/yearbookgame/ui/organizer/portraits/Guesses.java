package org.yearbookgame.ui.organizer.portraits;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yearbookgame.prepare.matching.Matching;
import org.yearbookgame.prepare.matching.Suggestion;
import org.yearbookgame.prepare.project.Entry;
import org.yearbookgame.prepare.project.Project;
import org.yearbookgame.prepare.project.Source;

/// What the names of files say of whose they are.
///
/// @param certain the entry's id by the source's
/// @param likely the entry's id by the source's
record Guesses(Map<Integer, Integer> certain, Map<Integer, Integer> likely) {
  /// Before any name was looked at.
  static final Guesses NONE = new Guesses(Map.of(), Map.of());

  Guesses {
    certain = Map.copyOf(certain);
    likely = Map.copyOf(likely);
  }

  /// Compares the names of files with those of the list. Takes its time where there are many.
  static Guesses of(Project project) {
    List<Entry> entries = project.entries();
    List<Source> sources = project.sources();
    Map<Integer, Integer> likely = new HashMap<>();
    for (Suggestion suggestion : Matching.of(entries, sources).suggestions()) {
      likely.put(suggestion.source().id(), suggestion.entry().id());
    }
    return new Guesses(Matching.whose(entries, sources), likely);
  }
}
