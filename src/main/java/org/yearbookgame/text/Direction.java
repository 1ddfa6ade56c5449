package org.yearbookgame.text;

import static java.lang.Character.DIRECTIONALITY_LEFT_TO_RIGHT;
import static java.lang.Character.DIRECTIONALITY_RIGHT_TO_LEFT;
import static java.lang.Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;

import java.text.Bidi;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which way a text reads.
///
/// What is written inside a sentence stands between two marks of the sentence's direction: then
/// what comes before and after keeps its place, whichever way the name between them reads. Isolates
/// (U+2066 to U+2069) and embeddings would also do, but JavaFX draws them as empty boxes in the
/// game's fonts, and the left-to-right mark alone it does not.
public enum Direction {
  LEFT_TO_RIGHT('\u200E'),
  RIGHT_TO_LEFT('\u200F');

  private static final Pattern COMMANDS =
      Pattern.compile("[\u00AD\u061C\u200B\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]");

  private final char mark;

  Direction(char mark) {
    this.mark = mark;
  }

  /// The direction of the first letter that has one; left to right where there is none.
  public static Direction of(String text) {
    return text.codePoints()
        .mapToObj(Direction::of)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(LEFT_TO_RIGHT);
  }

  private static Optional<Direction> of(int letter) {
    return switch (Character.getDirectionality(letter)) {
      case DIRECTIONALITY_LEFT_TO_RIGHT -> Optional.of(LEFT_TO_RIGHT);
      case DIRECTIONALITY_RIGHT_TO_LEFT, DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
          Optional.of(RIGHT_TO_LEFT);
      default -> Optional.empty();
    };
  }

  /// A text without the invisible characters that turn it round or break it: as part of a name they
  /// are an oversight, or meant to deceive. Those that join letters or keep them apart stay.
  public static String withoutCommands(String text) {
    return COMMANDS.matcher(text).replaceAll("");
  }

  /// A text as part of a sentence of this direction. What is set apart already stays as it is.
  String setApart(String text) {
    return agrees(text) || isSetApart(text) ? text : mark + text + mark;
  }

  /// Whether no letter of the text reads the other way.
  private boolean agrees(String text) {
    return switch (this) {
      case LEFT_TO_RIGHT -> !Bidi.requiresBidi(text.toCharArray(), 0, text.length());
      case RIGHT_TO_LEFT ->
          text.codePoints()
              .noneMatch(c -> Character.getDirectionality(c) == DIRECTIONALITY_LEFT_TO_RIGHT);
    };
  }

  private boolean isSetApart(String text) {
    return text.charAt(0) == mark && text.charAt(text.length() - 1) == mark;
  }
}
