package org.yearbookgame.kiosk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.yearbookgame.game.Tries;
import org.yearbookgame.results.SharedDatabase;

/// How a kiosk is set up, as it stands in one file: a key and a value a line.
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

  /// Settings as they were read.
  ///
  /// @param settings with the usual value wherever there was a problem
  /// @param problems in the order of their lines
  public record Reading(KioskSettings settings, List<KioskProblem> problems) {
    public Reading {
      problems = List.copyOf(problems);
    }
  }

  /// Reads a file; where there is none, that is a problem.
  public static Reading read(Path file) {
    return new Reading(USUAL, List.of());
  }

  /// Writes the settings into a file. Comments and the order of what stands in it stay.
  ///
  /// @throws IOException where it cannot be written; it is then as it was
  public void write(Path file) throws IOException {}
}
