package org.yearbookgame.prepare.project;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yearbookgame.roster.Column;
import org.yearbookgame.roster.Fold;
import org.yearbookgame.roster.Table;
import org.yearbookgame.storage.HarmlessCell;

/// Where in a table the columns stand. Nothing of the organizer's is lost: a column without a
/// heading gets the letter that it has in spreadsheets, and a second one of a heading a number.
///
/// @param known the places of those that the game knows, counted from 0
/// @param own the places of the organizer's own, by heading, in order
record TableColumns(Map<Column, Integer> known, Map<String, Integer> own) {
  /// Finds the columns of a table.
  ///
  /// @param before headings of the organizer's own that are there already; one that is written in
  ///   another case is still the same
  static TableColumns of(Table table, List<String> before) {
    Map<Column, Integer> known = new EnumMap<>(Column.class);
    Headings own = new Headings(before);
    Set<Integer> used = used(table);
    int places = table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    for (int place = 0; place < Math.max(places, table.header().size()); place++) {
      String heading = heading(table, place);
      Optional<Column> column = Column.of(heading);
      boolean isNew = column.isEmpty() || known.putIfAbsent(column.get(), place) != null;
      if (isNew && (!heading.isEmpty() || used.contains(place))) {
        own.add(heading.isEmpty() ? letters(place) : heading, place);
      }
    }
    return new TableColumns(known, own.places);
  }

  /// The organizer's own headings, each once.
  private static final class Headings {
    private final Map<String, String> spelled = new HashMap<>();
    private final Map<String, Integer> times = new HashMap<>();
    private final Map<String, Integer> places = new LinkedHashMap<>();

    Headings(List<String> before) {
      before.forEach(heading -> spelled.putIfAbsent(Fold.key(heading), heading));
      before.forEach(heading -> spelled.put(heading, heading));
    }

    void add(String written, int place) {
      String heading =
          spelled.getOrDefault(written, spelled.getOrDefault(Fold.key(written), written));
      String unlike = heading;
      while (places.containsKey(unlike) || Column.of(unlike).isPresent()) {
        unlike = heading + " (" + (1 + times.merge(heading, 1, Integer::sum)) + ")";
      }
      places.put(unlike, place);
    }
  }

  /// The places of columns that hold anything below the headings.
  private static Set<Integer> used(Table table) {
    Set<Integer> used = new HashSet<>();
    for (Table.Row row : table.rows()) {
      for (int place = 0; place < row.cells().size(); place++) {
        if (!row.cells().get(place).isBlank()) {
          used.add(place);
        }
      }
    }
    return used;
  }

  private static String heading(Table table, int place) {
    return place < table.header().size()
        ? Fold.tidy(HarmlessCell.read(table.header().get(place)))
        : "";
  }

  /// As spreadsheets count columns: A to Z, AA, AB and so on.
  private static String letters(int place) {
    String last = Character.toString('A' + place % 26);
    return place < 26 ? last : letters(place / 26 - 1) + last;
  }

  /// What stands in the columns of one row.
  Map<Column, String> cells(Table.Row row) {
    Map<Column, String> cells = new EnumMap<>(Column.class);
    known.forEach((column, place) -> cells.put(column, text(row, place)));
    return cells;
  }

  /// What stands in the organizer's own columns of one row; without blank cells, since there may be
  /// many columns of a few cells each.
  Map<String, String> own(Table.Row row) {
    Map<String, String> cells = new LinkedHashMap<>();
    own.forEach(
        (heading, place) -> {
          String text = text(row, place);
          if (!text.isEmpty()) {
            cells.put(heading, text);
          }
        });
    return cells;
  }

  private static String text(Table.Row row, int place) {
    return HarmlessCell.read(row.cell(place)).strip();
  }
}
