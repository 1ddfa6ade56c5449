package org.yearbookgame.prepare.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Names that must stand nowhere, each whole and in parts.
///
/// How short a part may be depends on where it is looked for, so that chance gives no false alarm:
///
/// - **in a text**, as a word of its own: from three letters on, from two where a letter is a
///   syllable or a word, as in Chinese. A name of shorter parts ("Bo Li") counts as a whole.
/// - **among bytes that may be text**: from [#LEAST_IN_NOTES] bytes on.
/// - **among a picture's own bytes**, which are compressed and as good as drawn by lot: from
///   [#LEAST_IN_PICTURE] bytes on. Chance spells eight given letters, small or capital, at one of 7
///   · 10¹⁶ places; 2000 portraits of 200 kB and 20,000 spellings come to 8 · 10¹². It spells two
///   in every picture.
final class Names {
  static final int LEAST_IN_PICTURE = 8;
  static final int LEAST_IN_NOTES = 6;

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{IsAlphabetic}\\p{M}\\p{Nd}]+");

  /// Where a word ends in the name of a file: "AnaisDelacroix7".
  private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|\\p{Nd}+");

  /// A name has hardly ever more words.
  private static final int MOST_WORDS = 8;

  private final Set<String> words = new HashSet<>();
  private final Set<String> wholes = new HashSet<>();
  private final Set<String> shorts = new HashSet<>();
  private final ByteSearch search;

  /// @param written each as "First Last" or "Last, First"; blank ones do not count
  Names(Collection<String> written) {
    Set<byte[]> spellings = new TreeSet<>(Arrays::compare);
    for (String name : written) {
      for (String spelled : List.of(name, Spellings.withoutDots(name))) {
        add(NameParts.of(spelled));
      }
      spellings.addAll(Spellings.bytes(name));
    }
    search = new ByteSearch(spellings);
  }

  private void add(NameParts name) {
    List<String> all = wordsOf(name.full());
    Set<String> telling = Spellings.words(name);
    words.addAll(telling);
    wholes.addAll(eitherWayRound(all));
    if (telling.isEmpty() && all.size() > 1) {
      shorts.addAll(eitherWayRound(all));
    }
  }

  private static Set<String> eitherWayRound(List<String> words) {
    List<String> lastFirst = new ArrayList<>(words);
    Collections.rotate(lastFirst, 1);
    Set<String> names = new HashSet<>();
    names.add(String.join(" ", words));
    names.add(String.join(" ", lastFirst));
    names.remove("");
    return names;
  }

  /// Whether a text tells a name, or a part of one.
  boolean in(String text) {
    List<String> found = wordsOf(PlainLetters.of(text));
    return found.stream().anyMatch(word -> words.contains(word) || isInside(word))
        || stands(shorts, found);
  }

  /// Whether a whole name stands in a text.
  boolean wholeIn(String text) {
    return stands(wholes, wordsOf(PlainLetters.of(text)));
  }

  /// Whether the name of a file or folder tells the name of somebody.
  boolean inFileName(String name) {
    return in(name) || in(HUMP.matcher(name).replaceAll(" "));
  }

  /// Whether a stretch of bytes spells a name or a part of one in `least` bytes or more, as UTF-8,
  /// UTF-16 or Windows-1252 (of which Latin-1 is a part).
  boolean in(byte[] bytes, int start, int end, int least) {
    return search.findsIn(bytes, start, end, least);
  }

  /// Where words are not set apart, every two to four letters may be a name.
  private boolean isInside(String word) {
    if (word.codePoints().noneMatch(Spellings::isSyllable)) {
      return false;
    }
    for (int start = 0; start < word.length(); start++) {
      for (int end = start + 2; end <= Math.min(start + 4, word.length()); end++) {
        if (words.contains(word.substring(start, end))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean stands(Set<String> names, List<String> words) {
    if (names.isEmpty()) {
      return false;
    }
    for (int start = 0; start < words.size(); start++) {
      for (int end = start + 1; end <= Math.min(start + MOST_WORDS, words.size()); end++) {
        if (names.contains(String.join(" ", words.subList(start, end)))) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<String> wordsOf(String plain) {
    return NO_WORD.splitAsStream(plain).filter(word -> !word.isEmpty()).toList();
  }
}
