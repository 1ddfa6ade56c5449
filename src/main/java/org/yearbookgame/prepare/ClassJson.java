package org.yearbookgame.prepare;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.yearbookgame.prepare.project.ClassCard;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A class's `class.json`, as it is written. What the organizer wrote into it by hand and the card
/// does not know, such as the rules, stays in it.
///
/// @param lines of the whole file
record ClassJson(ObjectNode lines) {
  static final String FILE = "class.json";

  private static final String ID = "id";

  /// All that comes from the card.
  private static final List<String> OF_CARD =
      List.of(ID, "title", "school", "year", "colour", "colour2", "logo", "contact", "reunion");

  /// As much as is ever read of one.
  private static final int MOST_BYTES = 1 << 20;

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /// One in which nothing is said.
  static ClassJson empty() {
    return new ClassJson(JsonNodeFactory.instance.objectNode());
  }

  /// What a class folder has; an empty one where it has none that can be read.
  static ClassJson in(Path folder) {
    try (InputStream in = Files.newInputStream(folder.resolve(FILE))) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      return bytes.length <= MOST_BYTES && JSON.readTree(bytes) instanceof ObjectNode lines
          ? new ClassJson(lines)
          : empty();
    } catch (IOException | JacksonException _) {
      return empty();
    }
  }

  /// What stands for the class, if it was prepared.
  Optional<String> classId() {
    return lines.path(ID).asStringOpt();
  }

  /// The same class with another card.
  ///
  /// @param logo the file's name in the class folder, if there is one
  ClassJson with(String classId, ClassCard card, Optional<String> logo) {
    ObjectNode written = JsonNodeFactory.instance.objectNode();
    written.put(ID, classId);
    put(written, "title", card.title());
    put(written, "school", card.school());
    put(written, "year", card.year());
    put(written, "colour", card.colour());
    put(written, "colour2", card.colour2());
    put(written, "logo", logo.orElse(""));
    put(written, "contact", card.contact());
    put(written, "reunion", card.reunion().map(Object::toString).orElse(""));
    lines.properties().stream()
        .filter(line -> !OF_CARD.contains(line.getKey()))
        .forEach(line -> written.set(line.getKey(), line.getValue()));
    return new ClassJson(written);
  }

  private static void put(ObjectNode lines, String key, String text) {
    if (!text.isBlank()) {
      lines.put(key, text.strip());
    }
  }

  void writeInto(Path folder) throws IOException {
    Files.write(folder.resolve(FILE), JSON.writeValueAsBytes(lines));
  }
}
