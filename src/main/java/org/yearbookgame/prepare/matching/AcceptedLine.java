package org.yearbookgame.prepare.matching;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yearbookgame.roster.Fold;
import org.yearbookgame.roster.Table;
import org.yearbookgame.storage.HarmlessCell;
import org.yearbookgame.storage.ListFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One line of a file of accepted suggestions, as it stands there.
///
/// @param number of the row in a spreadsheet, the headings being 1; in JSON of the suggestion,
///   counted from 1
/// @param row the number of a row in the list of classmates; 0 where it is none
record AcceptedLine(int number, int row, String name, String picture) {
  static final List<String> HEADINGS = List.of("Row", "Name", "Picture");

  /// Ten times the suggestions of the largest class.
  private static final int MOST_BYTES = 32 << 20;

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /// Reads the lines of a file; empty where it is no such file.
  static Optional<List<AcceptedLine>> read(Path file) {
    Optional<JsonNode> json = json(file);
    if (json.isPresent()) {
      JsonNode root = json.get();
      return ofJson(root.isArray() ? root : root.path("suggestions"));
    }
    return switch (ListFile.read(file)) {
      case ListFile.Listed(Table table) -> ofTable(table);
      case ListFile.Unreadable _ -> Optional.empty();
    };
  }

  private static Optional<JsonNode> json(Path file) {
    try {
      if (!Files.isRegularFile(file)) {
        return Optional.empty();
      }
      try (InputStream in = Files.newInputStream(file)) {
        return Optional.of(JSON.readTree(in.readNBytes(MOST_BYTES))).filter(JsonNode::isContainer);
      }
    } catch (IOException | JacksonException _) {
      return Optional.empty();
    }
  }

  private static Optional<List<AcceptedLine>> ofJson(JsonNode suggestions) {
    if (!suggestions.isArray()) {
      return Optional.empty();
    }
    List<AcceptedLine> lines = new ArrayList<>();
    for (JsonNode suggestion : suggestions) {
      lines.add(
          new AcceptedLine(
              lines.size() + 1,
              suggestion.path("row").asInt(0),
              suggestion.path("name").asString(""),
              suggestion.path("picture").asString("")));
    }
    return Optional.of(lines);
  }

  private static Optional<List<AcceptedLine>> ofTable(Table table) {
    List<String> headings = table.header().stream().map(Fold::key).toList();
    List<Integer> places =
        HEADINGS.stream().map(heading -> headings.indexOf(Fold.key(heading))).toList();
    if (places.contains(-1)) {
      return Optional.empty();
    }
    return Optional.of(
        table.rows().stream()
            .map(
                row ->
                    new AcceptedLine(
                        row.number(),
                        number(row.cell(places.get(0)).strip()),
                        HarmlessCell.read(row.cell(places.get(1))),
                        HarmlessCell.read(row.cell(places.get(2)))))
            .toList());
  }

  private static int number(String text) {
    return NUMBER.matcher(text).matches() ? Integer.parseInt(text) : 0;
  }

  /// Names must not reach a log.
  @Override
  public String toString() {
    return "AcceptedLine[" + number + "]";
  }
}
