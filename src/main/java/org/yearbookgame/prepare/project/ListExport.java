package org.yearbookgame.prepare.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.yearbookgame.roster.Column;
import org.yearbookgame.storage.CsvText;

/// Writes the list of a project for spreadsheet programs: every column that the game knows, then
/// the organizer's own. [ListImport] takes it back as it was.
public final class ListExport {
  private ListExport() {}

  /// The list as csv, its cells separated by commas.
  public static byte[] csv(Project project) {
    return csv(project, Locale.ROOT);
  }

  /// The list as csv, its cells separated as is usual in a country.
  public static byte[] csv(Project project, Locale country) {
    PictureNames pictures = PictureNames.of(project.sources());
    List<Column> known = List.of(Column.values());
    List<String> own = project.ownColumns();
    List<List<String>> rows = new ArrayList<>();
    rows.add(Stream.concat(known.stream().map(Column::heading), own.stream()).toList());
    for (Entry entry : project.entries()) {
      rows.add(
          Stream.concat(
                  known.stream().map(column -> pictures.text(entry, column)),
                  own.stream().map(heading -> entry.own().getOrDefault(heading, "")))
              .toList());
    }
    return CsvText.of(rows, country);
  }
}
