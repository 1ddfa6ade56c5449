package org.yearbookgame.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.yearbookgame.kiosk.KioskSettings;
import org.yearbookgame.storage.ClassFolder;

/// The kiosk that was asked for on the command line.
///
/// @param settings those of the file, with what the command line says otherwise
/// @param data where the program keeps what is its own, instead of the operating system's place
public record KioskRequest(ClassFolder folder, KioskSettings settings, Optional<Path> data) {
  /// Shows the kiosk until the organizer leaves it.
  @FunctionalInterface
  public interface Launcher {
    /// Returns the exit code of the program.
    int launch(KioskRequest request);
  }
}
