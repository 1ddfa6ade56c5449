package org.yearbookgame.storage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.yearbookgame.roster.RosterProblem.ListDamaged;
import org.yearbookgame.roster.RosterProblem.ListTooLarge;

/// Reads a list from a workbook (`.xlsx`): the first sheet that has a column for names, or else the
/// first that holds anything. Hidden sheets are passed over.
final class Workbook {
  /// Whoever keeps more sheets has the list among the first.
  private static final int MOST_SHEETS = 20;

  private static final String DATE = "yyyy-mm-dd";
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private final ReadableWorkbook workbook;

  private Workbook(ReadableWorkbook workbook) {
    this.workbook = workbook;
  }

  /// Reads a file.
  static ListFile.Result read(byte[] file) {
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(
            new ByteArrayInputStream(WorkbookParts.of(file)), new ReadingOptions(true, true))) {
      return new Workbook(workbook).read();
    } catch (WorkbookParts.TooLargeException e) {
      return ListFile.unreadable(new ListTooLarge());
    } catch (IOException | RuntimeException e) {
      // The library tells a contradiction between parts by whatever exception it runs into.
      return ListFile.unreadable(new ListDamaged());
    }
  }

  private ListFile.Result read() throws IOException {
    Optional<Sheet> filled = Optional.empty();
    List<Sheet> sheets =
        workbook
            .getSheets()
            .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
            .limit(MOST_SHEETS)
            .toList();
    for (Sheet sheet : sheets) {
      ListRows top = rows(sheet, ListRows.MOST_ABOVE_NAMES);
      if (top.haveNames()) {
        return rows(sheet, Integer.MAX_VALUE).underNames();
      }
      if (filled.isEmpty() && (top.isStopped() || !top.rows().isEmpty())) {
        filled = Optional.of(sheet);
      }
    }
    return filled.isPresent()
        ? rows(filled.get(), Integer.MAX_VALUE).underNames()
        : new ListRows().underNames();
  }

  private ListRows rows(Sheet sheet, int most) throws IOException {
    ListRows rows = new ListRows();
    try (Stream<Row> stream = sheet.openStream()) {
      int number = 0;
      for (Row row : (Iterable<Row>) stream::iterator) {
        number = Math.max(number + 1, row.getRowNum()); // some programs leave the numbers out
        if (!rows.add(number, cells(row)) || rows.rows().size() == most) {
          break;
        }
      }
    }
    return rows;
  }

  private List<String> cells(Row row) {
    List<String> cells = new ArrayList<>();
    int filled = 0;
    for (int column = 0; column < row.getCellCount(); column++) {
      String text = row.getOptionalCell(column).map(this::text).orElse("");
      cells.add(text);
      filled = text.isBlank() ? filled : column + 1;
    }
    return cells.subList(0, filled);
  }

  /// What the sheet shows in a cell; of a formula its result.
  private String text(Cell cell) {
    return switch (cell.getValue()) {
      case BigDecimal number -> ShownNumber.of(number, format(cell), workbook.isDate1904());
      case Boolean truth -> truth ? "TRUE" : "FALSE";
      case String text -> unescaped(text);
      case null, default -> "";
    };
  }

  /// How the number of a cell is written. Formats that only name a date, to be written as is usual
  /// wherever the sheet is opened, give the one that everybody can read.
  private static String format(Cell cell) {
    String format = Objects.requireNonNullElse(cell.getDataFormatString(), "");
    int id = Objects.requireNonNullElse(cell.getDataFormatId(), 0);
    return switch (id) {
      case 14, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58 -> DATE;
      case 22 -> DATE + " h:mm";
      default -> format.startsWith("[$-F800]") ? DATE : format;
    };
  }

  /// Characters that XML has no place for are written as `_x000D_`.
  private static String unescaped(String text) {
    return ESCAPED
        .matcher(text)
        .replaceAll(
            of -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(of.group(1), 16))));
  }
}
