package org.yearbookgame.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// A password that stands in a file: on a command line everybody on the computer could read it.
record PasswordFile(Path file) {
  private static final int MOST_BYTES = 1 << 10;

  /// The first line, without blanks around it; nothing where it cannot be read or is blank.
  Optional<char[]> password() {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (var in = Files.newInputStream(file)) {
      String text = new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
      return text.lines()
          .findFirst()
          .map(line -> line.replace("\uFEFF", "").strip())
          .filter(line -> !line.isEmpty())
          .map(String::toCharArray);
    } catch (IOException _) {
      return Optional.empty();
    }
  }
}
