package org.yearbookgame.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import org.yearbookgame.results.SharedDatabase;
import org.yearbookgame.storage.ClassFolder;

/// What was asked for on the command line.
///
/// @param named the class to be played; the last one, or the example, where none was named
/// @param example the class that comes with the program; the named one, where there is none
/// @param atOnce whether a game is begun without showing the start first
/// @param seed makes the sitting repeatable
/// @param data where the program keeps what is its own, instead of the operating system's place
/// @param shared where several kiosks keep what is played
public record PlayRequest(
    Optional<Named> named,
    ClassFolder example,
    boolean atOnce,
    OptionalLong seed,
    Optional<Path> data,
    Optional<SharedDatabase> shared) {
  /// A class, as it can be named.
  public sealed interface Named {
    /// The class folder, where it is one.
    default Optional<ClassFolder> folderAlone() {
      return Optional.empty();
    }
  }

  /// A class folder.
  public record Folder(ClassFolder folder) implements Named {
    @Override
    public Optional<ClassFolder> folderAlone() {
      return Optional.of(folder);
    }
  }

  /// A class in one file, which is not opened yet.
  ///
  /// @param password the one it may need; `""` where none was named
  public record Sent(Path file, String password) implements Named {
    /// The password, if one was named.
    public Optional<char[]> typed() {
      return password.isEmpty() ? Optional.empty() : Optional.of(password.toCharArray());
    }

    /// Neither the file’s name nor the password must reach a log.
    @Override
    public String toString() {
      return "Sent";
    }
  }
}
