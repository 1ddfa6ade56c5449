package org.yearbookgame.ui.organizer.portraits;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yearbookgame.prepare.project.Entry;

/// Finds names by their first letters: "an de" finds "Anaïs Delacroix". Marks on letters need not
/// be typed.
record NameSearch(List<String> typed) {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{IsAlphabetic}\\p{IsDigit}]+");

  static NameSearch of(String text) {
    return new NameSearch(words(text).toList());
  }

  boolean isEmpty() {
    return typed.isEmpty();
  }

  /// Whether a word of the name begins with each of those typed.
  boolean finds(Entry entry) {
    List<String> words = words(entry.name()).toList();
    return typed.stream().allMatch(part -> words.stream().anyMatch(word -> word.startsWith(part)));
  }

  private static Stream<String> words(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return BETWEEN
        .splitAsStream(plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty());
  }
}
