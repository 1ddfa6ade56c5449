package org.yearbookgame.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;

/// Starts JavaFX, once in the life of a program: with a window, or, where there is no display, to
/// draw a picture.
public final class Desktop {
  /// How it went.
  public sealed interface Outcome {
    /// The window was open, and somebody closed it; or the picture was drawn.
    record Done() implements Outcome {}

    /// No window can be opened on this machine.
    ///
    /// @param cause what the toolkit says
    record NoWindow(Throwable cause) implements Outcome {}

    /// The picture cannot be written.
    record NotWritten(IOException cause) implements Outcome {}
  }

  /// Writes pictures of screens.
  @FunctionalInterface
  public interface Drawing {
    void draw() throws IOException;
  }

  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;
  private static final double LEAST_WIDTH = 800;
  private static final double LEAST_HEIGHT = 430;

  private final CompletableFuture<Void> started;

  /// @param started fails where no window can be opened
  private Desktop(CompletableFuture<Void> started) {
    this.started = started;
  }

  /// Starts JavaFX and comes back at once: it takes as long as all that is to be found out until
  /// there is something to show, and the two go on side by side.
  public static Desktop starting() {
    CompletableFuture<Void> started = new CompletableFuture<>();
    start(
        () -> {
          try {
            Platform.startup(() -> started.complete(null));
          } catch (RuntimeException | UnsatisfiedLinkError e) {
            started.completeExceptionally(e);
          }
        });
    CompletableFuture<Void> fonts = CompletableFuture.runAsync(Fonts::load, Desktop::start);
    return new Desktop(started.thenCompose(_ -> fonts));
  }

  private static void start(Runnable work) {
    Thread.ofPlatform().daemon().name("desktop").start(work);
  }

  /// Opens a window and waits until it is closed.
  ///
  /// @param fill puts the first screen into the window, on the FX thread
  public Outcome show(Consumer<Stage> fill) {
    CompletableFuture<Outcome> closed = new CompletableFuture<>();
    try {
      started.join();
    } catch (CompletionException e) {
      return new Outcome.NoWindow(Optional.<Throwable>ofNullable(e.getCause()).orElse(e));
    }
    Platform.runLater(
        () ->
            orFail(
                closed,
                () -> {
                  Stage stage = new Stage();
                  fill.accept(stage);
                  fit(stage);
                  stage.setOnHidden(_ -> endWithout(closed));
                  stage.show();
                }));
    return closed.join();
  }

  /// The kiosk takes the place of the window; the program ends with the last one.
  private static void endWithout(CompletableFuture<Outcome> closed) {
    if (Window.getWindows().isEmpty()) {
      closed.complete(new Outcome.Done());
    }
  }

  /// Draws pictures of screens, without a window and without any display.
  ///
  /// @param drawing runs on the FX thread; whatever it shows nobody sees
  public static Outcome draw(Drawing drawing) {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    CompletableFuture<Outcome> drawn = new CompletableFuture<>();
    PrintStream err = System.err;
    // This toolkit tells of a refresh rate that it does not have, in a trace on the error stream.
    System.setErr(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
    try {
      Platform.startup(
          () ->
              orFail(
                  drawn,
                  () -> {
                    System.setErr(err);
                    Fonts.load();
                    drawn.complete(outcome(drawing));
                  }));
    } catch (RuntimeException | UnsatisfiedLinkError e) {
      return new Outcome.NoWindow(e);
    } finally {
      System.setErr(err);
    }
    return drawn.join();
  }

  private static Outcome outcome(Drawing drawing) {
    try {
      drawing.draw();
      return new Outcome.Done();
    } catch (IOException e) {
      return new Outcome.NotWritten(e);
    }
  }

  /// As large as usual, but never larger than the screen.
  private static void fit(Stage stage) {
    Rectangle2D usable = Screen.getPrimary().getVisualBounds();
    if (usable.getWidth() < WIDTH || usable.getHeight() < HEIGHT) {
      stage.setX(usable.getMinX());
      stage.setY(usable.getMinY());
      stage.setWidth(Math.min(WIDTH, usable.getWidth()));
      stage.setHeight(Math.min(HEIGHT, usable.getHeight()));
    }
    stage.setMinWidth(Math.min(LEAST_WIDTH, usable.getWidth()));
    stage.setMinHeight(Math.min(LEAST_HEIGHT, usable.getHeight()));
  }

  /// What fails on the FX thread fails for whoever waits for it, too.
  private static void orFail(CompletableFuture<?> waiting, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException | Error e) {
      waiting.completeExceptionally(e);
    }
  }
}
