package org.yearbookgame.kiosk;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// How many wrong PINs were typed, and until when no other is taken: every fifth locks the pad, for
/// a minute at first, then twice as long each time, but never so long that a guest who plays with
/// it could lock the organizer out.
///
/// @param wrong since the right one was typed
/// @param since when the last lock began, by the computer's clock
record PinLock(int wrong, Optional<Instant> since) {
  static final PinLock UNTOUCHED = new PinLock(0, Optional.empty());

  static final int TRIES = 5;
  private static final Duration FIRST = Duration.ofMinutes(1);
  private static final Duration LONGEST = Duration.ofMinutes(5);

  /// More are not told apart.
  private static final int MOST_WRONG = 1000;

  PinLock {
    if (wrong < 0) {
      throw new IllegalArgumentException("fewer than no tries");
    }
    wrong = Math.min(wrong, MOST_WRONG);
  }

  /// One more wrong PIN.
  PinLock wrongAt(Instant now) {
    int more = wrong + 1;
    return new PinLock(more, more % TRIES == 0 ? Optional.of(now) : since);
  }

  /// The same lock under a clock that was set back meanwhile: it begins anew, or it would last
  /// until the clock has caught up.
  PinLock seenAt(Instant now) {
    return since.filter(now::isBefore).isPresent() ? new PinLock(wrong, Optional.of(now)) : this;
  }

  /// How long no PIN is taken; nothing, where one is.
  Optional<Duration> left(Instant now) {
    return since
        .map(began -> Duration.between(now, began.plus(length())))
        .filter(Duration::isPositive)
        .map(left -> left.compareTo(length()) > 0 ? length() : left);
  }

  /// How many PINs can be typed until the next lock.
  int triesLeft() {
    return TRIES - wrong % TRIES;
  }

  private Duration length() {
    int locks = wrong / TRIES;
    Duration doubled = FIRST.multipliedBy(1L << Math.min(Math.max(locks - 1, 0), Short.SIZE));
    return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
  }
}
