package org.yearbookgame.ui.controls;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.util.Duration;

/// Something that has just appeared where something else was: a click within half a second was
/// meant for that.
public final class Settling {
  private static final Duration SETTLES = Duration.millis(500);

  private Settling() {}

  /// Lets nodes take no click until they have settled.
  public static void of(Node... appeared) {
    for (Node node : appeared) {
      node.setMouseTransparent(true);
    }
    PauseTransition pause = new PauseTransition(SETTLES);
    pause.setOnFinished(
        _ -> {
          for (Node node : appeared) {
            node.setMouseTransparent(false);
          }
        });
    pause.play();
  }
}
