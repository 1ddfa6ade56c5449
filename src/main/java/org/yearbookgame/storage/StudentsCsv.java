package org.yearbookgame.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.yearbookgame.roster.RosterProblem;
import org.yearbookgame.roster.Table;

/// Reads a list as spreadsheet programs write it: any usual encoding (see [SpreadsheetText]),
/// separator and line end. What the columns mean is the roster's to know.
final class StudentsCsv {
  /// The game is made for classes of up to a hundred thousand. What is far larger is refused rather
  /// than filling the memory: these are ten times the bytes, and more than twice the rows and cells
  /// (of ten columns), that such a class comes to.
  private static final int MOST_BYTES = 32 << 20;

  private static final int LAST_ROW = 250_000;
  private static final int MOST_CELLS = 2_500_000;

  /// As many characters as a cell can hold in Excel. A longer one is text after a quotation mark
  /// that was never closed.
  private static final int LONGEST_CELL = 32_767;

  private StudentsCsv() {}

  /// What came of reading a list.
  sealed interface Result {}

  record Listed(Table table) implements Result {}

  /// Nothing of the list can be used.
  record Unreadable(RosterProblem problem) implements Result {}

  static Result read(Path file) {
    byte[] bytes;
    try {
      // A pipe would never end.
      if (!Files.isRegularFile(file)) {
        return unreadable(0, new RosterProblem.ListUnreadable());
      }
      try (InputStream in = Files.newInputStream(file)) {
        bytes = in.readNBytes(MOST_BYTES + 1);
      }
    } catch (IOException e) {
      return unreadable(0, new RosterProblem.ListUnreadable());
    }
    if (bytes.length > MOST_BYTES) {
      return unreadable(0, new RosterProblem.ListTooLarge());
    }
    return SpreadsheetText.decode(bytes)
        .map(StudentsCsv::parse)
        .orElseGet(() -> unreadable(0, new RosterProblem.ListNotText()));
  }

  private static Result parse(SpreadsheetText text) {
    int row = 0;
    int cells = 0;
    Optional<List<String>> header = Optional.empty();
    List<Table.Row> rows = new ArrayList<>();
    try (CSVParser parser = parser(text)) {
      for (CSVRecord csv : parser) {
        if (row++ == LAST_ROW) {
          return unreadable(0, new RosterProblem.ListTooLarge());
        }
        if (csv.stream().allMatch(String::isBlank)) {
          continue;
        }
        cells += csv.size();
        if (cells > MOST_CELLS) {
          return unreadable(0, new RosterProblem.ListTooLarge());
        }
        if (csv.stream().anyMatch(cell -> cell.length() > LONGEST_CELL)) {
          return unreadable(row, new RosterProblem.RowUnreadable());
        }
        if (header.isEmpty()) {
          header = Optional.of(csv.toList());
        } else {
          rows.add(new Table.Row(row, csv.toList()));
        }
      }
    } catch (UncheckedIOException | IOException e) {
      return unreadable(row + 1, new RosterProblem.RowUnreadable());
    }
    return header
        .<Result>map(headings -> new Listed(new Table(headings, rows)))
        .orElseGet(() -> unreadable(0, new RosterProblem.NoRows()));
  }

  private static CSVParser parser(SpreadsheetText text) throws IOException {
    return CSVFormat.DEFAULT
        .builder()
        .setDelimiter(text.separator())
        .setIgnoreEmptyLines(false) // blank rows count
        .setIgnoreSurroundingSpaces(true)
        .get()
        .parse(new StringReader(text.text()));
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
    try (CSVParser parser = parser(text)) {
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

  private static Result unreadable(int row, RosterProblem.Kind kind) {
    return new Unreadable(new RosterProblem(row, Optional.empty(), kind));
  }
}
