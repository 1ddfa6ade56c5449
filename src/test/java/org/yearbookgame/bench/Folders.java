package org.yearbookgame.bench;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
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

  /// A class of so many people of one gender, each with a file of their own: nobody is asked whose
  /// picture is another's, too, so each ends with other bytes, which no reader looks at.
  public Path classOf(int people) throws IOException {
    List<Path> faces;
    try (Stream<Path> files = Files.list(Path.of("assets", "demo-class", "images"))) {
      faces = files.sorted().toList();
    }
    Path folder = next();
    Path images = Files.createDirectory(folder.resolve("images"));
    StringBuilder list = new StringBuilder("Name,Gender,Image\n");
    for (int i = 1; i <= people; i++) {
      byte[] face = Files.readAllBytes(faces.get(i % faces.size()));
      ByteBuffer own = ByteBuffer.allocate(face.length + Integer.BYTES).put(face).putInt(i);
      Files.write(images.resolve(i + ".png"), own.array());
      list.append("Person ").append(i).append(",F,").append(i).append(".png\n");
    }
    Files.writeString(folder.resolve("students.csv"), list);
    return folder;
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
