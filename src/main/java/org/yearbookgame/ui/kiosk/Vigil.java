package org.yearbookgame.ui.kiosk;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.yearbookgame.kiosk.Awake;
import org.yearbookgame.kiosk.Supervisor;
import org.yearbookgame.ui.Background;

/// Looks after a kiosk for as long as its window is there: the screen is kept awake, and its
/// supervisor hears that the FX thread works. To be used on the FX thread.
///
/// @param awake keeps the computer awake; called in the background
/// @param supervisor begins the kiosk anew where it hangs, if there is one
public record Vigil(
    Callable<? extends Awake> awake, Optional<Supervisor> supervisor, Background background) {
  /// Signs of life in the time that the supervisor waits: one that comes late does no harm.
  private static final int SIGNS = 3;

  /// Keeps the screen awake until a window is hidden.
  public void keepAwake(Window window) {
    CompletableFuture<Awake> begun = new CompletableFuture<>();
    background.run(awake, begun::complete, () -> {});
    window.addEventHandler(
        WindowEvent.WINDOW_HIDDEN,
        _ -> {
          var _ = begun.thenAccept(held -> inBackground(held::close));
        });
  }

  /// Tells the supervisor that the kiosk can be played, and from then on, until a window is hidden,
  /// that it lives. Each sign begins on the FX thread: where that hangs there is none.
  public void giveSigns(Window window) {
    supervisor.ifPresent(
        told -> {
          inBackground(told::ready);
          told.patience().ifPresent(patience -> giveSigns(window, told, patience));
        });
  }

  private void giveSigns(Window window, Supervisor told, Duration patience) {
    double each = patience.dividedBy(SIGNS).toMillis();
    Timeline signs =
        new Timeline(
            new KeyFrame(javafx.util.Duration.millis(each), _ -> inBackground(told::alive)));
    signs.setCycleCount(Animation.INDEFINITE);
    signs.play();
    window.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> signs.stop());
  }

  private void inBackground(Runnable work) {
    background.run(
        () -> {
          work.run();
          return true;
        },
        _ -> {},
        () -> {});
  }
}
