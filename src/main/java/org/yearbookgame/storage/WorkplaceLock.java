package org.yearbookgame.storage;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/// The right to work in a folder that is made for the work and deleted after it, the lock with it.
/// It goes with the program that has it, however that ends.
///
/// @param file the lock's
/// @param channel to it
record WorkplaceLock(Path file, FileChannel channel) implements Closeable {
  /// How often somebody may leave, and take the folder along, just when this one comes.
  private static final int TRIES = 100;

  /// Beyond what the file holds, so that it can be read while it is locked, on Windows too.
  private static final long LOCKED_BYTE = 1 << 10;

  /// Makes the folder, if it is not there, and takes the right; nothing where another has it.
  static Optional<WorkplaceLock> take(Path folder, String name) throws IOException {
    Path file = folder.resolve(name);
    for (int tries = 1; ; tries++) {
      try {
        makeFolder(folder);
        FileChannel channel =
            FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        WorkplaceLock lock = new WorkplaceLock(file, channel);
        try {
          if (!lock.isTaken()) {
            channel.close();
            return Optional.empty();
          }
          if (lock.isStillThere()) {
            return Optional.of(lock);
          }
          channel.close();
        } catch (IOException e) {
          channel.close();
          throw e;
        }
      } catch (NoSuchFileException | AccessDeniedException e) {
        // Just deleted; on Windows a file that is being deleted cannot be opened.
        if (tries == TRIES) {
          throw e;
        }
      }
    }
  }

  private static void makeFolder(Path folder) throws IOException {
    try {
      Files.createDirectory(folder);
    } catch (FileAlreadyExistsException e) {
      if (!Files.isDirectory(folder)) {
        throw e;
      }
    }
  }

  private boolean isTaken() throws IOException {
    try {
      return channel.tryLock(LOCKED_BYTE, 1, false) != null;
    } catch (OverlappingFileLockException _) {
      return false; // another window of this very program
    }
  }

  /// Whether the file that was locked is still the one of this name, and not one that was deleted
  /// after it was opened.
  private boolean isStillThere() throws IOException {
    byte[] sign = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
    channel.write(ByteBuffer.wrap(sign), 0);
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(sign.length), sign);
    } catch (NoSuchFileException _) {
      return false;
    }
  }

  /// Deletes the lock's file; the right is kept until this is closed.
  void delete() throws IOException {
    Files.deleteIfExists(file);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
