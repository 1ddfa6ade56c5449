package org.yearbookgame.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yearbookgame.InEnglishAndTurkish;
import org.yearbookgame.roster.RosterProblem;
import org.yearbookgame.roster.RosterProblem.ListTooLarge;
import org.yearbookgame.roster.RosterProblem.NoRows;
import org.yearbookgame.roster.Table;
import org.yearbookgame.roster.Table.Row;
import org.yearbookgame.storage.ListFile.Listed;
import org.yearbookgame.storage.ListFile.Unreadable;

@InEnglishAndTurkish
final class PastedTextTest {
  /// Rows from a number on, written with bars between the cells.
  private static Listed listed(String header, int first, String... rows) {
    return new Listed(
        new Table(
            cells(header),
            IntStream.range(0, rows.length)
                .mapToObj(i -> new Row(first + i, cells(rows[i])))
                .toList()));
  }

  private static List<String> cells(String row) {
    return Arrays.asList(row.split("\\|", -1));
  }

  @Test
  void rowsUnderHeadingsAreRead() {
    assertEquals(
        listed("NAME|Gender|Bus", 2, "Lee, Ann|F|7", "İpek Işık||"),
        ListFile.pasted("NAME\tGender\tBus\r\nLee, Ann\tF\t7\r\nİpek Işık\t\t\r\n"));
  }

  @Test
  void columnsWithoutHeadingsAreToldByWhatStandsInThem() {
    assertEquals(
        listed("|Name||Image|Gender", 1, "1|Ann Lee|Ann|1.png|F", "2|Bo Ray|Bo|2.JPG|M"),
        ListFile.pasted("1\tAnn Lee\tAnn\t1.png\tF\n2\tBo Ray\tBo\t2.JPG\tM\n"));
    assertEquals(
        listed("Gender|Name", 1, "girl|Ann", "girl|Bea", "girl|Cat", "girl|Dot"),
        ListFile.pasted("girl\tAnn\ngirl\tBea\ngirl\tCat\ngirl\tDot"));
    assertEquals(listed("Name|", 1, "Ann|girl"), ListFile.pasted("Ann\tgirl"));
  }

  @Test
  void textWithoutTabsHasANameInEveryLine() {
    assertEquals(
        listed("Name", 1, "Delacroix, Anaïs", "Bo Ray"),
        ListFile.pasted("Delacroix, Anaïs\nBo Ray\n"));
    assertEquals(
        listed("Name", 2, "Delacroix, Anaïs", "Bo Ray"),
        ListFile.pasted("Name\nDelacroix, Anaïs\nBo Ray\n"));
  }

  @Test
  void csvWithHeadingsIsReadToo() {
    assertEquals(
        listed("Name|Gender", 2, "Lee, Ann|F"), ListFile.pasted("Name,Gender\n\"Lee, Ann\",F\n"));
  }

  @Test
  void quotationMarksAreReadAsSpreadsheetsWriteThem() {
    assertEquals(
        listed("Name|Caption", 2, "Ann|Chess\n\"club\"", "Bo|x"),
        ListFile.pasted("Name\tCaption\nAnn\t\"Chess\n\"\"club\"\"\"\nBo\tx"));
    assertEquals(
        listed("Name|Caption", 2, "\"Bo\" Ray|x"), ListFile.pasted("Name\tCaption\n\"Bo\" Ray\tx"));
  }

  @Test
  void blankRowsCountAndAreLeftOut() {
    assertEquals(
        listed("Name|Gender", 3, "Ann|F"), ListFile.pasted("Name\tGender\n\t\nAnn\tF\n\n"));
  }

  @Test
  void nothingIsNoList() {
    for (String text : List.of("", " \n\t\n ", "\0")) {
      assertEquals(unreadable(new NoRows()), ListFile.pasted(text));
    }
  }

  @Test
  void endlessTextIsRefused() {
    assertEquals(unreadable(new ListTooLarge()), ListFile.pasted("x".repeat((32 << 20) + 1)));
    assertEquals(unreadable(new ListTooLarge()), ListFile.pasted("x\t".repeat(2_000)));
  }

  private static Unreadable unreadable(RosterProblem.Kind kind) {
    return new Unreadable(new RosterProblem(0, Optional.empty(), kind));
  }
}
