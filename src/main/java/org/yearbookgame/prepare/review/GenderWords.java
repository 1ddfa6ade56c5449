package org.yearbookgame.prepare.review;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yearbookgame.prepare.project.Project;
import org.yearbookgame.roster.Column;
import org.yearbookgame.roster.Gender;

/// The words that a class uses for genders.
public final class GenderWords {
  /// More are offered nowhere; any other word can be written.
  private static final int MOST = 4;

  private GenderWords() {}

  /// The words that are used most, each as it is mostly written, in alphabetical order: a button
  /// keeps its place while the list is worked on.
  public static List<String> of(Project project) {
    Map<Gender, Map<String, Long>> spellings =
        project.entries().stream()
            .map(entry -> entry.text(Column.GENDER))
            .filter(word -> !word.isBlank())
            .map(Gender::of)
            .collect(
                Collectors.groupingBy(
                    Function.identity(),
                    Collectors.groupingBy(Gender::written, TreeMap::new, Collectors.counting())));
    return spellings.values().stream()
        .sorted(Comparator.comparingLong(GenderWords::count).reversed())
        .limit(MOST)
        .map(GenderWords::usual)
        .sorted()
        .toList();
  }

  private static long count(Map<String, Long> spellings) {
    return spellings.values().stream().mapToLong(Long::longValue).sum();
  }

  private static String usual(Map<String, Long> spellings) {
    return spellings.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElseThrow();
  }
}
