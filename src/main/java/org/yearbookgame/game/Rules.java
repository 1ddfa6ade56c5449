package org.yearbookgame.game;

/// How a game is played.
///
/// @param rounds how many at most; a class with fewer who can be asked plays fewer
/// @param choices how many pictures or names to choose from: 4 pictures, 3 or 4 names
public record Rules(Mode mode, int rounds, int choices, Tries tries) {
  /// As many rounds as there are classmates to ask.
  public static final int EVERYONE = Integer.MAX_VALUE;

  /// Checks the numbers.
  ///
  /// @throws IllegalArgumentException where the numbers are none of the game's
  public Rules {
    if (rounds < 1) {
      throw new IllegalArgumentException("a game has at least one round, not " + rounds);
    }
    boolean fits =
        switch (mode) {
          case FACES -> choices == 4;
          case NAMES -> choices == 3 || choices == 4;
        };
    if (!fits) {
      throw new IllegalArgumentException(choices + " choices do not fit " + mode);
    }
  }

  /// The game as it is played unless somebody chose otherwise: ten rounds until right, with four
  /// pictures or three names.
  public static Rules of(Mode mode) {
    return new Rules(mode, 10, mode == Mode.FACES ? 4 : 3, Tries.UNTIL_RIGHT);
  }

  public Rules withRounds(int changed) {
    return new Rules(mode, changed, choices, tries);
  }

  public Rules withTries(Tries changed) {
    return new Rules(mode, rounds, choices, changed);
  }
}
