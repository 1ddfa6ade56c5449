package org.yearbookgame.storage;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.stream.Stream;

/// The right to write into a folder, which one at a time has, over all programs that ask for it. It
/// goes with the program that has it, however that ends.
public record FolderLock(Path folder, FileChannel channel) implements Closeable {
  private static final String NAME = "lock";

  /// Waits for the right; the folder is made where it is missing.
  ///
  /// @throws IOException where it cannot be had within two seconds
  static FolderLock of(Path folder) throws IOException {
    return await(folder).orElseThrow(() -> new IOException("somebody else writes there"));
  }

  /// Waits for the right, two seconds at most; the folder is made where it is missing.
  ///
  /// @return nothing where somebody else has it
  /// @throws IOException where nobody can write there
  public static Optional<FolderLock> await(Path folder) throws IOException {
    Files.createDirectories(folder);
    FileChannel channel =
        FileChannel.open(folder.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (Patience.await(() -> tryLock(channel)).isPresent()) {
        return Optional.of(new FolderLock(folder, channel));
      }
      channel.close();
      return Optional.empty();
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
    try {
      return Optional.ofNullable(channel.tryLock());
    } catch (OverlappingFileLockException _) {
      return Optional.empty(); // another window of this very program
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  /// Gives the right back, and deletes the folder where nothing but the lock is in it.
  public void leave() throws IOException {
    channel.close();
    try (Stream<Path> files = Files.list(folder)) {
      if (files.allMatch(file -> file.endsWith(NAME))) {
        Tree.delete(folder);
      }
    }
  }
}
