package org.yearbookgame.prepare.project;

import java.nio.charset.StandardCharsets;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;
import org.yearbookgame.roster.Column;

/// Writes the list of a project for spreadsheet programs: every column that the game knows, then
/// the organizer's own. [ListImport] takes it back as it was.
public final class ListExport {
  /// Without it Excel takes UTF-8 for the encoding of the country.
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private ListExport() {}

  /// The list as csv in UTF-8, its cells separated by commas.
  public static byte[] csv(Project project) {
    return csv(project, Locale.ROOT);
  }

  /// The list as csv in UTF-8. Where the decimal sign is a comma, as in Germany, Excel wants cells
  /// separated by semicolons, and shows a list with commas as a single column.
  public static byte[] csv(Project project, Locale country) {
    boolean comma = DecimalFormatSymbols.getInstance(country).getDecimalSeparator() == ',';
    // All of them, or a heading with commas in it would tell readers the wrong separator.
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(comma ? ';' : ',')
            .setQuoteMode(QuoteMode.ALL)
            .get();
    StringBuilder text = new StringBuilder().append(BYTE_ORDER_MARK);
    for (List<String> row : rows(project)) {
      Object[] cells = row.stream().map(ListExport::cell).toArray();
      text.append(format.format(cells)).append(format.getRecordSeparator());
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static List<List<String>> rows(Project project) {
    PictureNames pictures = PictureNames.of(project.sources());
    List<Column> known = List.of(Column.values());
    List<List<String>> rows = new ArrayList<>();
    rows.add(join(known.stream().map(Column::heading), project.ownColumns().stream()));
    for (Entry entry : project.entries()) {
      rows.add(
          join(
              known.stream().map(column -> pictures.text(entry, column)),
              project.ownColumns().stream().map(own -> entry.own().getOrDefault(own, ""))));
    }
    return rows;
  }

  /// A NUL in a file tells readers that it is no text.
  private static String cell(String text) {
    return HarmlessCell.write(text.replace("\0", ""));
  }

  private static List<String> join(Stream<String> known, Stream<String> own) {
    return Stream.concat(known, own).toList();
  }
}
