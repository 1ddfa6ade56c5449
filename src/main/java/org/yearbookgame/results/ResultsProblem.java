package org.yearbookgame.results;

import java.nio.file.Path;

/// Why results are not kept or not there as they should be. The game goes on.
public sealed interface ResultsProblem {
  /// The file of the results was damaged, so they begin anew.
  ///
  /// @param as where the damaged file is now
  record SetAside(Path as) implements ResultsProblem {}

  /// The results were written by a newer version of the program, and are left as they are.
  record Newer() implements ResultsProblem {}

  /// What was played holds for now, but cannot be written.
  record NotKept(Path folder) implements ResultsProblem {}

  /// The database that several kiosks share does not answer; the plays wait on this computer.
  record SharedAway() implements ResultsProblem {}

  /// The tables of the shared database are of a newer version; the plays wait on this computer.
  record SharedNewer() implements ResultsProblem {}
}
