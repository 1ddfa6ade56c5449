package org.yearbookgame.prepare.project;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.function.Function;
import org.yearbookgame.roster.Column;
import org.yearbookgame.roster.Fold;

/// Finds out who of a new list is in the old one, the surest first: those of one name and one
/// picture; of one name with the same in every other column; of one name, namesakes in their order;
/// of one picture, whose name was corrected. A name that is merely similar is somebody else's.
final class SamePeople {
  private final List<Line> lines;
  private final List<Entry> before;
  private final Map<Integer, Entry> found = new HashMap<>();
  private final Set<Integer> taken = new HashSet<>();

  private SamePeople(List<Line> lines, List<Entry> before) {
    this.lines = lines;
    this.before = before;
  }

  /// One row of the new list.
  ///
  /// @param number of the row, by which it differs from every other
  /// @param cells of the columns that the new list has, blank ones too
  /// @param own of columns of the organizer's own, without blank ones
  /// @param source the picture that the row names, if it is here
  record Line(
      int number, Map<Column, String> cells, Map<String, String> own, Optional<Integer> source) {
    private String text(Column column) {
      return cells.getOrDefault(column, "");
    }
  }

  /// The old entry of each line that has one, by the line's number; no entry is that of two lines.
  static Map<Integer, Entry> among(List<Line> lines, List<Entry> before) {
    SamePeople people = new SamePeople(lines, before);
    people.pair(
        line -> both(name(line.text(Column.NAME)), picture(line)),
        entry -> both(name(entry.name()), picture(entry)));
    List<Column> columns = columns(lines);
    people.pair(
        line -> both(name(line.text(Column.NAME)), texts(columns, line::text)),
        entry -> both(name(entry.name()), texts(columns, entry::text)));
    people.pair(line -> name(line.text(Column.NAME)), entry -> name(entry.name()));
    people.pair(SamePeople::picture, SamePeople::picture);
    return people.found;
  }

  private void pair(
      Function<Line, Optional<Object>> ofLine, Function<Entry, Optional<Object>> ofEntry) {
    Map<Object, Queue<Entry>> waiting = new HashMap<>();
    for (Entry entry : before) {
      if (!taken.contains(entry.id())) {
        ofEntry
            .apply(entry)
            .ifPresent(key -> waiting.computeIfAbsent(key, _ -> new ArrayDeque<>()).add(entry));
      }
    }
    for (Line line : lines) {
      if (!found.containsKey(line.number())) {
        ofLine.apply(line).map(waiting::get).map(Queue::poll).ifPresent(entry -> pair(line, entry));
      }
    }
  }

  private void pair(Line line, Entry entry) {
    found.put(line.number(), entry);
    taken.add(entry.id());
  }

  private static Optional<Object> name(String written) {
    return Optional.<Object>of(Fold.key(written)).filter(key -> !key.equals(""));
  }

  private static Optional<Object> picture(Line line) {
    return picture(line.source(), line.text(Column.IMAGE));
  }

  private static Optional<Object> picture(Entry entry) {
    return picture(entry.source(), entry.text(Column.IMAGE));
  }

  /// The picture, or else the name of one that is not here.
  private static Optional<Object> picture(Optional<Integer> source, String written) {
    return source.<Object>map(id -> id).or(() -> name(written));
  }

  private static Optional<Object> both(Optional<Object> one, Optional<Object> other) {
    return one.flatMap(first -> other.map(second -> List.of(first, second)));
  }

  private static Optional<Object> texts(List<Column> columns, Function<Column, String> text) {
    return Optional.of(columns.stream().map(text).map(String::strip).toList());
  }

  /// Those of the new list, but for the picture's.
  private static List<Column> columns(List<Line> lines) {
    return lines.stream()
        .limit(1)
        .flatMap(line -> line.cells().keySet().stream())
        .filter(column -> column != Column.IMAGE)
        .sorted()
        .toList();
  }
}
