package org.yearbookgame.results;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yearbookgame.game.Mode;

/// Whom to meet again, and when: the five boxes of Sebastian Leitner (*So lernt man lernen*,
/// Herder, 1972), for one player's computer, class and mode.
///
/// Whoever is missed comes into the first box. A hit at the first guess moves them one box up, a
/// miss back into the first; a hit in the last lets them go, until they are missed again. Those who
/// were always known are in no box: nobody has to be met again whom one knows.
///
/// Leitner leaves it to the size of each box how long one waits. Here it is days, doubling after
/// the first wait as spaced repetition usually does: at once, 1, 2, 4 and 8 days since the last
/// meeting.
///
/// @param due those whose wait is over; lower boxes first, and in a box those who have waited
///   longest
public record Practice(List<ClassmateId> due) {
  private static final List<Duration> WAITS =
      List.of(
          Duration.ZERO,
          Duration.ofDays(1),
          Duration.ofDays(2),
          Duration.ofDays(4),
          Duration.ofDays(8));

  public Practice {
    due = List.copyOf(due);
  }

  /// Somebody's box, from 0, and when they were met last.
  private record Place(int box, Instant met) {
    boolean isDue(Instant now) {
      return !met.plus(WAITS.get(box)).isAfter(now);
    }
  }

  /// Whom to meet again now.
  ///
  /// @param plays of one class, the earliest first; abandoned ones too
  public static Practice of(Collection<Play> plays, Mode mode, Instant now) {
    Map<ClassmateId, Place> boxes = new HashMap<>();
    for (Play play : plays) {
      if (play.rules().mode() == mode) {
        play.rounds().forEach(round -> move(boxes, round, play.ended()));
      }
    }
    return new Practice(
        boxes.entrySet().stream()
            .filter(entry -> entry.getValue().isDue(now))
            .sorted(
                Map.Entry.<ClassmateId, Place>comparingByValue(
                        Comparator.comparingInt(Place::box).thenComparing(Place::met))
                    .thenComparingInt(entry -> entry.getKey().number()))
            .map(Map.Entry::getKey)
            .toList());
  }

  private static void move(Map<ClassmateId, Place> boxes, Play.Round round, Instant met) {
    Place before = boxes.get(round.asked());
    if (!round.known()) {
      boxes.put(round.asked(), new Place(0, met));
    } else if (before != null && before.box() == WAITS.size() - 1) {
      boxes.remove(round.asked());
    } else if (before != null) {
      boxes.put(round.asked(), new Place(before.box() + 1, met));
    }
  }
}
