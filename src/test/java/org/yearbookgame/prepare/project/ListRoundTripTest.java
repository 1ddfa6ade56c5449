package org.yearbookgame.prepare.project;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yearbookgame.InEnglishAndTurkish;
import org.yearbookgame.roster.Column;
import org.yearbookgame.roster.Table;
import org.yearbookgame.storage.ListFile;

@InEnglishAndTurkish
final class ListRoundTripTest {
  @TempDir private Path folder;

  static LongStream seeds() {
    return LongStream.range(0, 100);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void listThatNobodyTouchedChangesNothing(long seed) throws IOException {
    Project project = SampleProjects.drawn(seed);
    for (Locale country : List.of(Locale.ROOT, Locale.GERMANY, Locale.of("tr", "TR"))) {
      Table back = read(ListExport.csv(project, country), project.entries().isEmpty());
      assertEquals(new Corrections(List.of(), project), Corrections.of(back, project));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noCellStartsAFormula(long seed) throws IOException {
    Table written = read(ListExport.csv(SampleProjects.drawn(seed)), true);
    Pattern formula = Pattern.compile("[=+\\-@\t\r\n＝＋－＠]");
    assertTrue(written.header().stream().noneMatch(cell -> formula.matcher(cell).lookingAt()));
    for (Table.Row row : written.rows()) {
      assertTrue(row.cells().stream().noneMatch(cell -> formula.matcher(cell).lookingAt()));
    }
  }

  @Test
  void listIsWrittenForSpreadsheets() {
    Entry ann =
        new Entry(
            1,
            Map.of(Column.NAME, "Ann \"Annie\" Lee", Column.GENDER, "F", Column.CAPTION, "=1+1"),
            Map.of("Note", "ask her sister"),
            Optional.of(5),
            Optional.of(42));
    Project project =
        SampleProjects.project(List.of(ann), SampleProjects.source(5, "scans/IMG_2041.tif"))
            .withOwnColumns(List.of("Note"));
    assertEquals(
        """
        \uFEFF"Name","Gender","Image","Standing","Among","Caption","Look","Today","Now","Left out","Note"
        "Ann ""Annie"" Lee","F","IMG_2041.tif","","","'=1+1","","","","","ask her sister"
        """
            .replace("\n", "\r\n"),
        new String(ListExport.csv(project), UTF_8));
  }

  @Test
  void cellsAreSeparatedAsTheCountryDoes() {
    Project nobody = Project.empty("class");
    assertEquals(
        "\uFEFF\"Name\";\"Gender\";",
        new String(ListExport.csv(nobody, Locale.GERMANY), UTF_8).substring(0, 17));
    assertEquals(
        "\uFEFF\"Name\",\"Gender\",",
        new String(ListExport.csv(nobody, Locale.US), UTF_8).substring(0, 17));
  }

  private Table read(byte[] csv, boolean mayBeEmpty) throws IOException {
    Path file = Files.write(folder.resolve("list.csv"), csv);
    Table table = assertInstanceOf(ListFile.Listed.class, ListFile.read(file)).table();
    assertTrue(mayBeEmpty || !table.rows().isEmpty());
    return table;
  }
}
