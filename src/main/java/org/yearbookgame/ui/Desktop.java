package org.yearbookgame.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

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

  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;
  private static final double LEAST_WIDTH = 800;
  private static final double LEAST_HEIGHT = 430;

  /// After so many pulses what was put on screen has been laid out and styled.
  private static final int SETTLED = 3;

  private Desktop() {}

  /// Opens a window and waits until it is closed.
  ///
  /// @param fill puts the first screen into the window, on the FX thread
  public static Outcome show(Consumer<Stage> fill) {
    CompletableFuture<Outcome> closed = new CompletableFuture<>();
    try {
      Platform.startup(
          () ->
              orFail(
                  closed,
                  () -> {
                    Stage stage = new Stage();
                    fill.accept(stage);
                    fit(stage);
                    stage.setOnHidden(_ -> closed.complete(new Outcome.Done()));
                    stage.show();
                  }));
    } catch (RuntimeException | UnsatisfiedLinkError e) {
      return new Outcome.NoWindow(e);
    }
    return closed.join();
  }

  /// Draws a screen into a PNG file, without any display.
  ///
  /// @param fill puts a screen into the window, on the FX thread, and runs what it is given when
  ///   the screen is ready to be drawn
  public static Outcome draw(BiConsumer<Stage, Runnable> fill, Path file) {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    CompletableFuture<WritableImage> drawn = new CompletableFuture<>();
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
                    Stage stage = new Stage();
                    fill.accept(stage, () -> snapshot(stage.getScene(), drawn));
                    stage.show();
                  }));
    } catch (RuntimeException | UnsatisfiedLinkError e) {
      return new Outcome.NoWindow(e);
    } finally {
      System.setErr(err);
    }
    try {
      ImageIO.write(toImage(drawn.join()), "png", file.toFile());
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

  private static void snapshot(Scene scene, CompletableFuture<WritableImage> drawn) {
    new AnimationTimer() {
      private int pulses;

      @Override
      public void handle(long now) {
        if (++pulses == SETTLED) {
          stop();
          drawn.complete(scene.snapshot(null));
        }
      }
    }.start();
  }

  private static BufferedImage toImage(WritableImage drawn) {
    int width = (int) drawn.getWidth();
    int height = (int) drawn.getHeight();
    int[] points = new int[width * height];
    drawn
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), points, 0, width);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, width, height, points, 0, width);
    return image;
  }
}
