package org.yearbookgame.storage;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/// Tries again for two seconds at most what another program may stand in the way of for a moment.
final class Patience {
  private static final int TRIES = 200;
  private static final Duration PAUSE = Duration.ofMillis(10);

  private Patience() {}

  /// Something to be done to a file.
  @FunctionalInterface
  interface Step<T> {
    T take() throws IOException;
  }

  /// Takes a step until it succeeds. On Windows a file cannot be replaced while somebody reads it,
  /// a virus scanner for instance.
  ///
  /// @throws IOException of the last try
  static void keepTrying(Step<?> step) throws IOException {
    for (int tries = 1; ; tries++) {
      try {
        step.take();
        return;
      } catch (FileSystemException e) {
        if (tries == TRIES) {
          throw e;
        }
        LockSupport.parkNanos(PAUSE.toNanos());
      }
    }
  }

  /// Takes a step until it gives something.
  static <T> Optional<T> await(Step<Optional<T>> step) throws IOException {
    for (int i = 0; i < TRIES; i++) {
      Optional<T> given = step.take();
      if (given.isPresent()) {
        return given;
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
    return Optional.empty();
  }
}
