package org.yearbookgame.kiosk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The lines of a file as people write settings: `key = value`, as in the `.ini` and `.conf` files
/// of most systems, with whole lines of comment after `#` or `;`. A value is all that follows the
/// first equals sign, without the blanks around it.
///
/// @param text of all lines, without their ends
record KeyLines(List<String> text) {
  /// A hundred times what anybody writes.
  private static final int MOST_BYTES = 1 << 16;

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  KeyLines {
    text = List.copyOf(text);
  }

  /// A line that is no comment.
  ///
  /// @param number counted from 1
  /// @param key nothing, where there is no equals sign
  /// @param value nothing, where nothing follows it
  record Line(int number, Optional<String> key, Optional<String> value) {}

  /// Reads a file in UTF-8.
  ///
  /// @throws IOException where it cannot be read, or is no file of settings by its size
  static KeyLines read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new IOException("too large: " + file);
      }
      String all = new String(bytes, StandardCharsets.UTF_8);
      return of(all.startsWith(BYTE_ORDER_MARK) ? all.substring(1) : all);
    }
  }

  /// The lines of a text.
  static KeyLines of(String all) {
    return new KeyLines(all.lines().toList());
  }

  /// The bytes of a file in UTF-8.
  byte[] bytes() {
    return (String.join("\n", text) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /// Those that say something, in order.
  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < text.size(); i++) {
      String line = text.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#") && !line.startsWith(";")) {
        lines.add(line(i + 1, line));
      }
    }
    return lines;
  }

  private static Line line(int number, String line) {
    int equals = line.indexOf('=');
    return equals < 0
        ? new Line(number, Optional.empty(), Optional.empty())
        : new Line(
            number,
            Optional.of(line.substring(0, equals).strip()).filter(key -> !key.isEmpty()),
            Optional.of(line.substring(equals + 1).strip()).filter(value -> !value.isEmpty()));
  }

  /// The value of a key, of its first line.
  Optional<String> value(String key) {
    return lines().stream()
        .filter(line -> line.key().equals(Optional.of(key)))
        .findFirst()
        .flatMap(Line::value);
  }

  /// The same lines with another value for a key: in its place, or else at the end.
  KeyLines with(String key, String value) {
    String changed = key + " = " + value;
    Optional<Integer> place =
        lines().stream()
            .filter(line -> line.key().equals(Optional.of(key)))
            .map(Line::number)
            .findFirst();
    return new KeyLines(
        place
            .map(
                number ->
                    Stream.of(
                            text.subList(0, number - 1),
                            List.of(changed),
                            text.subList(number, text.size()))
                        .flatMap(List::stream)
                        .toList())
            .orElseGet(() -> Stream.concat(text.stream(), Stream.of(changed)).toList()));
  }
}
