package org.yearbookgame.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.yearbookgame.roster.Column;
import org.yearbookgame.roster.Fold;
import org.yearbookgame.roster.Table;

/// Headings for rows that came without, told by what stands in the columns.
final class GuessedHeadings {
  private static final Pattern PICTURE =
      Pattern.compile("(?i).+\\.(?:png|jpe?g|gif|bmp|tiff?|webp|hei[cf])");

  private static final Pattern INITIALS = Pattern.compile("\\p{L}{1,2}");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\-]{1,20}");
  private static final Pattern TEXT = Pattern.compile(".*\\p{L}.*", Pattern.DOTALL);

  /// Words that stand in four rows each, or more, are no names.
  private static final int ROWS_TO_A_WORD = 4;

  private GuessedHeadings() {}

  /// A heading for each column: `Image` above files of pictures, `Gender` above single letters or
  /// words that come again and again, `Name` above the first column of text that is neither, and
  /// nothing above all others.
  static List<String> of(List<Table.Row> rows) {
    int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    List<String> headings = new ArrayList<>();
    for (int column = 0; column < width; column++) {
      headings.add(heading(cells(rows, column), headings));
    }
    return headings;
  }

  private static String heading(List<String> cells, List<String> before) {
    Column column =
        isAll(cells, PICTURE)
            ? Column.IMAGE
            : isAll(cells, INITIALS) || (isAll(cells, WORD) && repeats(cells))
                ? Column.GENDER
                : Column.NAME;
    boolean fits = isAll(cells, TEXT) && !before.contains(column.heading());
    return fits ? column.heading() : "";
  }

  private static List<String> cells(List<Table.Row> rows, int column) {
    return rows.stream().map(row -> row.cell(column)).filter(cell -> !cell.isBlank()).toList();
  }

  private static boolean isAll(List<String> cells, Pattern pattern) {
    return !cells.isEmpty() && cells.stream().allMatch(cell -> pattern.matcher(cell).matches());
  }

  private static boolean repeats(List<String> cells) {
    return cells.stream().map(Fold::key).distinct().count() * ROWS_TO_A_WORD <= cells.size();
  }
}
