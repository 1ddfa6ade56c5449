package org.yearbookgame.ui;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/// A clock that stands still until the test lets time pass.
final class FakeClock implements LongSupplier {
  private final AtomicLong now = new AtomicLong(1_000_000_000_000L);

  @Override
  public long getAsLong() {
    return now.get();
  }

  void pass(Duration time) {
    now.addAndGet(time.toNanos());
  }

  /// Long enough for whatever has just appeared to take presses.
  void settle() {
    pass(Duration.ofSeconds(1));
  }
}
