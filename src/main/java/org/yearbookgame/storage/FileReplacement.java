package org.yearbookgame.storage;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// The next state of one file, wherever a player keeps it: written beside it, under its name with
/// `.new`, and put into its place as a whole. Until then the file is as it was.
///
/// @param file need not be there yet, but the folder it lies in must
public record FileReplacement(Path file) implements Closeable {
  /// Replaces a file by these bytes, or leaves it as it was.
  ///
  /// @throws IOException where it cannot be written
  public static void write(Path file, byte[] bytes) throws IOException {
    try (FileReplacement replacement = new FileReplacement(file)) {
      try (OutputStream out = replacement.write()) {
        out.write(bytes);
      }
      replacement.takePlace();
    }
  }

  /// Begins to write, from the start again where something was written before. The caller closes
  /// it.
  public OutputStream write() throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(beside()));
  }

  /// How many bytes were written.
  public long bytes() throws IOException {
    return Files.size(beside());
  }

  /// Puts what was written into its place.
  public void takePlace() throws IOException {
    Tree.force(beside());
    Patience.keepTrying(() -> Files.move(beside(), file, StandardCopyOption.ATOMIC_MOVE));
  }

  /// Deletes what was not put into place.
  @Override
  public void close() throws IOException {
    Files.deleteIfExists(beside());
  }

  private Path beside() {
    return file.resolveSibling(file.getFileName() + ".new");
  }
}
