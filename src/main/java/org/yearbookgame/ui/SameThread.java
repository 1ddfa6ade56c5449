package org.yearbookgame.ui;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// No background at all: work is over before there is anything to cancel.
final class SameThread implements Background {
  @Override
  public <T> Job run(Callable<? extends T> work, Consumer<? super T> then, Runnable orElse) {
    new Errand<T>(work, then, orElse).done().run();
    return () -> {};
  }
}
