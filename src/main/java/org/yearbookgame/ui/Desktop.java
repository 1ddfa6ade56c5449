package org.yearbookgame.ui;

import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Starts JavaFX and opens the program's window.
public final class Desktop {
  /// How it went.
  public sealed interface Outcome {
    /// The window was open, and somebody closed it.
    record Closed() implements Outcome {}

    /// No window can be opened on this machine.
    ///
    /// @param cause what the toolkit says, for the log
    record NoWindow(Throwable cause) implements Outcome {}
  }

  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;

  private Desktop() {}

  /// Opens a window and waits until it is closed. Once in the life of a program.
  ///
  /// @param fill puts the first screen into the window, on the FX thread
  public static Outcome show(Consumer<Stage> fill) {
    CountDownLatch closed = new CountDownLatch(1);
    try {
      Platform.startup(
          () -> {
            Stage stage = new Stage();
            fill.accept(stage);
            fit(stage);
            stage.setOnHidden(_ -> closed.countDown());
            stage.show();
          });
      closed.await();
      return new Outcome.Closed();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Outcome.Closed();
    } catch (RuntimeException e) {
      return new Outcome.NoWindow(e);
    }
  }

  /// As large as usual, but never larger than the screen.
  private static void fit(Stage stage) {
    Rectangle2D usable = Screen.getPrimary().getVisualBounds();
    if (usable.getWidth() <= WIDTH || usable.getHeight() <= HEIGHT) {
      stage.setX(usable.getMinX());
      stage.setY(usable.getMinY());
      stage.setWidth(Math.min(WIDTH, usable.getWidth()));
      stage.setHeight(Math.min(HEIGHT, usable.getHeight()));
    }
    stage.setMinWidth(Math.min(800, usable.getWidth()));
    stage.setMinHeight(Math.min(430, usable.getHeight()));
  }
}
