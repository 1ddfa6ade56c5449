package org.yearbookgame.storage;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.yearbookgame.roster.RosterProblem;

/// Reads a list as spreadsheet programs write it: any usual encoding (see [SpreadsheetText]),
/// separator and line end. What the columns mean is the roster's to know.
final class StudentsCsv {
  private StudentsCsv() {}

  /// Reads the list of a class folder. Its headings are in the first row.
  static ListFile.Result read(Path file) {
    return ListFile.read(file, bytes -> rows(bytes).underFirstRow());
  }

  /// The rows of a file.
  static ListRows rows(byte[] bytes) {
    Optional<SpreadsheetText> text = SpreadsheetText.decode(bytes);
    if (text.isPresent()) {
      return rows(text.get(), '"');
    }
    ListRows none = new ListRows();
    none.stop(0, new RosterProblem.ListNotText());
    return none;
  }

  /// The rows of a text.
  ///
  /// @param quote stands around cells that hold separators or line ends, and twice for itself; none
  ///   where there are no such cells
  static ListRows rows(SpreadsheetText text, @Nullable Character quote) {
    ListRows rows = new ListRows();
    int row = 0;
    try (CSVParser parser = parser(text, quote)) {
      for (CSVRecord csv : parser) {
        if (!rows.add(++row, Arrays.asList(csv.values()))) {
          break;
        }
      }
    } catch (UncheckedIOException | IOException e) {
      rows.stop(row + 1, new RosterProblem.RowUnreadable());
    }
    return rows;
  }

  /// A list without one of its rows; every other byte is as it was.
  ///
  /// @param list that was read, all of it
  /// @param row the spreadsheet's
  static byte[] without(byte[] list, int row) {
    SpreadsheetText text = SpreadsheetText.decode(list).orElseThrow();
    int from = list.length;
    int to = list.length;
    int number = 0;
    try (CSVParser parser = parser(text, '"')) {
      for (CSVRecord csv : parser) {
        number++;
        if (number == row) {
          from = text.toByte((int) csv.getCharacterPosition());
        } else if (number == row + 1) {
          to = text.toByte((int) csv.getCharacterPosition());
          break;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    byte[] without = Arrays.copyOf(list, list.length - (to - from));
    System.arraycopy(list, to, without, from, list.length - to);
    return without;
  }

  private static CSVParser parser(SpreadsheetText text, @Nullable Character quote)
      throws IOException {
    return CSVFormat.DEFAULT
        .builder()
        .setDelimiter(text.separator())
        .setQuote(quote)
        .setIgnoreEmptyLines(false) // blank rows count
        .setIgnoreSurroundingSpaces(true)
        .get()
        .parse(new StringReader(text.text()));
  }
}
