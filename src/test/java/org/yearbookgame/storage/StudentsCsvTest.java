package org.yearbookgame.storage;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.util.DefaultLocale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yearbookgame.roster.RosterProblem;
import org.yearbookgame.roster.RosterProblem.ListNotText;
import org.yearbookgame.roster.RosterProblem.ListTooLarge;
import org.yearbookgame.roster.RosterProblem.ListUnreadable;
import org.yearbookgame.roster.RosterProblem.NoRows;
import org.yearbookgame.roster.RosterProblem.RowUnreadable;
import org.yearbookgame.roster.Table;
import org.yearbookgame.roster.Table.Row;
import org.yearbookgame.storage.ListFile.Listed;
import org.yearbookgame.storage.ListFile.Unreadable;

@DefaultLocale("tr-TR")
final class StudentsCsvTest {
  private static final List<String> HEADER = List.of("Name", "Gender", "Image");

  private static Path field(String name) {
    return FieldFile.of(name);
  }

  static List<Path> sameClass() throws IOException {
    try (Stream<Path> files = Files.list(field("same-class"))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("sameClass")
  void everyWayToWriteAListReadsAsTheSameTable(Path file) {
    assertEquals(
        new Listed(
            new Table(
                HEADER,
                List.of(
                    new Row(2, List.of("Zoë Ångström", "F", "1.png")),
                    new Row(3, List.of("Lee, Ann", "F", "2.png")),
                    new Row(4, List.of("Bo \"Bobby\" Ray", "M", "3.png"))))),
        StudentsCsv.read(file));
  }

  @ParameterizedTest
  @MethodSource("sameClass")
  void rowIsTakenOutOfEveryWayToWriteAList(Path file, @TempDir Path folder) throws IOException {
    byte[] list = Files.readAllBytes(file);
    Listed read = assertInstanceOf(Listed.class, StudentsCsv.read(file));
    Path shorter = folder.resolve("shorter.csv");
    for (int out = 2; out <= 4; out++) {
      Files.write(shorter, StudentsCsv.without(list, out));
      List<Row> left = new ArrayList<>();
      for (Row row : read.table().rows()) {
        if (row.number() != out) {
          left.add(new Row(row.number() - (row.number() > out ? 1 : 0), row.cells()));
        }
      }
      assertEquals(new Listed(new Table(HEADER, left)), StudentsCsv.read(shorter));
    }
  }

  @Test
  void nothingButTheRowIsTakenOut() throws IOException {
    byte[] list = Files.readAllBytes(field("line-break-in-a-cell.csv"));
    String text = new String(list, ISO_8859_1);
    int from = text.indexOf("Bea");
    int to = text.indexOf("Cat");
    assertEquals(
        text.substring(0, from) + text.substring(to),
        new String(StudentsCsv.without(list, 3), ISO_8859_1));
    assertEquals(text.substring(0, to), new String(StudentsCsv.without(list, 4), ISO_8859_1));
  }

  @Test
  void blankRowsAreSkippedAndCounted() {
    assertEquals(
        new Listed(
            new Table(
                HEADER,
                List.of(
                    new Row(3, List.of("Ann", "F", "1.png")),
                    new Row(6, List.of("Bea", "F", "2.png"))))),
        StudentsCsv.read(field("blank-rows-and-rows-of-separators.csv")));
  }

  @Test
  void lineBreakInACellMakesNoRow() {
    assertEquals(
        new Listed(
            new Table(
                List.of("Name", "Gender", "Image", "Caption"),
                List.of(
                    new Row(2, List.of("Ann", "F", "1.png", "Chess club,\r\nchoir")),
                    new Row(3, List.of("Bea", "F", "2.png", "a\nb\nc")),
                    new Row(4, List.of("Cat", "F", "3.png", ""))))),
        StudentsCsv.read(field("line-break-in-a-cell.csv")));
  }

  @Test
  void rowsKeepTheCellsTheyHave() {
    assertEquals(
        new Listed(
            new Table(
                HEADER,
                List.of(
                    new Row(2, List.of("Ann")),
                    new Row(3, List.of("Bea", "F", "2.png", "more", "and more"))))),
        StudentsCsv.read(field("rows-shorter-and-longer-than-the-headings.csv")));
  }

  @Test
  void separatorsInsideQuotationMarksDoNotDecide() {
    assertEquals(
        new Listed(
            new Table(
                List.of("Name; as in 1984; please", "Gender", "Image"),
                List.of(new Row(2, List.of("Ann", "F", "1.png"))))),
        StudentsCsv.read(field("heading-cell-with-other-separators.csv")));
  }

  @ParameterizedTest
  @CsvSource({"quotation-mark-never-closed.csv, 3", "text-after-a-quotation-mark.csv, 4"})
  void unreadableRowIsNamed(String file, int row) {
    assertEquals(unreadable(row, new RowUnreadable()), StudentsCsv.read(field(file)));
  }

  @ParameterizedTest
  @CsvSource({"empty.csv", "only-blank-lines.csv"})
  void listWithoutHeadingsHasNoRows(String file) {
    assertEquals(unreadable(0, new NoRows()), StudentsCsv.read(field(file)));
  }

  @Test
  void headingsAloneAreATable() {
    assertEquals(
        new Listed(new Table(HEADER, List.of())), StudentsCsv.read(field("only-headings.csv")));
  }

  @ParameterizedTest
  @CsvSource({"binary.csv", "workbook-renamed.csv", "old-workbook-renamed.csv"})
  void bytesThatAreNoTextAreNoList(String file) {
    assertEquals(unreadable(0, new ListNotText()), StudentsCsv.read(field(file)));
  }

  @Test
  void endlessCellIsAProblemOfItsRow(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("students.csv");
    Files.writeString(file, "Name,Gender,Image\nAnn,F,1.png\n\"" + "x".repeat(40_000) + "\",F,2\n");
    assertEquals(unreadable(3, new RowUnreadable()), StudentsCsv.read(file));
  }

  @Test
  void hugeFileIsRefusedUnread(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("students.csv");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(1L << 33);
    }
    assertEquals(unreadable(0, new ListTooLarge()), StudentsCsv.read(file));
  }

  @Test
  void moreRowsThanAnyClassHasAreRefused(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("students.csv");
    Files.writeString(file, "Name,Gender,Image\n" + "\n".repeat(250_000) + "Ann,F,1.png\n");
    assertEquals(unreadable(0, new ListTooLarge()), StudentsCsv.read(file));
  }

  @Test
  void moreCellsThanAnyClassHasAreRefused(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("students.csv");
    Files.writeString(file, "a" + ",a".repeat(3_000_000));
    assertEquals(unreadable(0, new ListTooLarge()), StudentsCsv.read(file));
  }

  @Test
  void whatIsNoFileCannotBeRead(@TempDir Path folder) {
    assertEquals(unreadable(0, new ListUnreadable()), StudentsCsv.read(folder));
    assertEquals(unreadable(0, new ListUnreadable()), StudentsCsv.read(folder.resolve("gone.csv")));
  }

  @Test
  void hundredThousandRowsAreRead(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("students.csv");
    StringBuilder text = new StringBuilder("NAME;gender;İmage;IMAGE\n");
    for (int i = 0; i < 100_000; i++) {
      text.append("Person ").append(i).append(";F;note;").append(i).append(".png\n");
    }
    Files.writeString(file, text);
    Listed listed = assertInstanceOf(Listed.class, StudentsCsv.read(file));
    assertEquals(100_000, listed.table().rows().size());
    assertEquals(
        new Row(100_001, List.of("Person 99999", "F", "note", "99999.png")),
        listed.table().rows().getLast());
  }

  private static Unreadable unreadable(int row, RosterProblem.Kind kind) {
    return new Unreadable(new RosterProblem(row, Optional.empty(), kind));
  }
}
