package org.yearbookgame.ui;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// A background that does its work when the test says so, on the test's thread.
public final class HeldBackground implements Background {
  private final Deque<Held<?>> waiting = new ArrayDeque<>();
  private final List<Runnable> following = new ArrayList<>();

  /// Work that was given and not yet done, and whether it still is to be done.
  private static final class Held<T> implements Job {
    private final Errand<T> work;
    private boolean cancelled;

    Held(Errand<T> work) {
      this.work = work;
    }

    Runnable done() {
      Runnable follow = work.done();
      return () -> {
        if (!cancelled) {
          follow.run();
        }
      };
    }

    @Override
    public void cancel() {
      cancelled = true;
    }
  }

  @Override
  public <T> Job run(Callable<? extends T> work, Consumer<? super T> then, Runnable orElse) {
    Held<T> held = new Held<>(new Errand<>(work, then, orElse));
    waiting.add(held);
    return held;
  }

  /// How much work waits that nobody gave up.
  public int waiting() {
    waiting.removeIf(held -> held.cancelled);
    return waiting.size();
  }

  /// Does all work given so far, and keeps what is to follow.
  public void doWork() {
    waiting.removeIf(held -> held.cancelled);
    waiting.forEach(held -> following.add(held.done()));
    waiting.clear();
  }

  /// Lets follow what is to follow the work that was done.
  public void follow() {
    List<Runnable> now = List.copyOf(following);
    following.clear();
    now.forEach(Runnable::run);
  }

  /// Does all work, one after the other, each followed by what is to follow, until none is left.
  public void finish() {
    while (waiting() > 0) {
      finishOne();
    }
  }

  /// Does the work that has waited longest, followed by what is to follow.
  public void finishOne() {
    waiting.removeIf(held -> held.cancelled);
    waiting.remove().done().run();
  }
}
