package org.yearbookgame.ui.kiosk;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/// Counts what went wrong: where it goes wrong again and again, beginning anew within the program
/// does not help, and its supervisor has to begin it anew.
final class Mishaps {
  private static final int MOST = 5;
  private static final Duration WITHIN = Duration.ofMinutes(1);

  private final Deque<Long> latest = new ArrayDeque<>();

  /// One more.
  ///
  /// @param now in nanoseconds, from any origin
  /// @return whether that is too many
  boolean add(Throwable bug, long now) {
    latest.addLast(now);
    while (now - latest.getFirst() > WITHIN.toNanos()) {
      latest.removeFirst();
    }
    return bug instanceof VirtualMachineError || latest.size() > MOST;
  }
}
