package org.yearbookgame.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is done to a folder with all that is in it. Links are never followed.
public final class Tree {
  private Tree() {}

  /// Something to be done to a file or a folder.
  @FunctionalInterface
  private interface Act {
    void on(Path path) throws IOException;
  }

  /// Fills a folder with what is in another: files under a second name, or where that cannot be as
  /// copies, and links as links.
  ///
  /// @param to is there already
  /// @param without paths relative to `from` that are left out
  static void link(Path from, Path to, Set<Path> without) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            if (!folder.equals(from)) {
              Files.createDirectory(to.resolve(from.relativize(folder)));
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Path inside = from.relativize(file);
            if (!without.contains(inside)) {
              linkFile(file, to.resolve(inside), attributes.isRegularFile());
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static void linkFile(Path from, Path to, boolean regular) throws IOException {
    if (regular) {
      try {
        Files.createLink(to, from);
        return;
      } catch (UnsupportedOperationException | FileSystemException _) {
        // A disk that gives no file a second name: then a copy.
      }
    }
    Files.copy(from, to, LinkOption.NOFOLLOW_LINKS, StandardCopyOption.COPY_ATTRIBUTES);
  }

  /// Deletes a file, or a folder with all that is in it; nothing where nothing is there.
  public static void delete(Path root) throws IOException {
    if (Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
      each(root, Files::delete);
    }
  }

  /// Gives everything one time of creation, change and last reading, in whole seconds: that at
  /// which the folder itself was last changed. Systems that keep the time of creation to themselves
  /// keep it.
  static void giveOneTime(Path root) throws IOException {
    FileTime changed = Files.getLastModifiedTime(root);
    FileTime time = FileTime.from(changed.toInstant().truncatedTo(ChronoUnit.SECONDS));
    each(
        root,
        path ->
            Files.getFileAttributeView(path, BasicFileAttributeView.class)
                .setTimes(time, time, time));
  }

  /// Waits until everything is on the disk.
  static void force(Path root) throws IOException {
    each(
        root,
        path -> {
          if (Files.isDirectory(path)) {
            forceEntries(path);
          } else if (!Files.isSymbolicLink(path)) {
            try (FileChannel file = FileChannel.open(path, StandardOpenOption.WRITE)) {
              file.force(true);
            }
          }
        });
  }

  /// Waits until it is on the disk what a folder holds, where the system can be asked: Windows
  /// opens no folder.
  static void forceEntries(Path folder) {
    try (FileChannel entries = FileChannel.open(folder, StandardOpenOption.READ)) {
      entries.force(true);
    } catch (IOException _) {
      return;
    }
  }

  /// What is in a folder first, then the folder.
  private static void each(Path root, Act act) throws IOException {
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            act.on(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failed)
              throws IOException {
            if (failed != null) {
              throw failed;
            }
            act.on(folder);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
