package org.yearbookgame.prepare.project;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.yearbookgame.roster.Column;

/// Projects for tests.
final class Drafts {
  private Drafts() {}

  static final ClassCard CARD =
      new ClassCard(
          "Class of 1984",
          "Harbor High School",
          "1984/85",
          "#1F3A63",
          "",
          Optional.of(Path.of("/home/org/crest.png").toAbsolutePath()),
          "Anaïs, anais@example.org",
          Optional.of(LocalDate.of(2026, 6, 20)));

  /// A row of a name alone.
  static Entry entry(int id, String name) {
    return new Entry(
        id,
        Map.of(Column.NAME, name),
        Map.of("Table", "T" + id),
        Optional.empty(),
        Optional.empty());
  }

  static Source source(int id, String file) {
    return Source.of(id, Path.of("/home/org/scans").toAbsolutePath().resolve(file));
  }

  /// Rows with ids from 1.
  static Project of(String... names) {
    List<Entry> entries = new ArrayList<>();
    for (String name : names) {
      entries.add(entry(entries.size() + 1, name));
    }
    return Project.empty("a-class").withEntries(entries);
  }

  static Project named(Project project, int id, String name) {
    return project.withEntries(
        project.entries().stream()
            .map(entry -> entry.id() == id ? entry.with(Column.NAME, name) : entry)
            .toList());
  }

  static Project without(Project project, int id) {
    return project.withEntries(
        project.entries().stream().filter(entry -> entry.id() != id).toList());
  }

  /// Some change, of any part.
  static Project changed(Project project, RandomGenerator random) {
    List<Entry> entries = new ArrayList<>(project.entries());
    List<Source> sources = new ArrayList<>(project.sources());
    int fresh = random.nextInt(1_000_000) + 1_000;
    return switch (random.nextInt(8)) {
      case 0 -> project.withCard(random.nextBoolean() ? CARD : ClassCard.EMPTY);
      case 1 -> project.withOwnColumns(List.of("Table", "Dish " + random.nextInt(3)));
      case 2 -> {
        entries.add(random.nextInt(entries.size() + 1), entry(fresh, "N" + fresh));
        yield project.withEntries(entries);
      }
      case 3 -> {
        sources.add(source(fresh, fresh + ".png"));
        yield project.withSources(sources);
      }
      case 4 -> {
        Collections.shuffle(entries, random);
        yield project.withEntries(entries);
      }
      case 5 -> entries.isEmpty() ? project : without(project, entries.getFirst().id());
      case 6 ->
          project.withSources(
              sources.stream()
                  .map(
                      one ->
                          new Source(
                              one.id(),
                              one.file(),
                              one.turn().turnedRight(),
                              Optional.of(new Crop(0.1, 0.2, 0.3, 0.4))))
                  .toList());
      default ->
          project.withEntries(
              entries.stream()
                  .map(
                      one ->
                          random.nextBoolean()
                              ? one.with(Column.GENDER, "F").withNumber(fresh)
                              : one.withSource(sources.stream().map(Source::id).findFirst()))
                  .toList());
    };
  }
}
