package org.yearbookgame.prepare.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.yearbookgame.prepare.project.Entry;
import org.yearbookgame.prepare.project.Source;

/// Guesses whose the pictures are that are certainly nobody's, by names that are alike.
final class Guesses {
  /// Only so many entries are compared with a picture: those that share the most pieces of words
  /// with it.
  private static final int MOST_COMPARED = 8;

  /// How many shared pieces are counted in all, enough for some thousand pictures of nobody.
  /// Whoever has more to sort is not helped by a guess for each.
  private static final long MOST_COUNTED = 20_000_000;

  private static final Comparator<Suggestion> LIKELIEST_FIRST =
      Comparator.comparingDouble(Suggestion::likeness)
          .reversed()
          .thenComparingInt(Suggestion::row)
          .thenComparing(suggestion -> suggestion.source().file());

  private final List<Candidate> candidates = new ArrayList<>();
  private final Map<String, List<Integer>> withPiece = new HashMap<>();
  private long counted;

  private record Candidate(int row, Entry entry, Likeness name) {}

  /// @param without entries that have no picture, by their rows
  private Guesses(SortedMap<Integer, Entry> without) {
    without.forEach(
        (row, entry) -> {
          Likeness name = Likeness.of(WrittenName.of(entry.name()));
          name.pieces()
              .forEach(
                  piece ->
                      withPiece
                          .computeIfAbsent(piece, _ -> new ArrayList<>())
                          .add(candidates.size()));
          candidates.add(new Candidate(row, entry, name));
        });
  }

  /// One guess at most for each picture and each entry, the likeliest first.
  static List<Suggestion> of(SortedMap<Integer, Entry> without, List<Source> unmatched) {
    Guesses guesses = new Guesses(without);
    List<Suggestion> all = new ArrayList<>();
    unmatched.forEach(source -> all.addAll(guesses.about(source)));
    all.sort(LIKELIEST_FIRST);
    Set<Integer> entries = new HashSet<>();
    Set<Integer> sources = new HashSet<>();
    List<Suggestion> best = new ArrayList<>();
    for (Suggestion suggestion : all) {
      int entry = suggestion.entry().id();
      int source = suggestion.source().id();
      if (!entries.contains(entry) && !sources.contains(source)) {
        entries.add(entry);
        sources.add(source);
        best.add(suggestion);
      }
    }
    return best;
  }

  private List<Suggestion> about(Source source) {
    WrittenName file = WrittenName.ofFile(source.name());
    Likeness name = Likeness.of(file.withoutMarks().orElse(file));
    List<Suggestion> alike = new ArrayList<>();
    for (Candidate candidate : closest(name)) {
      double likeness = name.to(candidate.name());
      if (likeness > 0) {
        alike.add(new Suggestion(candidate.row(), candidate.entry(), source, likeness));
      }
    }
    return alike;
  }

  private List<Candidate> closest(Likeness name) {
    Map<Integer, Integer> shared = new HashMap<>();
    for (String piece : name.pieces()) {
      List<Integer> with = withPiece.getOrDefault(piece, List.of());
      counted += with.size();
      if (counted > MOST_COUNTED) {
        return List.of();
      }
      with.forEach(candidate -> shared.merge(candidate, 1, Integer::sum));
    }
    return shared.entrySet().stream()
        .sorted(
            Comparator.comparingDouble(
                    (Map.Entry<Integer, Integer> of) ->
                        -of.getValue()
                            / (double) (1 + candidates.get(of.getKey()).name().pieces().size()))
                .thenComparing(Map.Entry::getKey))
        .limit(MOST_COMPARED)
        .map(of -> candidates.get(of.getKey()))
        .toList();
  }
}
