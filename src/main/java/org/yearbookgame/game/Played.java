package org.yearbookgame.game;

import java.util.List;
import org.yearbookgame.roster.Classmate;

/// A round that is over; only now are names and answer told.
///
/// @param asked the answer
/// @param choices everybody shown, in the order of the tiles
/// @param picks the guesses in the order made, none twice
public record Played(Classmate asked, List<Classmate> choices, List<Pick> picks, End end) {
  public Played {
    choices = List.copyOf(choices);
    picks = List.copyOf(picks);
  }

  /// How a round ended.
  public enum End {
    FOUND,
    PASSED,
    /// The one try was wrong, or a single tile was left.
    OUT_OF_TRIES
  }

  /// Whether the first guess was the answer, which is all that scores.
  public boolean known() {
    return end == End.FOUND && picks.size() == 1;
  }
}
