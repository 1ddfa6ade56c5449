package org.yearbookgame.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.yearbookgame.storage.ClassFolder;
import org.yearbookgame.storage.ClassSearch;
import org.yearbookgame.storage.SamplePictures;

/// Writes class folders for tests.
///
/// @param files the pictures, in the order of the names
public record SampleClass(Path folder, List<String> files) {
  public static final List<String> NAMES =
      List.of("Ann", "Bea", "Cleo", "Dora", "Eve", "Fay", "Gwen", "Hope", "Iris", "June", "Kim");

  /// A class of one group, with pictures numbered from `1.png`.
  public static SampleClass write(Path folder, List<String> names) {
    return write(
        folder,
        names,
        IntStream.rangeClosed(1, names.size()).mapToObj(number -> number + ".png").toList());
  }

  /// A class of one group, with pictures of these names.
  public static SampleClass write(Path folder, List<String> names, List<String> files) {
    StringBuilder csv = new StringBuilder("Name,Gender,Image\n");
    try {
      Files.createDirectories(folder.resolve("images"));
      for (int i = 0; i < names.size(); i++) {
        csv.append(names.get(i)).append(",f,").append(files.get(i)).append('\n');
        Files.write(folder.resolve("images").resolve(files.get(i)), picture(i));
      }
      Files.writeString(folder.resolve("students.csv"), csv);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new SampleClass(folder, files);
  }

  public SampleClass withSettings(String json) {
    return with(folder.resolve("class.json"), json.getBytes(UTF_8));
  }

  public SampleClass withList(String csv) {
    return with(folder.resolve("students.csv"), csv.getBytes(UTF_8));
  }

  /// Cuts a picture off in its middle: its header is sound, and yet it cannot be shown.
  public SampleClass withTruncated(int number) {
    Path file = folder.resolve("images").resolve(files.get(number));
    try {
      byte[] whole = Files.readAllBytes(file);
      return with(file, Arrays.copyOf(whole, whole.length / 2));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private SampleClass with(Path file, byte[] content) {
    try {
      Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  public ClassFolder find() {
    return switch (ClassFolder.find(folder)) {
      case ClassSearch.Found(ClassFolder found) -> found;
      case ClassSearch.Missing _ -> throw new AssertionError("no class there");
    };
  }

  /// Each of another colour, so that no two files are the same, and large enough to be shown.
  private static byte[] picture(int number) {
    BufferedImage image = new BufferedImage(160, 200, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        image.setRGB(x, y, 0x404040 + 7 * number + (x * y % 64 << 16));
      }
    }
    return SamplePictures.file("png", image);
  }
}
