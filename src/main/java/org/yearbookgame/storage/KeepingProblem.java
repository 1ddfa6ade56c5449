package org.yearbookgame.storage;

import java.nio.file.Path;

/// Why something that the program keeps for its player is not as it was left. The game goes on.
public sealed interface KeepingProblem {
  /// What is kept.
  enum What {
    SETTINGS,
    CLASSES
  }

  What what();

  /// The file was damaged, so all is as on the first day.
  ///
  /// @param as where the damaged file is now
  record SetAside(What what, Path as) implements KeepingProblem {}

  /// There is a file, but it cannot be opened. It is left as it is.
  record NotOpened(What what, Path file) implements KeepingProblem {}

  /// A class that came in a file cannot be removed, since another program holds it open.
  record NotRemoved(Path folder) implements KeepingProblem {
    @Override
    public What what() {
      return What.CLASSES;
    }
  }

  /// What was changed holds for now, but cannot be written.
  record NotKept(What what, Path folder) implements KeepingProblem {}
}
