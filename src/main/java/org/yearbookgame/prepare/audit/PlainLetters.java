package org.yearbookgame.prepare.audit;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// How names are compared by their letters alone: without case, Unicode form and marks, in any
/// locale. "Łukasz", "LUKASZ" and "lukasz" are one.
final class PlainLetters {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /// Letters that are no other letter with a mark, and yet are often written as one.
  private static final Map<Integer, String> PLAIN =
      Map.ofEntries(
          Map.entry((int) 'ł', "l"),
          Map.entry((int) 'ø', "o"),
          Map.entry((int) 'đ', "d"),
          Map.entry((int) 'ð', "d"),
          Map.entry((int) 'þ', "th"),
          Map.entry((int) 'æ', "ae"),
          Map.entry((int) 'œ', "oe"),
          Map.entry((int) 'ı', "i"),
          Map.entry((int) 'ħ', "h"),
          Map.entry((int) 'ŧ', "t"));

  private PlainLetters() {}

  static String of(String text) {
    // Upper case first, so that `ß` meets `SS` and `ς` meets `σ`.
    String small = text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    String apart = Normalizer.normalize(small, Normalizer.Form.NFKD);
    StringBuilder plain = new StringBuilder(apart.length());
    MARKS
        .matcher(apart)
        .replaceAll("")
        .codePoints()
        .forEach(letter -> plain.append(PLAIN.getOrDefault(letter, Character.toString(letter))));
    return Normalizer.normalize(plain, Normalizer.Form.NFC);
  }
}
