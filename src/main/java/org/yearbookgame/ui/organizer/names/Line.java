package org.yearbookgame.ui.organizer.names;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yearbookgame.prepare.project.Entry;
import org.yearbookgame.prepare.project.Source;
import org.yearbookgame.roster.DisplayName;

/// One row of the list, as it is shown.
///
/// @param row the spreadsheet's
/// @param toDo whether there is something to put right
record Line(int row, Entry entry, Optional<Source> source, boolean toDo) {
  int id() {
    return entry.id();
  }

  String pictureFile() {
    return source.map(Source::name).orElse("");
  }

  /// Whether a text stands anywhere in the row.
  ///
  /// @param key as [#key] gives it
  boolean holds(String key) {
    String all =
        Stream.of(
                entry.cells().values().stream(),
                entry.own().values().stream(),
                Stream.of(pictureFile()))
            .flatMap(texts -> texts)
            .collect(Collectors.joining("\n"));
    return key(all).contains(key);
  }

  /// A text as it is searched for: case and Unicode form do not count.
  static String key(String text) {
    return text.isBlank() ? "" : DisplayName.of(text).key();
  }

  /// Names must not reach a log.
  @Override
  public String toString() {
    return "Line[row " + row + "]";
  }
}
