package org.yearbookgame.prepare.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.yearbookgame.prepare.project.SampleProjects.entry;
import static org.yearbookgame.prepare.project.SampleProjects.project;
import static org.yearbookgame.prepare.project.SampleProjects.source;
import static org.yearbookgame.prepare.project.SampleProjects.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yearbookgame.prepare.project.Corrections.Added;
import org.yearbookgame.prepare.project.Corrections.Cell;
import org.yearbookgame.prepare.project.Corrections.ColumnAdded;
import org.yearbookgame.prepare.project.Corrections.Removed;
import org.yearbookgame.prepare.project.Corrections.Reordered;
import org.yearbookgame.roster.Column;
import org.yearbookgame.roster.Table;

final class CorrectionsTest {
  private static final Entry ANN = entry(1, "Ann Lee", "F").withSource(Optional.of(1));
  private static final Entry BOB = entry(2, "Bob Ray", "M");
  private static final Project CLASS =
      project(List.of(ANN, BOB), source(1, "a.png"), source(2, "b.png"));

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  @Test
  void everyCellThatChangesIsNamed() {
    Table table =
        table("Name|Gender|Image|Caption|Bus", "Ann Leigh|X|a.png|Chess|7", "Bob Ray|M|b.png||");
    assertEquals(
        new Corrections(
            List.of(
                new ColumnAdded("Bus"),
                new Cell(2, "Ann Lee", "Name", "Ann Lee", "Ann Leigh"),
                new Cell(2, "Ann Lee", "Gender", "F", "X"),
                new Cell(2, "Ann Lee", "Caption", "", "Chess"),
                new Cell(2, "Ann Lee", "Bus", "", "7"),
                new Cell(3, "Bob Ray", "Image", "", "b.png")),
            ListImport.of(table, CLASS)),
        Corrections.of(table, CLASS));
  }

  @Test
  void whoComesAndWhoGoesIsNamedByRow() {
    Table table = table("Name|Gender", "Cat Orr|F", "Bob Ray|M");
    Project after = CLASS.withEntries(List.of(entry(3, "Cat Orr", "F"), BOB));
    assertEquals(
        new Corrections(
            List.of(new Added(2, entry(3, "Cat Orr", "F")), new Removed(2, ANN)), after),
        Corrections.of(table, CLASS));
  }

  @Test
  void otherOrderIsOneChange() {
    assertEquals(
        new Corrections(List.of(new Reordered()), CLASS.withEntries(List.of(BOB, ANN))),
        Corrections.of(table("Name", "Bob Ray", "Ann Lee"), CLASS));
  }

  @Test
  void pictureThatIsHereByNowIsAChange() {
    Entry waiting = BOB.with(Column.IMAGE, "b.png");
    Entry served = BOB.withSource(Optional.of(2));
    assertEquals(
        new Corrections(
            List.of(new Cell(3, "Bob Ray", "Image", "", "b.png")),
            CLASS.withEntries(List.of(ANN, served))),
        Corrections.of(
            table("Name|Image", "Ann Lee|a.png", "Bob Ray|b.png"),
            CLASS.withEntries(List.of(ANN, waiting))));
  }

  /// A table about other people, or some of the same, against a class: whatever is said to change
  /// does, and nothing else.
  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsSaidIsWhatChanges(long seed) {
    Project before = SampleProjects.drawn(seed);
    Project other = SampleProjects.drawn(seed + 1);
    Corrections corrections = Corrections.between(before, other.withSources(before.sources()));
    long added = corrections.changes().stream().filter(Added.class::isInstance).count();
    long removed = corrections.changes().stream().filter(Removed.class::isInstance).count();
    assertEquals(other.entries().size() - before.entries().size(), added - removed);
    for (Corrections.Change change : corrections.changes()) {
      if (change instanceof Cell(int row, _, String heading, _, String after)) {
        Entry entry = other.entries().get(row - Project.FIRST_ROW);
        assertEquals(
            Column.of(heading)
                .map(column -> PictureNames.of(before.sources()).text(entry, column))
                .orElseGet(() -> entry.own().getOrDefault(heading, "")),
            after);
      }
    }
    assertEquals(List.of(), Corrections.between(before, before).changes());
  }
}
