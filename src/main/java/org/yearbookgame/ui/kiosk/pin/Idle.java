package org.yearbookgame.ui.kiosk.pin;

import java.time.Duration;
import java.util.function.LongSupplier;

/// How long nobody has touched something. For use on the FX thread.
final class Idle {
  private final Duration most;
  private final LongSupplier nanos;
  private long touched;

  /// @param most how long it may be
  /// @param nanos from any origin
  Idle(Duration most, LongSupplier nanos) {
    this.most = most;
    this.nanos = nanos;
    touch();
  }

  void touch() {
    touched = nanos.getAsLong();
  }

  /// Whether it is longer by now.
  boolean isOver() {
    return nanos.getAsLong() - touched >= most.toNanos();
  }
}
