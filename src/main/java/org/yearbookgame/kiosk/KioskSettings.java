package org.yearbookgame.kiosk;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.yearbookgame.game.Tries;
import org.yearbookgame.results.SharedDatabase;

/// How a kiosk is set up, as it stands in one file, see [KioskFile].
///
/// @param rounds of a game: 5, 10 or 20
/// @param guesses in a round
/// @param idleAsking without a touch on a question, until it is asked whether somebody is there
/// @param idleTalking the same on an answer and on the finish screen, where people talk
/// @param countdown from that question to the start screen
/// @param board whether there is a leaderboard
/// @param language of the screens; the program's, where none is named
/// @param pin leads to the organizer's menu; where there is none, nothing does
/// @param monitor to be filled, counted from 1; the first, where none is named
/// @param mmPerPixel the width of one logical pixel on the glass, in millimetres
/// @param lowControls keeps everything to be touched in the lower 60 % of the screen
/// @param cursor whether the cursor is shown
/// @param results the database that several kiosks share
public record KioskSettings(
    int rounds,
    Tries guesses,
    Duration idleAsking,
    Duration idleTalking,
    Duration countdown,
    boolean board,
    Optional<Locale> language,
    Optional<Pin> pin,
    OptionalInt monitor,
    OptionalDouble mmPerPixel,
    boolean lowControls,
    boolean cursor,
    Optional<SharedDatabase> results) {
  private static final int MONITORS = 16;
  private static final double FINEST = 0.03;
  private static final double COARSEST = 3;

  /// What holds where nothing is said.
  public static final KioskSettings USUAL =
      new KioskSettings(
          5,
          Tries.ONE,
          Duration.ofSeconds(60),
          Duration.ofSeconds(120),
          Duration.ofSeconds(30),
          true,
          Optional.empty(),
          Optional.empty(),
          OptionalInt.empty(),
          OptionalDouble.empty(),
          false,
          false,
          Optional.empty());

  /// Checks the rounds.
  ///
  /// @throws IllegalArgumentException where there are others than 5, 10 or 20
  public KioskSettings {
    if (rounds != 5 && rounds != 10 && rounds != 20) {
      throw new IllegalArgumentException("5, 10 or 20 rounds, not " + rounds);
    }
  }

  /// Whether a monitor can have this number.
  public static boolean isMonitor(int number) {
    return number >= 1 && number <= MONITORS;
  }

  /// Whether a pixel can be so wide, in millimetres: from the glass of a watch to a wall of lamps.
  public static boolean isPixel(double millimetres) {
    return millimetres >= FINEST && millimetres <= COARSEST;
  }

  /// The same settings on another screen than the file says.
  public KioskSettings onMonitor(int other) {
    return new KioskSettings(
        rounds,
        guesses,
        idleAsking,
        idleTalking,
        countdown,
        board,
        language,
        pin,
        OptionalInt.of(other),
        mmPerPixel,
        lowControls,
        cursor,
        results);
  }

  /// The same settings on another glass than the file says.
  public KioskSettings withMmPerPixel(double other) {
    return new KioskSettings(
        rounds,
        guesses,
        idleAsking,
        idleTalking,
        countdown,
        board,
        language,
        pin,
        monitor,
        OptionalDouble.of(other),
        lowControls,
        cursor,
        results);
  }

  /// The same settings with another database than the file says.
  public KioskSettings withResults(SharedDatabase other) {
    return new KioskSettings(
        rounds,
        guesses,
        idleAsking,
        idleTalking,
        countdown,
        board,
        language,
        pin,
        monitor,
        mmPerPixel,
        lowControls,
        cursor,
        Optional.of(other));
  }
}
