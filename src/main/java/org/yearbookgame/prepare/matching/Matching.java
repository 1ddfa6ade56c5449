package org.yearbookgame.prepare.matching;

import java.util.List;
import java.util.Map;
import org.yearbookgame.prepare.project.Entry;
import org.yearbookgame.prepare.project.Project;
import org.yearbookgame.prepare.project.Source;

/// Which picture is of whom.
///
/// @param sourceOfEntry what is certain, the source's id by the entry's
/// @param suggestions what is not, the likeliest first; no entry and no picture is in two of them
/// @param further more pictures of somebody who has one
/// @param unmatched pictures of nobody known; suggestions are about some of them
/// @param without entries that have no picture
public record Matching(
    Map<Integer, Integer> sourceOfEntry,
    List<Suggestion> suggestions,
    List<Source> further,
    List<Source> unmatched,
    List<Entry> without) {
  public Matching {
    sourceOfEntry = Map.copyOf(sourceOfEntry);
    suggestions = List.copyOf(suggestions);
    further = List.copyOf(further);
    unmatched = List.copyOf(unmatched);
    without = List.copyOf(without);
  }

  /// Matches pictures to the rows of a list.
  public static Matching of(List<Entry> entries, List<Source> sources) {
    return new Matching(Map.of(), List.of(), List.of(), sources, entries);
  }

  /// The project with every picture where it is certain, or accepted, to belong.
  public Project applyTo(Project project, Accepted accepted) {
    return project;
  }
}
