package org.yearbookgame.text;

import org.yearbookgame.prepare.project.Corrections.Added;
import org.yearbookgame.prepare.project.Corrections.Cell;
import org.yearbookgame.prepare.project.Corrections.Change;
import org.yearbookgame.prepare.project.Corrections.ColumnAdded;
import org.yearbookgame.prepare.project.Corrections.Removed;
import org.yearbookgame.prepare.project.Corrections.Reordered;
import org.yearbookgame.prepare.project.Entry;

/// What a list would change.
record CorrectionSentences(Messages messages) {
  String say(Change change) {
    return switch (change) {
      case Added(int row, Entry entry) -> text("names.change.added", row, name(entry.name()));
      case Removed(int row, Entry entry) -> text("names.change.removed", row, name(entry.name()));
      case Cell(int row, String name, String heading, String before, String after)
          when before.isEmpty() ->
          text("names.change.filled", row, name(name), written(heading), written(after));
      case Cell(int row, String name, String heading, String before, String after)
          when after.isEmpty() ->
          text("names.change.emptied", row, name(name), written(heading), written(before));
      case Cell(int row, String name, String heading, String before, String after) ->
          text(
              "names.change.cell",
              row,
              name(name),
              written(heading),
              written(before),
              written(after));
      case ColumnAdded(String heading) -> text("names.change.column", written(heading));
      case Reordered() -> text("names.change.order");
    };
  }

  private String name(String name) {
    return name.isBlank() ? text("review.unnamed") : written(name);
  }

  private String text(String key, Object... args) {
    return messages.text(key, args);
  }

  private String written(String text) {
    return messages.apart(text);
  }
}
