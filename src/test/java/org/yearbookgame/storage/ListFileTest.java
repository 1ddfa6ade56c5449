package org.yearbookgame.storage;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yearbookgame.InEnglishAndTurkish;
import org.yearbookgame.roster.RosterProblem;
import org.yearbookgame.roster.RosterProblem.ListDamaged;
import org.yearbookgame.roster.RosterProblem.ListInOtherFormat;
import org.yearbookgame.roster.RosterProblem.ListInOtherFormat.Format;
import org.yearbookgame.roster.RosterProblem.ListTooLarge;
import org.yearbookgame.roster.RosterProblem.ListUnreadable;
import org.yearbookgame.roster.RosterProblem.NoRows;
import org.yearbookgame.roster.RosterProblem.RowUnreadable;
import org.yearbookgame.roster.Table;
import org.yearbookgame.roster.Table.Row;
import org.yearbookgame.storage.ListFile.Listed;
import org.yearbookgame.storage.ListFile.Unreadable;

@InEnglishAndTurkish
final class ListFileTest {
  private static final List<String> HEADER = List.of("Name", "Gender", "Image");
  private static final Listed CLASS =
      new Listed(
          new Table(
              HEADER,
              List.of(
                  new Row(2, List.of("Zoë Ångström", "F", "1.png")),
                  new Row(3, List.of("Lee, Ann", "F", "2.png")),
                  new Row(4, List.of("Bo \"Bobby\" Ray", "M", "3.png")))));

  @TempDir private Path folder;

  private ListFile.Result read(byte[] bytes) {
    try {
      return ListFile.read(Files.write(folder.resolve("any name at all"), bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ListFile.Result rows(String rows) {
    return read(new SampleWorkbook(rows).bytes());
  }

  private static Unreadable unreadable(RosterProblem.Kind kind) {
    return new Unreadable(new RosterProblem(0, Optional.empty(), kind));
  }

  static LongStream seeds() {
    return LongStream.range(0, 100);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lists/inline-and-rich-text.xlsx",
        "lists/constant-memory.xlsx",
        "same-class/semicolons-in-windows-1252.csv"
      })
  void workbookAndCsvReadAsTheSameTable(String file) {
    assertEquals(CLASS, ListFile.read(FieldFile.of(file)));
  }

  @Test
  void listIsTheFirstShownSheetWithNamesBelowItsTitleAsTheSheetShowsIt() {
    assertEquals(
        new Listed(
            new Table(
                List.of("Name", "Gender", "Image", "Born", "Bus", "Score", "Here"),
                List.of(
                    new Row(
                        4, List.of("Zoë Ångström", "F", "1.png", "7/3/1966", "007", "50%", "TRUE")),
                    new Row(
                        5,
                        List.of(
                            "Lee, Ann",
                            "F",
                            "2.png",
                            "24 Dec 66 6:30 PM",
                            "12",
                            "No. 12.50",
                            "FALSE")),
                    new Row(7, List.of("Bo \"Bobby\" Ray", "M", "3"))))),
        ListFile.read(FieldFile.of("lists/title-above-and-hidden-sheet.xlsx")));
  }

  @Test
  void daysCountFrom1904WhereTheWorkbookSaysSo() {
    assertEquals(
        new Listed(
            new Table(
                List.of("Name", "Born"), List.of(new Row(2, List.of("Ann Lee", "07.03.1966"))))),
        ListFile.read(FieldFile.of("lists/days-from-1904.xlsx")));
  }

  @Test
  void titleAboveTheHeadingsOfACsvIsPassedOver() {
    assertEquals(
        new Listed(new Table(HEADER, List.of(new Row(4, List.of("Ann", "F", "1.png"))))),
        read("Class of 1984;;\n\nName;Gender;Image\nAnn;F;1.png\n".getBytes(UTF_8)));
  }

  @Test
  void cellsAreReadWhateverTheirKind() {
    assertEquals(
        new Listed(
            new Table(
                List.of("Name", "a\nb", "1984-06-01", "=", "#N/A", "result", "042"),
                List.of(new Row(9, List.of("Ann Lee", "", "", "x & y"))))),
        rows(
            """
            <row r="2"><c r="A2" t="s"><v>0</v></c>
            <c r="B2" t="inlineStr"><is><r><t>a_x000A_</t></r><r><t>b</t></r></is></c>
            <c r="C2" s="1"><v>30834</v></c><c r="D2" t="str"><v>=</v></c>
            <c r="E2" t="e"><v>#N/A</v></c><c r="F2" t="str"><f>A1</f><v>result</v></c>
            <c r="G2" s="2"><f>6*7</f><v>42</v></c><c r="H2" s="2"/></row>
            <row r="3"><c r="A3"/></row>
            <row r="9"><c r="A9" t="s"><v>1</v></c>
            <c r="D9" t="inlineStr"><is><t>x &amp; y</t></is></c></row>
            """));
  }

  @Test
  void rowsAndCellsWithoutPlacesFollowEachOther() {
    assertEquals(
        new Listed(new Table(List.of("Name"), List.of(new Row(2, List.of("Ann Lee", "7"))))),
        rows(
            """
            <row><c t="s"><v>0</v></c></row><row><c t="s"><v>1</v></c><c><v>7</v></c></row>
            """));
  }

  @Test
  void workbookWithoutAnythingInItHasNoRows() {
    assertEquals(unreadable(new NoRows()), rows(""));
    assertEquals(unreadable(new NoRows()), rows("<row r='1'><c r='A1' s='1'/></row>"));
  }

  @ParameterizedTest
  @CsvSource({
    "OPEN_DOCUMENT, mimetype=application/vnd.oasis.opendocument.spreadsheet",
    "OTHER,         mimetype=application/vnd.oasis.opendocument.text",
    "NUMBERS,       Index/Document.iwa=x",
    "WORD,          word/document.xml=x",
    "OLD_EXCEL,     xl/workbook.bin=x",
    "OTHER,         ppt/presentation.xml=x",
    "OTHER,         picture.png=x"
  })
  void otherDocumentsInAZipAreToldApart(Format format, String part) throws IOException {
    String[] parts = part.split("=", 2);
    assertEquals(
        unreadable(new ListInOtherFormat(format)),
        read(stored(parts[0], parts[1].getBytes(UTF_8))));
  }

  @ParameterizedTest
  @CsvSource({
    "OLD_EXCEL, Workbook",
    "OLD_EXCEL, Book",
    "WORD,      WordDocument",
    "LOCKED,    EncryptedPackage",
    "OTHER,     PowerPoint Document"
  })
  void documentsOfTheOldKindAreToldApart(Format format, String part) {
    byte[] bytes = new byte[4096];
    byte[] name = part.getBytes(UTF_16LE);
    System.arraycopy(new byte[] {-48, -49, 17, -32, -95, -79, 26, -31}, 0, bytes, 0, 8);
    System.arraycopy(name, 0, bytes, 1024, name.length);
    assertEquals(unreadable(new ListInOtherFormat(format)), read(bytes));
  }

  @ParameterizedTest
  @CsvSource({
    "WEB_PAGE, '\uFEFF  <html><table><tr><td>Name'",
    "WEB_PAGE, '<?xml version=\"1.0\"?><Workbook>'",
    "OTHER,    %PDF-1.7",
    "WORD,     {\\rtf1"
  })
  void otherTextsAreToldApart(Format format, String start) {
    assertEquals(unreadable(new ListInOtherFormat(format)), read(start.getBytes(UTF_8)));
  }

  @Test
  void folderThatAMacShowsAsADocumentIsOne() throws IOException {
    Path document = Files.createDirectory(folder.resolve("class.numbers"));
    assertEquals(unreadable(new ListInOtherFormat(Format.NUMBERS)), ListFile.read(document));
    assertEquals(unreadable(new ListUnreadable()), ListFile.read(folder));
  }

  @Test
  void partsThatContradictEachOtherAreDamage() {
    String row = "<row r='1'><c r='A1' t='s'><v>%s</v></c></row>";
    for (SampleWorkbook workbook :
        List.of(
            new SampleWorkbook(row.formatted(2_000_000_000)),
            new SampleWorkbook(row.formatted(-1)),
            new SampleWorkbook(row.formatted("x")),
            new SampleWorkbook("<row r='1'><c r='A1' t='?'/></row>"),
            new SampleWorkbook("<row r='1'><c r='1'><v>1</v></c></row>"),
            new SampleWorkbook("<row r='1'><c r='A1'><f t='shared' si='1'/></c></row>"),
            new SampleWorkbook("<row r='1'>"),
            new SampleWorkbook("").without("xl/_rels/workbook.xml.rels"),
            new SampleWorkbook("").without("xl/worksheets/sheet1.xml"),
            new SampleWorkbook("").with("xl/styles.xml", "no xml"))) {
      assertEquals(unreadable(new ListDamaged()), read(workbook.bytes()));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"XFE1", "ZZZZZZ1", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA1", "&#90;ZZZZ1", "zzzzz1"})
  void cellFarToTheRightIsNotBelieved(String place) {
    assertEquals(
        unreadable(new ListDamaged()), rows("<row r='1'><c r='" + place + "'><v>1</v></c></row>"));
  }

  @Test
  void formulasThatWouldKeepTheReaderBusyAreRefused() {
    String array = "<row><c><f t='array' ref='A1:Z9'>1</f><v>1</v></c></row>";
    assertEquals(unreadable(new ListDamaged()), rows(array.repeat(1_001)));
    String base =
        "<row><c><f t='shared' si='1' ref='A1:A9'>" + "A1+".repeat(10_000) + "</f></c></row>";
    String shared = "<row><c><f t='shared' si='1'/><v>1</v></c></row>";
    assertEquals(unreadable(new ListDamaged()), rows(base + shared.repeat(4_000)));
  }

  @Test
  void documentTypeIsRefused() {
    SampleWorkbook workbook =
        new SampleWorkbook("")
            .with(
                "xl/sharedStrings.xml",
                "<!DOCTYPE sst [<!ENTITY a 'aaaaaaaaaa'>]><sst><si><t>&a;</t></si></sst>");
    assertEquals(unreadable(new ListDamaged()), read(workbook.bytes()));
  }

  @Test
  void numbersWithoutEndAreShownShort() {
    assertEquals(
        new Listed(
            new Table(
                List.of("Name", "1E+999999999", "0.1", "1E-30000"),
                List.of(new Row(2, List.of("Ann Lee"))))),
        rows(
            "<row r='1'><c t='s'><v>0</v></c><c><v>1e999999999</v></c><c><v>0.1"
                + "0".repeat(30_000)
                + "1</v></c><c><v>1e-30000</v></c></row><row r='2'><c t='s'><v>1</v></c></row>"));
  }

  @Test
  void longestCellIsRead() {
    String text = "x".repeat(32_767);
    String row = "<row r='1'><c t='inlineStr'><is><t>%s</t></is></c></row>";
    assertEquals(new Listed(new Table(List.of(text), List.of())), rows(row.formatted(text)));
    assertEquals(
        new Unreadable(new RosterProblem(1, Optional.empty(), new RowUnreadable())),
        rows(row.formatted(text + "x")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"xl/worksheets/xl/workbook.xml", "xl/media/xl/workbook.xml"})
  void workbookThatUnpacksWithoutEndIsRefused(String part) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(part));
      zip.write("<a>".getBytes(UTF_8));
      byte[] blanks = " ".repeat(1 << 20).getBytes(UTF_8);
      for (int i = 0; i < 130; i++) {
        zip.write(blanks);
      }
    }
    assertEquals(unreadable(new ListTooLarge()), read(bytes.toByteArray()));
  }

  @Test
  void moreRowsThanAnyClassHasAreRefused() {
    String row = "<row r='%d'><c><v>1</v></c></row>";
    assertEquals(unreadable(new ListTooLarge()), rows(row.formatted(250_001)));
    assertEquals(new Listed(new Table(List.of("1"), List.of())), rows(row.formatted(250_000)));
  }

  @Test
  void manyThousandRowsAreRead() {
    StringBuilder rows = new StringBuilder("<row r='1'><c r='A1' t='s'><v>0</v></c></row>");
    for (int row = 2; row <= 20_001; row++) {
      rows.append("<row r='").append(row).append("'><c t='inlineStr'><is><t>Person ");
      rows.append(row).append("</t></is></c><c><v>").append(row).append("</v></c></row>");
    }
    Listed listed = assertInstanceOf(Listed.class, rows(rows.toString()));
    assertEquals(20_000, listed.table().rows().size());
    assertEquals(
        new Row(20_001, List.of("Person 20001", "20001")), listed.table().rows().getLast());
  }

  @Test
  void hugeFileIsRefusedUnread() throws IOException {
    Path file = folder.resolve("class.xlsx");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(1L << 33);
    }
    assertEquals(unreadable(new ListTooLarge()), ListFile.read(file));
  }

  /// Cut off or with some bytes changed, a workbook is read or refused; nothing else happens.
  @ParameterizedTest
  @MethodSource("seeds")
  void damageIsSaidAndNeverThrown(long seed) throws IOException {
    SplittableRandom random = new SplittableRandom(seed);
    byte[] bytes = Files.readAllBytes(FieldFile.of("lists/title-above-and-hidden-sheet.xlsx"));
    for (int i = random.nextInt(20); i > 0; i--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
    }
    int length = random.nextInt(3) == 0 ? random.nextInt(bytes.length) : bytes.length;
    switch (read(Arrays.copyOf(bytes, length))) {
      case Listed(Table table) -> assertEquals(false, table.header().isEmpty());
      case Unreadable(RosterProblem problem) ->
          assertEquals(RosterProblem.Effect.STOPS_GAME, problem.effect());
    }
  }

  private static byte[] stored(String name, byte[] content) throws IOException {
    CRC32 crc = new CRC32();
    crc.update(content);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(crc.getValue());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(entry);
      zip.write(content);
    }
    return bytes.toByteArray();
  }
}
