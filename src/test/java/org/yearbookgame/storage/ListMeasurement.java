package org.yearbookgame.storage;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.yearbookgame.bench.Figure;
import org.yearbookgame.bench.Folders;
import org.yearbookgame.bench.Measurement;
import org.yearbookgame.bench.Times;
import org.yearbookgame.roster.PictureListing;
import org.yearbookgame.roster.RosterImport;

/// Reads a very long list with all checks that need no picture, beside a bare loop over its cells.
public final class ListMeasurement implements Measurement {
  private static final int ROWS = 100_000;
  private static final int TURNS = 25;
  private static final double GOAL = 2;

  @Override
  public List<Figure> measure() throws Exception {
    try (Folders folders = new Folders()) {
      Path folder = folders.next();
      Path list = folder.resolve("students.csv");
      StringBuilder rows = new StringBuilder("Name,Gender,Image\n");
      IntStream.rangeClosed(1, ROWS)
          .forEach(i -> rows.append("Person ").append(i).append(",F,").append(i).append(".png\n"));
      Files.writeString(list, rows);
      Set<String> pictures =
          IntStream.rangeClosed(1, ROWS)
              .mapToObj(i -> i + ".png")
              .collect(Collectors.toUnmodifiableSet());
      PictureListing all = _ -> pictures;
      Times warm = Times.of(5, () -> checked(list, all));
      Times.of(5, () -> bare(list));
      List<Times> ours = new ArrayList<>();
      List<Times> theirs = new ArrayList<>();
      for (int turn = 0; turn < TURNS; turn++) {
        ours.add(Times.of(1, () -> checked(list, all)));
        theirs.add(Times.of(1, () -> bare(list)));
      }
      double took = Times.together(ours).median();
      return List.of(
          Figure.ratio(
              "read a list of 100,000 rows with all its checks",
              "a bare loop over its cells",
              took / Times.together(theirs).median(),
              GOAL),
          Figure.told("read a list of 100,000 rows, the first times", warm.median(), "ms"),
          Figure.told("read a list of 100,000 rows", took, "ms"));
    }
  }

  private static void checked(Path list, PictureListing pictures) {
    RosterImport imported =
        switch (StudentsCsv.read(list)) {
          case ListFile.Listed(var table) -> RosterImport.of(table, pictures);
          case ListFile.Unreadable(var problem) -> RosterImport.unreadable(problem);
        };
    if (imported.roster().classmates().size() != ROWS) {
      throw new AssertionError("not all were read");
    }
  }

  private static void bare(Path list) throws IOException {
    int cells = 0;
    try (Reader reader = Files.newBufferedReader(list);
        CSVParser parser = CSVFormat.DEFAULT.parse(reader)) {
      for (CSVRecord row : parser) {
        for (String cell : row) {
          cells += cell.isEmpty() ? 0 : 1;
        }
      }
    }
    if (cells != 3 * (ROWS + 1)) {
      throw new AssertionError("not all were read");
    }
  }
}
