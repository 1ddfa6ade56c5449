package org.yearbookgame.ui.controls;

import javafx.application.Platform;
import javafx.scene.Scene;

/// The pulse that paints what has changed.
public final class Painting {
  private Painting() {}

  /// Runs something once, after the next layout of a scene, right before it is painted.
  public static void then(Scene scene, Runnable run) {
    Runnable[] once = new Runnable[1];
    once[0] =
        () -> {
          scene.removePostLayoutPulseListener(once[0]);
          run.run();
        };
    scene.addPostLayoutPulseListener(once[0]);
  }

  /// Runs something once, when the next layout of a scene has been painted: until then it would
  /// take time from the painting. At once where no window shows the scene, and nobody waits for it.
  public static void after(Scene scene, Runnable run) {
    if (scene.getWindow() == null || !scene.getWindow().isShowing()) {
      run.run();
      return;
    }
    then(
        scene,
        () -> {
          Platform.requestNextPulse(); // which begins when this one is painted
          then(scene, run);
        });
  }
}
