package org.yearbookgame.ui;

import java.util.Optional;
import org.yearbookgame.storage.ClassFolder;
import org.yearbookgame.storage.OpenedClass;

/// What must be known before the first screen can be shown.
///
/// @param kept what the player finds again
/// @param first the class to begin with
public record Beginning(Keepsakes.Start kept, OpenedClass first) {
  /// Reads it: off the FX thread, and best while JavaFX starts.
  ///
  /// @param named the class that somebody asks for; the last one, or else the example, where nobody
  ///   does
  public static Beginning read(
      Keepsakes keepsakes, Optional<ClassFolder> named, ClassFolder example) {
    Keepsakes.Start kept = keepsakes.read();
    return new Beginning(kept, named.or(kept::last).orElse(example).open());
  }
}
