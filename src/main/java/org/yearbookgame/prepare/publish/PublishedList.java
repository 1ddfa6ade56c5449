package org.yearbookgame.prepare.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.yearbookgame.roster.Among;
import org.yearbookgame.roster.Classmate;
import org.yearbookgame.roster.Column;
import org.yearbookgame.roster.Portrait;
import org.yearbookgame.roster.Roster;

/// The `students.csv` of a file that is sent around. It is written of the roster, and of nothing
/// else: nobody private and no column of the organizer's own can come into it.
///
/// @param names the file names of the pictures, as they are sent
record PublishedList(Roster roster, Map<Portrait, String> names) {
  /// Those without which a list cannot be read; the others only where somebody has something there.
  private static final List<Column> ALWAYS = List.of(Column.NAME, Column.GENDER, Column.IMAGE);

  byte[] toCsv() {
    List<Column> columns = Arrays.stream(Column.values()).filter(this::isWritten).toList();
    Stream<Stream<String>> rows =
        roster.classmates().stream()
            .map(person -> columns.stream().map(column -> cell(person, column)));
    return Stream.concat(Stream.of(columns.stream().map(Column::heading)), rows)
        .map(cells -> CSVFormat.DEFAULT.format(cells.toArray()) + "\n")
        .collect(Collectors.joining())
        .getBytes(UTF_8);
  }

  private boolean isWritten(Column column) {
    return ALWAYS.contains(column)
        || roster.classmates().stream().anyMatch(person -> !cell(person, column).isEmpty());
  }

  private String cell(Classmate person, Column column) {
    return switch (column) {
      case NAME -> person.name().text();
      case GENDER -> person.gender().written();
      case IMAGE -> name(person.portrait());
      case STANDING -> person.inMemoriam() ? "in memoriam" : "";
      case AMONG -> among(person);
      case CAPTION -> person.caption().orElse("");
      case LOOK -> person.look().orElse("");
      case TODAY -> person.today().orElse("");
      case NOW -> person.now().map(this::name).orElse("");
      case LEFT_OUT -> "";
    };
  }

  private static String among(Classmate person) {
    return switch (person.among()) {
      case Among.Everyone() -> "everyone";
      case Among.People(var gender) -> gender.equals(person.gender()) ? "" : gender.written();
    };
  }

  private String name(Portrait portrait) {
    return names.getOrDefault(portrait, "");
  }
}
