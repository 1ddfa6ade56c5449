package org.yearbookgame.prepare.matching;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;

/// A name with its accents taken off, to be compared with others.
///
/// @param words in their order
/// @param pieces every three letters in a row, word by word, with a blank before and after each
record Likeness(List<String> words, Set<String> pieces) {
  /// Names that differ in more than a third of their letters are not alike.
  private static final int LETTERS_TO_ONE_MISTAKE = 3;

  /// A word shorter than this says too little to name somebody by it alone.
  private static final int SHORTEST_WORD = 3;

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final int PIECE = 3;

  static Likeness of(WrittenName name) {
    List<String> words = name.words().stream().map(Likeness::withoutAccents).toList();
    Set<String> pieces = new HashSet<>();
    for (String word : words) {
      String apart = " " + word + " ";
      for (int at = 0; at + PIECE <= apart.length(); at++) {
        pieces.add(apart.substring(at, at + PIECE));
      }
    }
    return new Likeness(words, pieces);
  }

  private static String withoutAccents(String word) {
    return ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
  }

  /// How much two names are alike: 1 for the same words in any order, 0 for names that are not.
  double to(Likeness other) {
    return Math.max(
        share(other),
        Math.max(
            closeness(String.join(" ", words), String.join(" ", other.words)),
            closeness(sorted(), other.sorted())));
  }

  /// From a half to 1, where one name has every word of the other and more.
  private double share(Likeness other) {
    List<String> fewer = words.size() <= other.words.size() ? words : other.words;
    List<String> more = words.size() <= other.words.size() ? other.words : words;
    boolean says = fewer.stream().anyMatch(word -> word.length() >= SHORTEST_WORD);
    return says && Set.copyOf(more).containsAll(fewer)
        ? 0.5 + 0.5 * letters(fewer) / Math.max(letters(fewer), letters(more))
        : 0;
  }

  private static double closeness(String one, String other) {
    int longest = Math.max(one.length(), other.length());
    int threshold = longest / LETTERS_TO_ONE_MISTAKE;
    int apart = new LevenshteinDistance(threshold).apply(one, other);
    return apart < 0 || longest == 0 ? 0 : 1 - (double) apart / longest;
  }

  private String sorted() {
    return words.stream().sorted().collect(Collectors.joining(" "));
  }

  private static int letters(List<String> words) {
    return words.stream().mapToInt(String::length).sum();
  }

  /// Names must not reach a log.
  @Override
  public String toString() {
    return "Likeness";
  }
}
