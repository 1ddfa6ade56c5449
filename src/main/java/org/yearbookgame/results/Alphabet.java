package org.yearbookgame.results;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yearbookgame.roster.Classmate;
import org.yearbookgame.roster.Roster;

/// The letters that initials are made of: A to Z, and those that names of the class begin with.
///
/// @param letters capitals of one code point each, composed (Unicode NFC), in a language's order
public record Alphabet(List<String> letters) {
  /// What stands between the words of a name.
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{IsAlphabetic}\\p{M}]+");

  /// Checks that there are letters.
  ///
  /// @throws IllegalArgumentException where there is none
  public Alphabet {
    letters = List.copyOf(letters);
    if (letters.isEmpty()) {
      throw new IllegalArgumentException("an alphabet has letters");
    }
  }

  /// The letters of a class.
  ///
  /// @param order of the letters is that of this language
  public static Alphabet of(Roster roster, Locale order) {
    Comparator<String> byLanguage = Collator.getInstance(order)::compare;
    Set<String> letters =
        Stream.concat(
                IntStream.rangeClosed('A', 'Z').mapToObj(Character::toString),
                roster.classmates().stream().flatMap(Alphabet::initials))
            .collect(
                Collectors.toCollection(
                    () -> new TreeSet<>(byLanguage.thenComparing(Comparator.naturalOrder()))));
    return new Alphabet(List.copyOf(letters));
  }

  private static Stream<String> initials(Classmate classmate) {
    return BETWEEN
        .splitAsStream(classmate.name().text())
        .filter(word -> !word.isEmpty())
        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
        .map(Alphabet::capital)
        .filter(Alphabet::isLetter);
  }

  /// A letter as it stands here, whatever its case and Unicode form.
  private static String capital(String letter) {
    return Normalizer.normalize(letter.toUpperCase(Locale.ROOT), Normalizer.Form.NFC);
  }

  private static boolean isLetter(String letter) {
    return letter.codePointCount(0, letter.length()) == 1
        && Character.isLetter(letter.codePointAt(0));
  }

  /// The place of a letter, whatever its case and Unicode form; -1 where it is none of these.
  public int indexOf(String letter) {
    return letters.indexOf(capital(letter));
  }
}
