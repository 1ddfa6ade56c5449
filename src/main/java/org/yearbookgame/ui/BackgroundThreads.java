package org.yearbookgame.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;

/// A background of daemon threads: the program never waits for them to end.
final class BackgroundThreads implements Background {
  private final ExecutorService threads;

  BackgroundThreads(int threads) {
    this.threads =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().daemon().name("background-", 1).factory());
  }

  @Override
  public <T> Job run(Callable<? extends T> work, Consumer<? super T> then, Runnable orElse) {
    Errand<T> whole = new Errand<>(work, then, orElse);
    AtomicBoolean cancelled = new AtomicBoolean();
    Future<?> future =
        threads.submit(
            () -> {
              Runnable follow = whole.done();
              Platform.runLater(
                  () -> {
                    if (!cancelled.get()) {
                      follow.run();
                    }
                  });
            });
    return () -> {
      cancelled.set(true);
      future.cancel(true);
    };
  }
}
