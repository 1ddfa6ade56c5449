package org.yearbookgame.prepare.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.yearbookgame.prepare.project.SamePeople.Line;
import org.yearbookgame.roster.Column;
import org.yearbookgame.roster.RosterProblem;
import org.yearbookgame.roster.RosterProblem.ColumnMissing;
import org.yearbookgame.roster.RosterProblem.NoRows;
import org.yearbookgame.roster.Table;

/// Takes a list into a project.
///
/// The columns that the game knows are told by their headings; all others, notes among them, are
/// the organizer's own and stay so. Whoever is in the project already keeps id, number and picture,
/// and what stands in columns that the table lacks. A cell that is blank in the table becomes
/// blank; only a picture is not taken away for want of its name, nor for the name of a picture that
/// is not here.
public final class ListImport {
  private final Project before;
  private final List<Line> lines;
  private final Map<Integer, Entry> old;
  private final TableColumns columns;
  private int lastId;

  private ListImport(Table table, Project before) {
    this.before = before;
    this.columns = TableColumns.of(table, before.ownColumns());
    this.lines = lines(table, PictureNames.of(before.sources()));
    this.old = SamePeople.among(lines, before.entries());
    this.lastId = before.entries().stream().mapToInt(Entry::id).max().orElse(0);
  }

  /// The project with this list in place of its own: in the order of the table, and without those
  /// who are not in it. A table without a column of names changes nothing.
  public static Project of(Table table, Project before) {
    return new ListImport(table, before).replaced();
  }

  /// The project with what this list says of those who are in it, and after them those who are not
  /// in it yet. Nobody is removed. A table without a column of names changes nothing.
  public static Project added(Table table, Project before) {
    return new ListImport(table, before).extended();
  }

  /// Why a table would change nothing, if it would not: it has no column of names, or no row.
  public static Optional<RosterProblem> problem(Table table) {
    if (table.header().stream().map(Column::of).noneMatch(Optional.of(Column.NAME)::equals)) {
      return Optional.of(
          new RosterProblem(1, Optional.of(Column.NAME), new ColumnMissing(Column.NAME)));
    }
    return table.rows().isEmpty()
        ? Optional.of(new RosterProblem(0, Optional.empty(), new NoRows()))
        : Optional.empty();
  }

  private List<Line> lines(Table table, PictureNames pictures) {
    List<Line> read = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      Map<Column, String> cells = columns.cells(row);
      Optional<Integer> source =
          Optional.ofNullable(cells.get(Column.IMAGE)).flatMap(pictures::named).map(Source::id);
      read.add(new Line(read.size(), cells, columns.own(row), source));
    }
    return read;
  }

  private Project replaced() {
    return saysWho() ? with(lines.stream().map(this::entry).toList()) : before;
  }

  private Project extended() {
    if (!saysWho()) {
      return before;
    }
    Map<Integer, Line> lineOf = new HashMap<>();
    old.forEach((number, entry) -> lineOf.put(entry.id(), lines.get(number)));
    Stream<Entry> there =
        before.entries().stream()
            .map(
                entry ->
                    Optional.ofNullable(lineOf.get(entry.id()))
                        .map(line -> merged(line, entry))
                        .orElse(entry));
    Stream<Entry> further =
        lines.stream().filter(line -> !old.containsKey(line.number())).map(this::added);
    return with(Stream.concat(there, further).toList());
  }

  private boolean saysWho() {
    return columns.known().containsKey(Column.NAME);
  }

  private Project with(List<Entry> entries) {
    Set<String> headings = new LinkedHashSet<>(before.ownColumns());
    headings.addAll(columns.own().keySet());
    return before.withEntries(entries).withOwnColumns(List.copyOf(headings));
  }

  private Entry entry(Line line) {
    Entry entry = old.get(line.number());
    return entry == null ? added(line) : merged(line, entry);
  }

  private Entry added(Line line) {
    return new Entry(++lastId, line.cells(), line.own(), line.source(), Optional.empty());
  }

  private Entry merged(Line line, Entry entry) {
    Map<Column, String> cells = new HashMap<>(entry.cells());
    line.cells().forEach((column, text) -> cells.put(column, kept(entry.text(column), text)));
    Map<String, String> own = new HashMap<>(entry.own());
    own.keySet().removeAll(columns.own().keySet());
    line.own()
        .forEach(
            (heading, text) -> own.put(heading, kept(entry.own().getOrDefault(heading, ""), text)));
    return new Entry(entry.id(), cells, own, line.source().or(entry::source), entry.number());
  }

  /// What is in a cell from now on. Blanks around it and kinds of line ends are no correction.
  private static String kept(String before, String now) {
    return plain(before).equals(plain(now)) ? before : now;
  }

  private static String plain(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n').strip();
  }
}
