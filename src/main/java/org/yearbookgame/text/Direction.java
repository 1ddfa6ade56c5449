package org.yearbookgame.text;

import java.text.Bidi;
import java.util.Locale;
import java.util.regex.Pattern;

/// Which way a text reads.
///
/// What is written inside a sentence is set apart by an embedding between two marks of the
/// sentence's direction. Isolates (U+2066 to U+2069) are made for this, but JavaFX draws them as
/// empty boxes in the game's fonts; embeddings and marks take no room.
public enum Direction {
  LEFT_TO_RIGHT('\u200E', '\u202A'),
  RIGHT_TO_LEFT('\u200F', '\u202B');

  private static final char END = '\u202C';
  private static final Pattern COMMANDS = Pattern.compile("[\u202A-\u202E\u2066-\u2069]");

  private final char mark;
  private final char embedding;

  Direction(char mark, char embedding) {
    this.mark = mark;
    this.embedding = embedding;
  }

  /// The direction of the first letter that has one; left to right where there is none.
  public static Direction of(String text) {
    return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()
        ? LEFT_TO_RIGHT
        : RIGHT_TO_LEFT;
  }

  /// The direction of a language.
  public static Direction of(Locale language) {
    return of(language.getDisplayLanguage(language));
  }

  /// A text on its own, to read in its own direction wherever it is set. Text that only ever reads
  /// left to right stays as it is.
  public static String onItsOwn(String text) {
    return requiresBidi(text) ? of(text).embedding + text + END : text;
  }

  /// A text as part of a sentence of this direction, so that neither mixes up the other. What is
  /// set apart already stays as it is.
  String setApart(String text) {
    boolean one = this == LEFT_TO_RIGHT && !requiresBidi(text);
    return one || text.isEmpty() || isSetApart(text)
        ? text
        : mark + (of(text).embedding + text + END) + mark;
  }

  /// A text without commands to a reader's eye that somebody wrote into it.
  static String withoutCommands(String text) {
    return COMMANDS.matcher(text).replaceAll("");
  }

  private boolean isSetApart(String text) {
    return text.charAt(0) == mark && text.charAt(text.length() - 1) == mark;
  }

  private static boolean requiresBidi(String text) {
    return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
  }
}
