package org.yearbookgame.cli;

/// Shows the game until the player leaves it.
@FunctionalInterface
public interface Launcher {
  /// @return the program's exit code
  int launch(PlayRequest request);
}
