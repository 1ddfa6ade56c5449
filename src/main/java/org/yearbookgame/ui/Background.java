package org.yearbookgame.ui;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Where work is done that a screen must not wait for: reading, decoding, writing. The only way off
/// the FX thread, and back.
public interface Background {
  /// Does work in the background, and goes on with its result on the FX thread. To be called on the
  /// FX thread.
  ///
  /// Work that fails is a bug, for what can go wrong at the edge is a value of `T`. It is logged.
  ///
  /// @param then takes the result; may be called before this method returns
  /// @param orElse runs on the FX thread in place of `then` where the work failed, so that nobody
  ///   waits for ever
  <T> Job run(Callable<? extends T> work, Consumer<? super T> then, Runnable orElse);

  /// Work under way.
  @FunctionalInterface
  interface Job {
    /// Gives the work up: neither `then` nor `orElse` is called from now on. Work that has not
    /// begun never does, and work that has is told by an interruption of its thread. To be called
    /// on the FX thread; a second time, or after the end, it does nothing.
    void cancel();
  }

  /// A background of a few daemon threads, which take up work in the order in which it was given.
  static Background ofThreads(int threads) {
    return new BackgroundThreads(threads);
  }

  /// A background that does everything at once, on the thread it is called on: for tests.
  static Background sameThread() {
    return new SameThread();
  }
}
