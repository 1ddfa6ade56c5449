package org.yearbookgame.game;

import java.util.ArrayList;
import java.util.List;
import org.yearbookgame.roster.Classmate;

/// What the rounds so far come to.
///
/// @param right rounds known at the first guess
/// @param asked rounds that are over
/// @param streak known rounds in a row up to now
/// @param longestStreak the most known rounds in a row
/// @param missed those not known at the first guess, in the order asked
public record Score(int right, int asked, int streak, int longestStreak, List<Classmate> missed) {
  public Score {
    missed = List.copyOf(missed);
  }

  static Score of(List<Played> played) {
    int right = 0;
    int streak = 0;
    int longest = 0;
    List<Classmate> missed = new ArrayList<>();
    for (Played round : played) {
      if (round.known()) {
        right++;
        streak++;
        longest = Math.max(longest, streak);
      } else {
        streak = 0;
        missed.add(round.asked());
      }
    }
    return new Score(right, played.size(), streak, longest, missed);
  }
}
