package org.yearbookgame.cli;

/// Shows the game until the player leaves it.
@FunctionalInterface
public interface Launcher {
  /// Returns the exit code of the program, once the last window is closed.
  int launch(PlayRequest request);
}
