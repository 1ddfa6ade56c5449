package org.yearbookgame.prepare.matching;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.yearbookgame.prepare.project.Entry;
import org.yearbookgame.prepare.project.Source;
import org.yearbookgame.roster.Column;

/// Rows and pictures for tests.
final class Samples {
  private Samples() {}

  /// Rows with these names and no more; their ids count from 1.
  static List<Entry> entries(String... names) {
    return IntStream.range(0, names.length).mapToObj(i -> entry(i + 1, names[i])).toList();
  }

  static Entry entry(int id, String name) {
    return new Entry(id, Map.of(Column.NAME, name), Map.of(), Optional.empty(), Optional.empty());
  }

  /// Pictures that are not there; their ids count from 101.
  static List<Source> sources(String... files) {
    return IntStream.range(0, files.length)
        .mapToObj(i -> Source.of(i + 101, Path.of("/nowhere", files[i])))
        .toList();
  }
}
