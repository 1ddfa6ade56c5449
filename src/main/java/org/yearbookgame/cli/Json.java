package org.yearbookgame.cli;

import com.fasterxml.jackson.annotation.JsonValue;
import org.yearbookgame.roster.Column;
import org.yearbookgame.roster.DisplayName;
import tools.jackson.databind.json.JsonMapper;

/// What the commands tell other programs, as JSON: an object of a report's very shape.
final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addMixIn(DisplayName.class, NameAsText.class)
          .addMixIn(Column.class, ColumnAsHeading.class)
          .build();

  private Json() {}

  private interface NameAsText {
    @JsonValue
    String text();
  }

  private interface ColumnAsHeading {
    @JsonValue
    String heading();
  }

  static String of(Record report) {
    return MAPPER.writeValueAsString(report);
  }
}
