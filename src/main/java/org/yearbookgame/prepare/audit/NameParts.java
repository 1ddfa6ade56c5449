package org.yearbookgame.prepare.audit;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// A name taken apart, in plain letters.
///
/// @param words between blanks, first names first; none for a blank name
record NameParts(List<String> words) {
  private static final Pattern BLANKS = Pattern.compile("[\\p{IsWhite_Space}\\u200B\\uFEFF]+");
  private static final Set<String> AFTER_NAMES =
      Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");

  NameParts {
    words = List.copyOf(words);
  }

  /// @param written "First Last" or "Last, First"
  static NameParts of(String written) {
    String plain = PlainLetters.of(written);
    int comma = plain.indexOf(',');
    String before = plain.substring(0, Math.max(0, comma));
    String after = plain.substring(comma + 1);
    return AFTER_NAMES.contains(after.strip()) || comma < 0
        ? new NameParts(words(plain.replace(',', ' ')))
        : new NameParts(words(after + " " + before));
  }

  private static List<String> words(String text) {
    return BLANKS.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
  }

  String full() {
    return String.join(" ", words);
  }

  String first() {
    return words.isEmpty() ? "" : words.getFirst();
  }

  /// The last word that is no "Jr."
  String last() {
    return words.reversed().stream()
        .filter(word -> !AFTER_NAMES.contains(word))
        .findFirst()
        .orElse("");
  }

  /// Names must not reach a log.
  @Override
  public String toString() {
    return "NameParts";
  }
}
