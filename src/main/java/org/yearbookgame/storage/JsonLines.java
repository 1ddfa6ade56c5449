package org.yearbookgame.storage;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.yearbookgame.storage.SettingsProblem.Place;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/// A small JSON object as lines, each with its place: `{"rules": {"rounds": 10}}` is the line
/// `rules.rounds`. Only `rules` is opened; what lies inside any other value is passed over.
///
/// @param lines by key, the first where one is written twice
/// @param broken where the file stops being JSON; what stands before it counts
record JsonLines(Map<String, Line> lines, Optional<SettingsProblem.Broken> broken) {
  private static final JsonFactory JSON = new JsonFactory();

  /// One line.
  ///
  /// @param text the value, if it is text
  /// @param number the value, if it is a whole number that an `int` holds
  record Line(Optional<String> text, OptionalInt number, Optional<Place> place) {}

  static JsonLines of(byte[] bytes) {
    Map<String, Line> lines = new LinkedHashMap<>();
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), bytes)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return new JsonLines(lines, broken(parser.currentTokenLocation()));
      }
      readObject(parser, "", lines);
      return parser.nextToken() == null
          ? new JsonLines(lines, Optional.empty())
          : new JsonLines(lines, broken(parser.currentTokenLocation()));
    } catch (JacksonException e) {
      return new JsonLines(lines, broken(e.getLocation()));
    }
  }

  private static void readObject(JsonParser parser, String prefix, Map<String, Line> lines) {
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String key = prefix + parser.currentName();
      Optional<Place> place = place(parser.currentTokenLocation());
      JsonToken value = parser.nextToken();
      if (value == JsonToken.START_OBJECT && prefix.isEmpty() && key.equals("rules")) {
        readObject(parser, "rules.", lines);
        continue;
      }
      lines.putIfAbsent(key, line(parser, value, place));
      parser.skipChildren();
    }
  }

  private static Line line(JsonParser parser, JsonToken value, Optional<Place> place) {
    return switch (value) {
      case VALUE_STRING -> new Line(Optional.of(parser.getString()), OptionalInt.empty(), place);
      case VALUE_NUMBER_INT ->
          new Line(
              Optional.empty(),
              parser.getNumberType() == JsonParser.NumberType.INT
                  ? OptionalInt.of(parser.getIntValue())
                  : OptionalInt.empty(),
              place);
      default -> new Line(Optional.empty(), OptionalInt.empty(), place);
    };
  }

  private static Optional<SettingsProblem.Broken> broken(@Nullable TokenStreamLocation location) {
    return Optional.of(new SettingsProblem.Broken(place(location)));
  }

  /// Jackson does not say where what it refuses for its size or depth stands.
  private static Optional<Place> place(@Nullable TokenStreamLocation location) {
    return location == null || location.getLineNr() < 1
        ? Optional.empty()
        : Optional.of(new Place(location.getLineNr(), Math.max(1, location.getColumnNr())));
  }
}
