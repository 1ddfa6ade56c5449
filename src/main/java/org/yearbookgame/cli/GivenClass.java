package org.yearbookgame.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.yearbookgame.storage.ClassFolder;
import org.yearbookgame.storage.Tree;

/// The class that a command is about.
///
/// @param unpacked where it lies only for as long as the command runs, if it came in a file
record GivenClass(ClassFolder folder, Optional<Path> unpacked) implements Closeable {
  @Override
  public void close() throws IOException {
    if (unpacked.isPresent()) {
      Tree.delete(unpacked.get());
    }
  }
}
