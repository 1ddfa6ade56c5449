package org.yearbookgame.prepare.audit;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.Set;

/// A file of a class folder as it was found.
///
/// @param name its path inside the class folder, with `/` between folders
/// @param size in bytes
/// @param written when it was last
/// @param regular whether it is a file and no link, device or the like
record ClassFile(String name, Path path, long size, FileTime written, boolean regular) {
  /// Ten times what a portrait of the largest size without any compression takes. Only so much is
  /// ever held, for each thread that looks.
  static final int MOST_BYTES = 48 << 20;

  static ClassFile of(String name, Path path, BasicFileAttributes attributes) {
    return new ClassFile(
        name, path, attributes.size(), attributes.lastModifiedTime(), attributes.isRegularFile());
  }

  /// Something that cannot even be looked at.
  static ClassFile outOfReach(String name, Path path) {
    return new ClassFile(name, path, 0, FileTime.fromMillis(0), false);
  }

  /// All bytes of the file; nothing where it cannot be read or is far too large.
  Optional<FileBytes> read() {
    if (!regular || size > MOST_BYTES) {
      return Optional.empty();
    }
    try (var in =
        Channels.newInputStream(
            Files.newByteChannel(
                path, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)))) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      return bytes.length > MOST_BYTES ? Optional.empty() : Optional.of(new FileBytes(bytes));
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  /// Names of files hold names of people, which must not reach a log.
  @Override
  public String toString() {
    return "ClassFile";
  }
}
