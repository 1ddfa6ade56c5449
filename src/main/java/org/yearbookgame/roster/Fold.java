package org.yearbookgame.roster;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// How two pieces of written text are compared: Unicode form, case and the width of blanks do not
/// count. The locale never does: `TITLE` and `title` are the same word in Istanbul too.
public final class Fold {
  private static final Pattern BLANKS = Pattern.compile("[\\p{IsWhite_Space}\\u200B\\uFEFF]+");

  private Fold() {}

  /// The text as it is shown: composed (NFC), outer blanks removed, inner ones collapsed to one
  /// space.
  public static String tidy(String text) {
    return isPlain(text)
        ? text
        : BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ").strip();
  }

  /// Whether there is nothing to tidy: printable ASCII without two blanks in a row or one at an
  /// end. Nearly every cell of a long list is such text, and the general way costs ten times as
  /// much.
  private static boolean isPlain(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || (c == ' ' && before == ' ')) {
        return false;
      }
      before = c;
    }
    return text.isEmpty() || before != ' ';
  }

  /// The text as it is compared. Upper case first, so that `ß` meets `SS` and `ς` meets `σ`.
  public static String key(String text) {
    if (isPlain(text)) {
      return text.toLowerCase(Locale.ROOT);
    }
    String folded = tidy(text).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    return Normalizer.normalize(folded, Normalizer.Form.NFC);
  }
}
