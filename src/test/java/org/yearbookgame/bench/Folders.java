package org.yearbookgame.bench;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Empty folders, which are gone afterwards.
public final class Folders implements Closeable {
  private final Path top;

  /// In `target`, on the disk that the project is on.
  public Folders() throws IOException {
    top = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "bench");
  }

  /// A folder with nothing in it.
  public Path next() throws IOException {
    return Files.createTempDirectory(top, "");
  }

  /// Removes a folder with all that is in it, where it is there.
  static void remove(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        List<Path> inward = files.sorted(Comparator.reverseOrder()).toList();
        for (Path file : inward) {
          Files.delete(file);
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    remove(top);
  }
}
