package org.yearbookgame.ui.organizer;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds names by their first letters: "an de" finds "Anaïs Delacroix". Marks on letters need not
/// be typed.
public record NameSearch(List<String> typed) {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{IsAlphabetic}\\p{IsDigit}]+");

  public NameSearch {
    typed = List.copyOf(typed);
  }

  /// What somebody typed.
  public static NameSearch of(String text) {
    return new NameSearch(words(text).toList());
  }

  /// Whether nothing was typed that names have.
  public boolean isEmpty() {
    return typed.isEmpty();
  }

  /// Whether a word of the name begins with each of those typed.
  public boolean finds(String name) {
    List<String> words = words(name).toList();
    return typed.stream().allMatch(part -> words.stream().anyMatch(word -> word.startsWith(part)));
  }

  private static Stream<String> words(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return BETWEEN
        .splitAsStream(plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty());
  }
}
