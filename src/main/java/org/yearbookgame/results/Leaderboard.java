package org.yearbookgame.results;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

/// The best games of a class or an evening, of one mode and length: most known at the first guess
/// first, then the smaller sum of times to the first guess, then the earlier play. Ten at most:
/// nobody is told a rank below.
public record Leaderboard(List<Line> lines) {
  /// How many there are at most.
  public static final int MOST = 10;

  public Leaderboard {
    lines = List.copyOf(lines);
  }

  /// One game.
  ///
  /// @param time the sum of the times to the first guess
  public record Line(UUID play, String initials, int right, int asked, Duration time) {}
}
