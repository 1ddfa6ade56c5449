package org.yearbookgame.prepare.audit;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.yearbookgame.storage.SamplePictures;

/// Class folders for tests, with as many people as are wanted, all of one gender.
public final class SampleFolder {
  private static final Instant WRITTEN = Instant.parse("2026-05-01T12:00:00Z");

  private static final List<String> FIRST =
      List.of(
          "Agnes", "Bruno", "Chiara", "Dagmar", "Emeka", "Fatima", "Gunnar", "Hilda", "Ivanka",
          "Jasper", "Kofi", "Lourdes", "Matteo", "Nadira", "Oskar", "Pilar", "Quentin");

  private static final List<String> LAST =
      List.of(
          "Zimmermann",
          "Yamaguchi",
          "Wojcik",
          "Vandermeer",
          "Ulrichsen",
          "Tagliaferro",
          "Sokolova",
          "Raghunathan",
          "Quispe",
          "Papadakis",
          "Okonkwo",
          "Nakamizo",
          "Montserrat");

  private SampleFolder() {}

  /// 221 people as the first web version kept them: sorted by first names, and numbered so.
  public static Path ofWebVersion(Path root) throws IOException {
    return write(root, "data/students.csv", "static/images", names(221), rising(221));
  }

  /// People whose pictures have numbers that were drawn by lot.
  static Path of(Path root, List<String> names) throws IOException {
    List<Integer> numbers = new ArrayList<>(rising(names.size()));
    Collections.shuffle(numbers, new Random(7));
    return of(root, names, numbers);
  }

  /// People whose pictures have these numbers.
  static Path of(Path root, List<String> names, List<Integer> numbers) throws IOException {
    return write(root, "students.csv", "images", names, numbers);
  }

  static List<Integer> rising(int count) {
    return IntStream.rangeClosed(1, count).boxed().toList();
  }

  /// Different names, sorted.
  public static List<String> names(int count) {
    return FIRST.stream()
        .flatMap(first -> LAST.stream().map(last -> first + " " + last))
        .limit(count)
        .sorted()
        .toList();
  }

  private static Path write(
      Path root, String list, String images, List<String> names, List<Integer> numbers)
      throws IOException {
    Files.createDirectories(root.resolve(list).getParent());
    Files.createDirectories(root.resolve(images));
    StringBuilder rows = new StringBuilder("Name,Gender,Image\n");
    for (int i = 0; i < names.size(); i++) {
      String file = numbers.get(i) + ".png";
      rows.append('"').append(names.get(i)).append("\",F,").append(file).append('\n');
      Path picture = root.resolve(images).resolve(file);
      Files.write(picture, picture(i));
      Files.setLastModifiedTime(picture, FileTime.from(WRITTEN));
    }
    Files.writeString(root.resolve(list), rows);
    return root;
  }

  /// No two are equal.
  private static byte[] picture(int i) {
    BufferedImage image = SamplePictures.fields(120, 150);
    image.setRGB(i % 120, i / 120, SamplePictures.RED + 1);
    return SamplePictures.file("png", image);
  }
}
