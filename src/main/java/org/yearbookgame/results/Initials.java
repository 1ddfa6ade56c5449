package org.yearbookgame.results;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Three letters that a player may leave on the board. Any letters, for a class may have an Å among
/// its own; but no word that somebody in the hall should not have to read, with or without accents.
public record Initials(String letters) {
  /// How many letters there are.
  public static final int LENGTH = 3;

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}");

  /// Not accepted, in English and German, read as they stand or with `V` for `U`.
  private static final Set<String> REFUSED =
      Set.of(
          "ASS", "COC", "COK", "COX", "CUM", "CUN", "DIC", "DIK", "DIX", "FAG", "FAP", "FCK", "FIC",
          "FIK", "FKU", "FOK", "FUC", "FUK", "FUX", "GAY", "GOK", "HIV", "HJR", "HKZ", "HOE", "IRA",
          "ISI", "JAP", "JEW", "JUD", "KKK", "KUK", "KYS", "LSD", "NAZ", "NGR", "NIG", "NSU", "NUT",
          "PAK", "PIS", "PMS", "POO", "PUS", "RAF", "SAU", "SEX", "SHT", "SIK", "SLT", "STD", "SUC",
          "SUK", "TIT", "VAG", "WOG", "WOP", "WTF", "XXX");

  /// Checks the letters.
  ///
  /// @throws IllegalArgumentException if they are not three, or are refused; see [#of]
  public Initials {
    if (!accepted(letters)) {
      throw new IllegalArgumentException("not accepted as initials");
    }
  }

  /// The initials of three letters; nothing, where these are not accepted.
  public static Optional<Initials> of(String letters) {
    String upper = letters.toUpperCase(Locale.ROOT);
    return accepted(upper) ? Optional.of(new Initials(upper)) : Optional.empty();
  }

  private static boolean accepted(String letters) {
    return letters.codePointCount(0, letters.length()) == LENGTH
        && letters.codePoints().allMatch(Character::isLetter)
        && !REFUSED.contains(plain(letters).replace('V', 'U'))
        && !REFUSED.contains(plain(letters));
  }

  private static String plain(String letters) {
    return ACCENTS.matcher(Normalizer.normalize(letters, Normalizer.Form.NFD)).replaceAll("");
  }
}
