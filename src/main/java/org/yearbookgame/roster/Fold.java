package org.yearbookgame.roster;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// How two pieces of written text are compared: Unicode form, case and the width of blanks do not
/// count. The locale never does: `TITLE` and `title` are the same word in Istanbul too.
final class Fold {
  private static final Pattern BLANKS = Pattern.compile("[\\p{IsWhite_Space}\\u200B\\uFEFF]+");

  private Fold() {}

  /// The text as it is shown: composed (NFC), outer blanks removed, inner ones collapsed to one
  /// space.
  static String tidy(String text) {
    return BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ").strip();
  }

  /// The text as it is compared. Upper case first, so that `ß` meets `SS` and `ς` meets `σ`.
  static String key(String text) {
    String folded = tidy(text).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    return Normalizer.normalize(folded, Normalizer.Form.NFC);
  }
}
