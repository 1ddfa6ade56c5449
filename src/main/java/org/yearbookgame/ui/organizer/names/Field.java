package org.yearbookgame.ui.organizer.names;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.yearbookgame.prepare.project.Entry;
import org.yearbookgame.prepare.project.Project;
import org.yearbookgame.roster.Column;

/// One column of the list whose text can be written.
sealed interface Field {
  /// The organizer's own words about somebody: in no class folder.
  Field NOTE = new Own("Note");

  /// A column that the game knows.
  record Known(Column column) implements Field {
    @Override
    public String in(Entry entry) {
      return entry.text(column);
    }

    @Override
    public Entry write(Entry entry, String text) {
      return entry.with(column, text);
    }

    @Override
    public Project prepare(Project project) {
      return project;
    }
  }

  /// A column of the organizer's own.
  record Own(String heading) implements Field {
    @Override
    public String in(Entry entry) {
      return entry.own().getOrDefault(heading, "");
    }

    @Override
    public Entry write(Entry entry, String text) {
      return entry.with(heading, text);
    }

    @Override
    public Project prepare(Project project) {
      if (project.ownColumns().contains(heading)) {
        return project;
      }
      List<String> more = new ArrayList<>(project.ownColumns());
      more.add(heading);
      return project.withOwnColumns(more);
    }
  }

  /// What stands there; `""` where nothing does.
  String in(Entry entry);

  Entry write(Entry entry, String text);

  /// The project with the column, where it had none.
  Project prepare(Project project);

  /// The columns of a project after those that every list has: the organizer's own, and pictures of
  /// today where there are any.
  static List<Field> further(Project project) {
    Stream<Field> now =
        project.entries().stream().anyMatch(entry -> !entry.text(Column.NOW).isEmpty())
            ? Stream.of(new Known(Column.NOW))
            : Stream.empty();
    return Stream.concat(
            now, project.ownColumns().stream().map(Own::new).filter(field -> !field.equals(NOTE)))
        .toList();
  }
}
