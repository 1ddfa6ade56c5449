package org.yearbookgame.roster;

import java.util.regex.Pattern;

/// What the list's column `Standing` says.
public enum StandingWord {
  LISTED,
  IN_MEMORIAM,
  PRIVATE,
  UNKNOWN;

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{IsAlphabetic}]+");

  /// Compared by letters alone: "In memoriam", "in-memoriam" and "INMEMORIAM" are one word.
  public static StandingWord of(String written) {
    if (written.isEmpty()) {
      return LISTED; // nearly every row
    }
    return switch (NO_LETTERS.matcher(Fold.key(written)).replaceAll("")) {
      case "listed" -> LISTED;
      case "inmemoriam", "deceased" -> IN_MEMORIAM;
      case "private" -> PRIVATE;
      default -> UNKNOWN;
    };
  }
}
