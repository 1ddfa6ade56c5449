package org.yearbookgame.kiosk;

import java.io.IOException;
import java.nio.file.Path;
import org.yearbookgame.results.ClassId;

/// The evening as it is kept beside what is played. To be used off the FX thread.
///
/// @param data the program's own folder
public record EveningFile(Path data, ClassId ofClass) {
  /// The evening; the first, where there is no file or it cannot be read.
  public Evening read() {
    return Evening.FIRST;
  }

  /// Keeps the evening.
  ///
  /// @throws IOException where it cannot be written
  public void write(Evening evening) throws IOException {}
}
