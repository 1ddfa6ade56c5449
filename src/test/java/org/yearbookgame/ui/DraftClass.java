package org.yearbookgame.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yearbookgame.prepare.project.Entry;
import org.yearbookgame.prepare.project.Project;
import org.yearbookgame.prepare.project.Source;
import org.yearbookgame.roster.Column;

/// Classes in the making, for tests.
record DraftClass(Path pictures, Project project) {
  private static final Path DEMO = Path.of("assets/demo-class/images");
  private static final List<String> NAMES =
      List.of("Ann", "Bea", "Cleo", "Dora", "Eve", "Abe", "Bob", "Cal", "Dan", "Ed");

  /// Five women and five men, in rows 2 to 11, who can all play; each has the picture whose id is
  /// that of the entry.
  static DraftClass ten(Path pictures) {
    DraftClass draft = new DraftClass(pictures, Project.empty("draft"));
    for (int i = 0; i < NAMES.size(); i++) {
      draft = draft.with(NAMES.get(i), i < 5 ? "F" : "M", NAMES.get(i) + ".png");
    }
    return draft;
  }

  /// So many people with one picture each, which is the same file.
  static DraftClass of(int people, Path pictures) {
    DraftClass ten = ten(pictures);
    List<Entry> entries = new ArrayList<>();
    List<Source> sources = new ArrayList<>();
    for (int i = 1; i <= people; i++) {
      sources.add(Source.of(i, ten.project.sources().getFirst().file()));
      entries.add(entry(i, "Person " + i, "F", Optional.of(i)));
    }
    return new DraftClass(pictures, ten.project.withEntries(entries).withSources(sources));
  }

  /// With one more, whose picture is a file of this name.
  DraftClass with(String name, String gender, String file) {
    DraftClass brought = withPicture(file);
    List<Entry> entries = new ArrayList<>(project.entries());
    int source = brought.project.sources().getLast().id();
    entries.add(entry(project.nextEntryId(), name, gender, Optional.of(source)));
    return new DraftClass(pictures, brought.project.withEntries(entries));
  }

  /// With one more who has no picture.
  DraftClass without(String name, String gender) {
    List<Entry> entries = new ArrayList<>(project.entries());
    entries.add(entry(project.nextEntryId(), name, gender, Optional.empty()));
    return new DraftClass(pictures, project.withEntries(entries));
  }

  /// With a picture of nobody.
  DraftClass withPicture(String file) {
    Path picture = pictures.resolve(file);
    List<Source> sources = new ArrayList<>(project.sources());
    try {
      Files.createDirectories(pictures);
      Files.copy(DEMO.resolve(sources.size() + 1 + ".png"), picture);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    sources.add(Source.of(project.nextSourceId(), picture));
    return new DraftClass(pictures, project.withSources(sources));
  }

  /// With another text in a row.
  DraftClass with(int row, Column column, String text) {
    int id = project.entries().get(row - Project.FIRST_ROW).id();
    return new DraftClass(
        pictures, project.changing(Set.of(id), entry -> entry.with(column, text)));
  }

  private static Entry entry(int id, String name, String gender, Optional<Integer> source) {
    Map<Column, String> cells = new EnumMap<>(Column.class);
    cells.put(Column.NAME, name);
    cells.put(Column.GENDER, gender);
    return new Entry(id, cells, Map.of(), source, Optional.empty());
  }
}
