package org.yearbookgame.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yearbookgame.roster.Column;
import org.yearbookgame.roster.RosterProblem;
import org.yearbookgame.roster.Table;
import org.yearbookgame.storage.ListFile.Listed;
import org.yearbookgame.storage.ListFile.Unreadable;

/// The rows of a list while it is read, no more of them than any class has. Blank ones count, and
/// are left out.
final class ListRows {
  /// The game is made for classes of up to a hundred thousand. What is far larger is refused rather
  /// than filling the memory: these are more than twice the rows and cells (of ten columns) that
  /// such a class comes to.
  private static final int LAST_ROW = 250_000;

  private static final int MOST_CELLS = 2_500_000;
  private static final int MOST_COLUMNS = 1_000;

  /// As many characters as a cell can hold in Excel. A longer one is text after a quotation mark
  /// that was never closed.
  private static final int LONGEST_CELL = 32_767;

  /// Headings stand in the first row, or a little further down under the title of the list.
  static final int MOST_ABOVE_NAMES = 20;

  private final List<Table.Row> rows = new ArrayList<>();
  private Optional<Unreadable> problem = Optional.empty();
  private int cells;

  /// Adds a row.
  ///
  /// @param number the spreadsheet's
  /// @return whether to read on
  boolean add(int number, List<String> read) {
    int longest = 0;
    boolean blank = true;
    for (String cell : read) { // no stream: there may be a million of them
      longest = Math.max(longest, cell.length());
      blank &= cell.isBlank();
    }
    if (blank) {
      return true;
    }
    cells += read.size();
    if (number > LAST_ROW || cells > MOST_CELLS || read.size() > MOST_COLUMNS) {
      stop(0, new RosterProblem.ListTooLarge());
    } else if (longest > LONGEST_CELL) {
      stop(number, new RosterProblem.RowUnreadable());
    } else {
      rows.add(new Table.Row(number, read));
    }
    return problem.isEmpty();
  }

  /// Nothing of the list can be used.
  ///
  /// @param row the spreadsheet's; 0 for the list as a whole
  void stop(int row, RosterProblem.Kind kind) {
    problem = Optional.of(new Unreadable(new RosterProblem(row, Optional.empty(), kind)));
  }

  /// Whether nothing of the list can be used.
  boolean isStopped() {
    return problem.isPresent();
  }

  /// Those that were read.
  List<Table.Row> rows() {
    return rows;
  }

  /// Whether a heading for names stands among the first rows.
  boolean haveNames() {
    return headings() >= 0;
  }

  /// The list whose headings are in its first row.
  ListFile.Result underFirstRow() {
    return under(0);
  }

  /// The list whose headings are in the first of its rows that has one for names; in its very first
  /// where none has.
  ListFile.Result underNames() {
    return under(Math.max(0, headings()));
  }

  private ListFile.Result under(int header) {
    if (problem.isEmpty() && rows.isEmpty()) {
      stop(0, new RosterProblem.NoRows());
    }
    return problem.isPresent()
        ? problem.get()
        : new Listed(new Table(rows.get(header).cells(), rows.subList(header + 1, rows.size())));
  }

  private int headings() {
    for (int i = 0; i < Math.min(rows.size(), MOST_ABOVE_NAMES); i++) {
      if (namesStandBelow(rows.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean namesStandBelow(Table.Row row) {
    return row.cells().stream()
        .map(Column::of)
        .anyMatch(column -> column.filter(Column.NAME::equals).isPresent());
  }
}
