package org.yearbookgame.ui;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// One piece of work and what is to follow it.
record Errand<T>(Callable<? extends T> work, Consumer<? super T> then, Runnable orElse) {
  private static final Logger LOG = System.getLogger(Background.class.getName());

  /// Does the work.
  ///
  /// @return what is to follow on the FX thread, unless the work was given up meanwhile
  Runnable done() {
    try {
      T result = work.call();
      return () -> then.accept(result);
    } catch (Exception | Error failure) {
      return () -> {
        LOG.log(Level.ERROR, "Work in the background failed", failure);
        orElse.run();
      };
    }
  }
}
