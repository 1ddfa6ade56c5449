package org.yearbookgame.roster;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A classmate's name as it is shown: composed (Unicode NFC), blanks collapsed, never blank.
///
/// Equal names have equal text. Whether two people could be told apart by their names is a weaker
/// question, answered by [#looksLike]: "Ann Lee" and "ANN LEE" never meet in one round.
public final class DisplayName {
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{IsAlphabetic}\\p{M}]+");

  private final String text;
  private final String key;

  private DisplayName(String text) {
    this.text = text;
    this.key = Fold.key(text);
  }

  /// The name as written, tidied.
  ///
  /// @throws IllegalArgumentException if nothing is left of the text without its blanks
  public static DisplayName of(String written) {
    String text = Fold.tidy(written);
    if (text.isEmpty()) {
      throw new IllegalArgumentException("a name must not be blank");
    }
    return new DisplayName(text);
  }

  public String text() {
    return text;
  }

  /// Whether both read the same but for case, Unicode form and blanks.
  public boolean looksLike(DisplayName other) {
    return key.equals(other.key);
  }

  /// Whether some part of the name (a word of two letters or more, between blanks and hyphens)
  /// stands in a text as a word of its own.
  boolean isToldBy(String text) {
    Set<String> words = words(Fold.key(text));
    words.retainAll(words(key));
    return !words.isEmpty();
  }

  private static Set<String> words(String text) {
    return NO_LETTERS
        .splitAsStream(text)
        .filter(word -> word.length() > 1)
        .collect(Collectors.toCollection(HashSet::new));
  }

  /// The text by which names are compared, see [#looksLike]: for use as a map's key.
  public String key() {
    return key;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DisplayName that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return "DisplayName"; // a name must not reach a log by way of a careless message
  }
}
