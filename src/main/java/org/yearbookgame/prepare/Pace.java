package org.yearbookgame.prepare;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

/// How long work will still take, by how long it took so far.
public final class Pace {
  /// Before so long the time that is left would only be guessed.
  private static final long MEASURED = 2_000_000_000L;

  private final LongSupplier clock;
  private int firstDone;
  private int lastDone;
  private int lastOf;
  private long begun;

  /// Of work that begins now.
  ///
  /// @param clock in nanoseconds, from any origin
  public Pace(LongSupplier clock) {
    this.clock = clock;
    this.begun = clock.getAsLong();
  }

  /// What is left, once that can be told; measured anew where the count begins anew.
  public Optional<Duration> left(int done, int of) {
    if (of != lastOf || done < lastDone) {
      firstDone = done;
      begun = clock.getAsLong();
    }
    lastDone = done;
    lastOf = of;
    int since = done - firstDone;
    long took = clock.getAsLong() - begun;
    return since > 0 && took >= MEASURED
        ? Optional.of(Duration.ofNanos(took / since).multipliedBy(of - done))
        : Optional.empty();
  }
}
