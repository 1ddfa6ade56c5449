package org.yearbookgame.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.IntStream;

/// A file that is always there as a whole: a new one is written beside the old and moved into its
/// place, so that whoever reads it, even after a failure of power, reads one or the other. Whoever
/// writes it has the folder's [FolderLock].
///
/// @param folder is there already
/// @param name of the file, without its ending
/// @param ending of the file, with its dot
public record WholeFile(Path folder, String name, String ending) {
  /// How many damaged files of one day are kept apart.
  private static final int MOST_ASIDE = 100;

  public Path path() {
    return folder.resolve(name + ending);
  }

  /// All bytes, or nothing where there are more than `most`.
  ///
  /// @throws java.nio.file.NoSuchFileException where there is no file
  /// @throws IOException where it cannot be read
  public Optional<byte[]> read(int most) throws IOException {
    try (InputStream in = Files.newInputStream(path())) {
      byte[] bytes = in.readNBytes(most + 1);
      return Optional.of(bytes).filter(all -> all.length <= most);
    }
  }

  /// Replaces the file. The lock makes one name enough for the new one; what a program that was
  /// stopped left there is written over.
  public void replace(byte[] content) throws IOException {
    Path beside = folder.resolve(name + ending + ".new");
    try (FileChannel out =
        FileChannel.open(
            beside,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(content);
      while (bytes.hasRemaining()) {
        out.write(bytes);
      }
      out.force(true);
    }
    Patience.keepTrying(() -> Files.move(beside, path(), StandardCopyOption.ATOMIC_MOVE));
  }

  /// Moves a damaged file away, to a name as in "settings.damaged-2026-11-22.json".
  ///
  /// @return where it is now
  public Path setAside(InstantSource clock) throws IOException {
    String dated = name + ".damaged-" + LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    Path aside =
        IntStream.rangeClosed(1, MOST_ASIDE)
            .mapToObj(i -> folder.resolve(dated + (i == 1 ? "" : "-" + i) + ending))
            .filter(Files::notExists)
            .findFirst()
            .orElseThrow(() -> new IOException("too many damaged files"));
    Patience.keepTrying(() -> Files.move(path(), aside));
    return aside;
  }
}
