package org.yearbookgame.prepare.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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

  /// Matches pictures to the rows of a list, by names alone. What an entry has already stays; of
  /// all others, a picture is somebody's
  ///
  /// - if the column Image names it,
  /// - or else if its file is named as they are: to the letter; but for case, Unicode form and what
  ///   stands between words; with "Last, First"; run together; but for middle names,
  /// - and nobody else is called so in the same way. A number or a year after the name, or
  ///   something in brackets, does not count.
  ///
  /// Of several pictures of one person the best is what the list says; then those that can be read
  /// before others; of these the one whose name is the surest, in the order above; then the one
  /// whose name does not go on; then the one with the most points; then the first by its path. Only
  /// for that are any files looked at, and no more of them than their headers.
  public static Matching of(List<Entry> entries, List<Source> sources) {
    Claims claims = new Claims(entries, sources);
    Map<Integer, Integer> sourceOfEntry = new HashMap<>();
    SortedMap<Integer, Entry> without = new TreeMap<>();
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      List<Claim> found = claims.of(entry);
      if (found.isEmpty()) {
        without.put(Project.FIRST_ROW + i, entry);
      } else {
        sourceOfEntry.put(entry.id(), Claim.best(found).source().id());
      }
    }
    Set<Integer> used = Set.copyOf(sourceOfEntry.values());
    List<Source> further =
        claims.claimed().stream().filter(source -> !used.contains(source.id())).toList();
    List<Source> unmatched = claims.unclaimed();
    return new Matching(
        sourceOfEntry,
        Guesses.of(without, unmatched),
        further,
        unmatched,
        List.copyOf(without.values()));
  }

  /// Whose each picture is that is certainly somebody's, by the same rules: all pictures of those
  /// who have several.
  ///
  /// @return the entry's id by the source's
  public static Map<Integer, Integer> whose(List<Entry> entries, List<Source> sources) {
    return new Claims(entries, sources).whose();
  }

  /// The project with every picture where it certainly belongs, or where the organizer said it
  /// does: what was accepted counts above all else.
  public Project applyTo(Project project, Accepted accepted) {
    Map<Integer, Integer> chosen = new HashMap<>(sourceOfEntry);
    chosen.values().removeAll(accepted.sourceOfEntry().values());
    chosen.putAll(accepted.sourceOfEntry());
    return project.withEntries(
        project.entries().stream()
            .map(
                entry ->
                    Optional.ofNullable(chosen.get(entry.id()))
                        .map(source -> entry.withSource(Optional.of(source)))
                        .orElse(entry))
            .toList());
  }
}
