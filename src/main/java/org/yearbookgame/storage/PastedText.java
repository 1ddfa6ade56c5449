package org.yearbookgame.storage;

import java.util.List;
import org.yearbookgame.roster.Table;
import org.yearbookgame.storage.ListFile.Listed;

/// A part of a spreadsheet as it comes through the clipboard, with tabs between the cells.
final class PastedText {
  private PastedText() {}

  /// Reads what was pasted, see [ListFile#pasted].
  static ListFile.Result read(String pasted) {
    SpreadsheetText text = SpreadsheetText.of(pasted.replace("\0", ""));
    if (pasted.indexOf('\t') < 0) {
      ListRows csv = StudentsCsv.rows(text, '"');
      if (csv.haveNames() && csv.rows().getFirst().cells().size() > 1) {
        return csv.underNames();
      }
    }
    ListRows rows = StudentsCsv.rows(text.separatedBy('\t'), '"');
    if (rows.isStopped()) {
      // Cells with line ends stand in quotation marks; others may begin with one of their own.
      rows = StudentsCsv.rows(text.separatedBy('\t'), null);
    }
    if (rows.haveNames() || rows.isStopped() || rows.rows().isEmpty()) {
      return rows.underNames();
    }
    List<Table.Row> read = rows.rows();
    return new Listed(new Table(GuessedHeadings.of(read), read));
  }
}
