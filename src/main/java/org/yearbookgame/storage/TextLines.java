package org.yearbookgame.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A text that somebody wrote line by line, in whatever encoding their program writes.
public final class TextLines {
  /// Names of some ten thousand people.
  private static final int MOST_BYTES = 1 << 20;

  private TextLines() {}

  /// The lines of a file, blank ones too.
  ///
  /// @return nothing, where it is no text, or far too long for names, or cannot be read
  public static Optional<List<String>> read(Path file) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      return bytes.length > MOST_BYTES
          ? Optional.empty()
          : SpreadsheetText.decode(bytes)
              .map(text -> text.whole().substring(text.start()).lines().toList());
    } catch (IOException _) {
      return Optional.empty();
    }
  }
}
