package org.yearbookgame.prepare.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yearbookgame.roster.Column;
import org.yearbookgame.roster.Table;

/// Projects and tables for tests.
final class SampleProjects {
  private static final List<String> PIECES =
      List.of(
          "Ann",
          "ann",
          "Lee",
          "İpek",
          "Işıl",
          "Zoë",
          "Zoe\u0308",
          "O’Brien",
          "van der",
          "李",
          "=",
          "+",
          "-",
          "@",
          "'",
          "\"",
          ",",
          ";",
          "\t",
          "\n",
          "\r\n",
          " ",
          "\u00A0",
          "-1",
          "=1+1",
          "'=x",
          "＝",
          "😀",
          "1.png",
          "F",
          "x");

  private SampleProjects() {}

  /// An entry without a picture, its cells those of `Name`, `Gender` and `Image`.
  static Entry entry(int id, String name, String gender) {
    return new Entry(
        id,
        Map.of(Column.NAME, name, Column.GENDER, gender),
        Map.of(),
        Optional.empty(),
        Optional.empty());
  }

  static Source source(int id, String path) {
    return Source.of(id, Path.of(path));
  }

  static Project project(List<Entry> entries, Source... sources) {
    return Project.empty("class").withEntries(entries).withSources(List.of(sources));
  }

  /// A table whose rows are written with bars between the cells.
  static Table table(String header, String... rows) {
    return new Table(
        cells(header),
        IntStream.range(0, rows.length)
            .mapToObj(i -> new Table.Row(i + 2, cells(rows[i])))
            .toList());
  }

  private static List<String> cells(String row) {
    return Arrays.asList(row.split("\\|", -1));
  }

  /// Some project with every difficulty at once: namesakes, formulas, quotation marks, pictures of
  /// one name, blank cells, own columns.
  static Project drawn(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Source> sources = new ArrayList<>();
    int pictures = random.nextInt(6);
    for (int id = 1; id <= pictures; id++) {
      String folder = random.nextBoolean() ? "old/" : "new/";
      sources.add(source(10 * id, "/pictures/" + folder + random.nextInt(3) + ".png"));
    }
    List<String> own =
        Stream.of("Note", "=SUM(A1)", "a,b;c", "Class  of", "né\u0301e")
            .filter(_ -> random.nextBoolean())
            .toList();
    List<Entry> entries = new ArrayList<>();
    int people = random.nextInt(8);
    for (int id = 1; id <= people; id++) {
      Map<Column, String> cells = new HashMap<>();
      cells.put(Column.NAME, "N" + text(random));
      for (Column column : Column.values()) {
        if (random.nextInt(3) == 0 && column != Column.NAME) {
          cells.put(column, (column == Column.IMAGE ? "gone " : "") + text(random));
        }
      }
      Map<String, String> further = new HashMap<>();
      own.forEach(heading -> further.put(heading, text(random)));
      Optional<Integer> picture =
          sources.isEmpty() || random.nextBoolean()
              ? Optional.empty()
              : Optional.of(sources.get(random.nextInt(sources.size())).id());
      Optional<Integer> number =
          random.nextBoolean() ? Optional.empty() : Optional.of(1 + random.nextInt(999_999));
      entries.add(new Entry(7 * id, cells, further, picture, number));
    }
    return new Project("class " + seed, ClassCard.EMPTY, own, entries, sources);
  }

  static String text(SplittableRandom random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(4); i > 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }
}
