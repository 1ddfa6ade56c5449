package org.yearbookgame.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Work that is done in the background one piece after the other, in the order in which it was
/// given. For use on the FX thread.
public final class InOrder {
  private final Background background;
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private boolean busy;

  /// An order in which one background does what it is given.
  public InOrder(Background background) {
    this.background = background;
  }

  /// Does work when all that was given before is done; see [Background#run].
  public <T> void run(Callable<? extends T> work, Consumer<? super T> then, Runnable orElse) {
    waiting.add(
        () ->
            background.<T>run(
                work,
                result -> {
                  then.accept(result);
                  next();
                },
                () -> {
                  orElse.run();
                  next();
                }));
    if (!busy) {
      next();
    }
  }

  /// Whether nothing waits, though something may be under way.
  boolean isLast() {
    return waiting.isEmpty();
  }

  private void next() {
    Runnable first = waiting.poll();
    busy = first != null;
    if (first != null) {
      first.run();
    }
  }
}
