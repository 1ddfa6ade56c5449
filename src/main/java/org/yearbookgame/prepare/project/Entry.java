package org.yearbookgame.prepare.project;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.yearbookgame.roster.Column;

/// One row of the organizer's list, as written. Its picture is not a cell: [#source] names it.
/// [Column#IMAGE] is one only while there is no picture: what the list says it should be.
///
/// @param id stands for the row within its project, whatever becomes of its name and place
/// @param cells what stands in the columns that the game knows; blank ones are not kept
/// @param own what stands in the organizer's own columns, by heading; blank ones are not kept
/// @param source the [Source#id] of the picture that is played
/// @param number of the image in the class folder, once it was given: it stays for good
public record Entry(
    int id,
    Map<Column, String> cells,
    Map<String, String> own,
    Optional<Integer> source,
    Optional<Integer> number) {
  public Entry {
    Map<Column, String> known = new EnumMap<>(Column.class);
    cells.forEach((column, text) -> putUnlessBlank(known, column, text));
    if (source.isPresent()) {
      known.remove(Column.IMAGE);
    }
    cells = Map.copyOf(known);
    Map<String, String> further = new HashMap<>();
    own.forEach((heading, text) -> putUnlessBlank(further, heading, text));
    own = Map.copyOf(further);
  }

  private static <K> void putUnlessBlank(Map<K, String> cells, K key, String text) {
    if (!text.isBlank()) {
      cells.put(key, text);
    }
  }

  /// What stands in a column; `""` where nothing does.
  public String text(Column column) {
    return cells.getOrDefault(column, "");
  }

  public String name() {
    return text(Column.NAME);
  }

  /// Whether nothing stands in the row.
  public boolean isBlank() {
    return cells.isEmpty() && own.isEmpty() && source.isEmpty();
  }

  /// The same row with another text in a column; a blank one empties the cell.
  public Entry with(Column column, String text) {
    Map<Column, String> changed = new HashMap<>(cells);
    changed.put(column, text);
    return new Entry(id, changed, own, source, number);
  }

  /// The same row with another text in a column of the organizer's own.
  public Entry with(String heading, String text) {
    Map<String, String> changed = new HashMap<>(own);
    changed.put(heading, text);
    return new Entry(id, cells, changed, source, number);
  }

  public Entry withSource(Optional<Integer> changed) {
    return new Entry(id, cells, own, changed, number);
  }

  public Entry withNumber(int given) {
    return new Entry(id, cells, own, source, Optional.of(given));
  }

  /// Names must not reach a log.
  @Override
  public String toString() {
    return "Entry[" + id + "]";
  }
}
