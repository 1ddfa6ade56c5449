package org.yearbookgame.storage;

import java.util.List;
import java.util.OptionalInt;
import org.yearbookgame.game.Difficulty;

/// What a player chose for themselves, in every class.
///
/// @param textSize in percent of the usual, 100 to 200
/// @param highContrast black on white, with strong edges
/// @param calmMotion nothing moves on its own
/// @param inMemoriam whether those who have died are asked and shown. What an organizer left out
///   stays out
/// @param rounds how many rounds a game has; as many as the class asks for, where nothing was
///   chosen
/// @param difficulty whom the one asked is shown among
public record PlayerSettings(
    int textSize,
    Wish highContrast,
    Wish calmMotion,
    boolean inMemoriam,
    OptionalInt rounds,
    Difficulty difficulty) {
  /// The smallest text, in percent of the usual.
  public static final int SMALLEST_TEXT = 100;

  /// The largest text, in percent of the usual: WCAG 2.2, success criterion 1.4.4.
  public static final int LARGEST_TEXT = 200;

  /// The steps from one to the other.
  private static final List<Integer> TEXT_SIZES = List.of(100, 110, 125, 150, 175, 200);

  /// What holds until somebody chooses otherwise.
  public static final PlayerSettings USUAL =
      new PlayerSettings(
          SMALLEST_TEXT,
          Wish.AS_SYSTEM,
          Wish.AS_SYSTEM,
          true,
          OptionalInt.empty(),
          Difficulty.NORMAL);

  /// What the player wants of something that the operating system has a setting for, too.
  public enum Wish {
    AS_SYSTEM,
    ON,
    OFF;

    /// What comes of it.
    ///
    /// @param system what the operating system is set to
    public boolean isOn(boolean system) {
      return switch (this) {
        case AS_SYSTEM -> system;
        case ON -> true;
        case OFF -> false;
      };
    }
  }

  /// Checks the numbers.
  ///
  /// @throws IllegalArgumentException where a number is out of its bounds
  public PlayerSettings {
    if (textSize < SMALLEST_TEXT || textSize > LARGEST_TEXT) {
      throw new IllegalArgumentException("text of " + textSize + " %");
    }
    if (rounds.isPresent() && rounds.getAsInt() < 1) {
      throw new IllegalArgumentException("a game of " + rounds.getAsInt() + " rounds");
    }
  }

  public PlayerSettings withTextSize(int changed) {
    return new PlayerSettings(changed, highContrast, calmMotion, inMemoriam, rounds, difficulty);
  }

  /// With text one step larger; the largest stays as it is.
  public PlayerSettings withLargerText() {
    return withTextSize(
        TEXT_SIZES.stream().filter(size -> size > textSize).findFirst().orElse(LARGEST_TEXT));
  }

  /// With text one step smaller; the smallest stays as it is.
  public PlayerSettings withSmallerText() {
    return withTextSize(
        TEXT_SIZES.reversed().stream()
            .filter(size -> size < textSize)
            .findFirst()
            .orElse(SMALLEST_TEXT));
  }

  public PlayerSettings withHighContrast(Wish changed) {
    return new PlayerSettings(textSize, changed, calmMotion, inMemoriam, rounds, difficulty);
  }

  public PlayerSettings withCalmMotion(Wish changed) {
    return new PlayerSettings(textSize, highContrast, changed, inMemoriam, rounds, difficulty);
  }

  public PlayerSettings withInMemoriam(boolean changed) {
    return new PlayerSettings(textSize, highContrast, calmMotion, changed, rounds, difficulty);
  }

  public PlayerSettings withRounds(int changed) {
    return new PlayerSettings(
        textSize, highContrast, calmMotion, inMemoriam, OptionalInt.of(changed), difficulty);
  }

  public PlayerSettings withDifficulty(Difficulty changed) {
    return new PlayerSettings(textSize, highContrast, calmMotion, inMemoriam, rounds, changed);
  }
}
