package org.yearbookgame.ui.organizer.names;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.yearbookgame.roster.Column;
import org.yearbookgame.text.Messages;

/// How what stands in the list is shown and written: the words that the game knows are said in the
/// program's language, all else as it is.
record CellWords(Messages messages, NamesModel model) {
  private static final List<String> STANDINGS = List.of("listed", "in memoriam", "private");
  private static final String EVERYONE = "everyone";

  /// What is shown of a text.
  String said(Field field, String written) {
    return switch (field) {
      case Field.Known(Column column) when column == Column.STANDING ->
          messages.word(column, written.strip().toLowerCase(Locale.ROOT));
      case Field.Known(Column column) when column == Column.AMONG -> messages.word(column, written);
      case Field.Known _, Field.Own _ -> written;
    };
  }

  /// What is written of what somebody typed or chose.
  String written(Field field, String said) {
    String text = said.strip();
    return known(field)
        .filter(word -> said(field, word).equalsIgnoreCase(text))
        .findFirst()
        .orElse(text);
  }

  /// The words that are offered; none, where only the organizer knows.
  List<String> offered(Field field) {
    Stream<String> genders =
        field instanceof Field.Known(Column column)
                && (column == Column.GENDER || column == Column.AMONG)
            ? model.genders().stream()
            : Stream.empty();
    return Stream.concat(genders, known(field)).map(word -> said(field, word)).toList();
  }

  private static Stream<String> known(Field field) {
    return switch (field) {
      case Field.Known(Column column) when column == Column.STANDING -> STANDINGS.stream();
      case Field.Known(Column column) when column == Column.AMONG -> Stream.of(EVERYONE);
      case Field.Known _, Field.Own _ -> Stream.empty();
    };
  }
}
