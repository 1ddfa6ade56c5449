package org.yearbookgame.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Starts JavaFX once for all tests, without a window.
public final class FxToolkit implements BeforeAllCallback {
  @Override
  public void beforeAll(ExtensionContext context) {
    context
        .getRoot()
        .getStore(ExtensionContext.Namespace.create(FxToolkit.class))
        .computeIfAbsent(FxToolkit.class, _ -> start(), Boolean.class);
  }

  /// Starts it, where no test runner does.
  ///
  /// @return whether it was not started before
  public static boolean start() {
    CountDownLatch started = new CountDownLatch(1);
    try {
      Platform.startup(started::countDown);
      started.await();
      Platform.setImplicitExit(false);
      Fonts.load();
    } catch (IllegalStateException _) {
      return false; // another test's framework was first
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return true;
  }

  /// Calls on the FX thread, and waits for the result.
  public static <T> T onFxThread(Callable<T> call) {
    FutureTask<T> task = new FutureTask<>(call);
    if (Platform.isFxApplicationThread()) {
      task.run();
    } else {
      Platform.runLater(task);
    }
    try {
      return task.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Runs on the FX thread, and waits until it is done.
  public static void doOnFxThread(Runnable run) {
    onFxThread(Executors.callable(run));
  }
}
