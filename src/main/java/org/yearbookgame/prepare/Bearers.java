package org.yearbookgame.prepare;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yearbookgame.roster.Column;
import org.yearbookgame.roster.Fold;
import org.yearbookgame.roster.PictureFinder;
import org.yearbookgame.roster.PictureListing;
import org.yearbookgame.roster.Table;

/// Everybody in the list of a class folder, by their rows.
final class Bearers {
  private final Table table;
  private final PictureFinder finder;
  private final Map<Column, Integer> places = new EnumMap<>(Column.class);

  Bearers(Table table, PictureListing pictures) {
    this.table = table;
    this.finder = new PictureFinder(pictures);
    for (int i = 0; i < table.header().size(); i++) {
      int place = i;
      Column.of(table.header().get(i)).ifPresent(column -> places.putIfAbsent(column, place));
    }
  }

  /// Those of a name, whether it is that of then or that of today.
  List<Bearer> of(String name) {
    String key = Fold.key(name);
    return table.rows().stream()
        .filter(row -> isNamed(row, key))
        .map(
            row -> new Bearer(row, cell(row, Column.NAME), cell(row, Column.GENDER), pictures(row)))
        .toList();
  }

  /// The rows of others that name one of these pictures.
  Set<Integer> sharing(Bearer bearer) {
    return others(bearer)
        .filter(row -> pictures(row).stream().anyMatch(bearer.pictures()::contains))
        .map(Table.Row::number)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// The rows of others that say something of this one, by the name of then or that of today.
  Set<Integer> mentioning(Bearer bearer) {
    Collection<Pattern> names =
        Stream.of(bearer.name(), cell(bearer.row(), Column.TODAY))
            .filter(name -> !name.isBlank())
            .map(Bearers::asWords)
            .toList();
    return others(bearer)
        .filter(row -> row.cells().stream().anyMatch(cell -> tells(cell, row, names)))
        .map(Table.Row::number)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Pattern asWords(String name) {
    return Pattern.compile(
        "(?<!\\p{IsAlphabetic})" + Pattern.quote(Fold.key(name)) + "(?!\\p{IsAlphabetic})");
  }

  /// Those who bear the name themselves say nothing of anybody.
  private boolean tells(String cell, Table.Row row, Collection<Pattern> names) {
    String key = Fold.key(cell);
    return !isNamed(row, key) && names.stream().anyMatch(name -> name.matcher(key).find());
  }

  private Stream<Table.Row> others(Bearer bearer) {
    return table.rows().stream().filter(row -> row.number() != bearer.row().number());
  }

  private boolean isNamed(Table.Row row, String key) {
    return !key.isEmpty()
        && Stream.of(Column.NAME, Column.TODAY)
            .anyMatch(column -> Fold.key(cell(row, column)).equals(key));
  }

  private List<String> pictures(Table.Row row) {
    return Stream.of(Column.IMAGE, Column.NOW)
        .map(column -> cell(row, column))
        .filter(file -> !file.isBlank())
        .map(finder::find)
        .filter(PictureFinder.Found.Picture.class::isInstance)
        .map(PictureFinder.Found.Picture.class::cast)
        .map(picture -> picture.portrait().file())
        .distinct()
        .toList();
  }

  private String cell(Table.Row row, Column column) {
    return row.cell(places.getOrDefault(column, -1));
  }
}
