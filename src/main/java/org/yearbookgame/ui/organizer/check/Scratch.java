package org.yearbookgame.ui.organizer.check;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/// A folder for a class that is made to be looked at and then deleted. To be used off the FX
/// thread.
record Scratch(Path folder) implements Closeable {
  /// Makes one, which only this user can read.
  ///
  /// @throws IOException where the system's folder for such things cannot be written
  static Scratch make() throws IOException {
    return new Scratch(Files.createTempDirectory("yearbook-"));
  }

  /// Where the class is made.
  Path classFolder() {
    return folder.resolve("class");
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> below = Files.walk(folder)) {
      below
          .sorted(Comparator.reverseOrder())
          .forEach(
              path -> {
                try {
                  Files.delete(path);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
