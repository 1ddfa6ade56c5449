package org.yearbookgame.roster;

import java.util.List;

/// A list of classmates as it stands in a spreadsheet, before anything is made of it: all columns,
/// the organizer's own too, in the order written.
///
/// @param header the headings, as written
/// @param rows the rows that are not blank
public record Table(List<String> header, List<Row> rows) {
  public Table {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /// One row.
  ///
  /// @param number the spreadsheet's row: the header is 1, and blank rows count
  /// @param cells as written; may be fewer or more than the headings
  public record Row(int number, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    /// The cell's text, or nothing where the row is shorter or `column` is negative.
    public String cell(int column) {
      return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }
  }
}
