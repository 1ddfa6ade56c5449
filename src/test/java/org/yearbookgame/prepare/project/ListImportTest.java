package org.yearbookgame.prepare.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.yearbookgame.prepare.project.SampleProjects.entry;
import static org.yearbookgame.prepare.project.SampleProjects.project;
import static org.yearbookgame.prepare.project.SampleProjects.source;
import static org.yearbookgame.prepare.project.SampleProjects.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yearbookgame.InEnglishAndTurkish;
import org.yearbookgame.roster.Column;
import org.yearbookgame.roster.RosterProblem;
import org.yearbookgame.roster.RosterProblem.ColumnMissing;
import org.yearbookgame.roster.RosterProblem.NoRows;
import org.yearbookgame.roster.Table;

@InEnglishAndTurkish
final class ListImportTest {
  private static final Project EMPTY = Project.empty("class");

  private static Entry withPicture(Entry entry, int source, int number) {
    return entry.withSource(Optional.of(source)).withNumber(number);
  }

  @Test
  void firstListFillsTheProject() {
    assertEquals(
        EMPTY
            .withOwnColumns(List.of("Note", "Bus"))
            .withEntries(
                List.of(
                    new Entry(
                        1,
                        Map.of(Column.NAME, "Ann Lee", Column.GENDER, "F", Column.IMAGE, "12.png"),
                        Map.of("Note", "left in May"),
                        Optional.empty(),
                        Optional.empty()),
                    new Entry(
                        2,
                        Map.of(Column.NAME, "İpek Işık"),
                        Map.of("Bus", "7"),
                        Optional.empty(),
                        Optional.empty()))),
        ListImport.of(
            table(
                "NAME| gender |IMAGE|Note|Bus",
                "Ann Lee|F|12.png|left in May|",
                " İpek Işık ||||7"),
            EMPTY));
  }

  @Test
  void samePeopleKeepIdNumberAndPicture() {
    Entry ann = withPicture(entry(7, "Ann Lee", "F"), 1, 111);
    Entry bob = withPicture(entry(3, "Bob Ray", "M"), 2, 222);
    Project before = project(List.of(ann, bob), source(1, "a.png"), source(2, "b.png"));
    assertEquals(
        before.withEntries(
            List.of(
                bob.with(Column.NAME, "BOB RAY").with(Column.CAPTION, "Choir"),
                entry(8, "Cat Orr", "F").with(Column.CAPTION, "Chess"),
                ann)),
        ListImport.of(
            table("Name|Gender|Caption", "BOB RAY|M|Choir", "Cat Orr|F|Chess", "Ann Lee|F|"),
            before));
  }

  @Test
  void correctedNameIsKnownByItsPicture() {
    Entry ann = withPicture(entry(1, "An Lee", "F"), 1, 111);
    Entry bob = entry(2, "Bob Rey", "M").with(Column.IMAGE, "7.png");
    Project before = project(List.of(ann, bob), source(1, "a.png"));
    assertEquals(
        before.withEntries(
            List.of(ann.with(Column.NAME, "Ann Lee"), bob.with(Column.NAME, "Bob Ray"))),
        ListImport.of(table("Name|Gender|Image", "Ann Lee|F|a.png", "Bob Ray|M|7.png"), before));
  }

  @Test
  void similarNameIsSomebodyElse() {
    Entry ann = withPicture(entry(1, "Ann Lee", "F"), 1, 111);
    Project before = project(List.of(ann), source(1, "a.png"));
    assertEquals(
        before.withEntries(List.of(entry(2, "Anne Lee", "F"))),
        ListImport.of(table("Name|Gender", "Anne Lee|F"), before));
  }

  @Test
  void namesakesAreTheSameByPictureThenByTheOtherColumnsThenInOrder() {
    Entry one = entry(1, "Ann Lee", "F").with(Column.CAPTION, "Choir");
    Entry two = withPicture(entry(2, "Ann Lee", "F"), 5, 111).with(Column.CAPTION, "Chess");
    Entry three = entry(3, "Ann Lee", "F").with(Column.CAPTION, "Track");
    Project before = project(List.of(one, two, three), source(5, "a.png"));
    assertEquals(
        before.withEntries(List.of(two, three, one)),
        ListImport.of(
            table("Name|Caption|Image", "Ann Lee|Chess|a.png", "Ann Lee|Track|", "Ann Lee|Choir|"),
            before));
    assertEquals(
        before.withEntries(
            List.of(
                one.with(Column.CAPTION, "Band"),
                two.with(Column.CAPTION, "Drama"),
                three.with(Column.CAPTION, "Art"))),
        ListImport.of(
            table("Name|Caption", "Ann Lee|Band", "Ann Lee|Drama", "Ann Lee|Art"), before));
  }

  @Test
  void whatTheTableLacksStays() {
    Entry ann = entry(1, "Ann Lee", "F").with(Column.LOOK, "curly hair").with("Note", "ask");
    Project before = project(List.of(ann)).withOwnColumns(List.of("Note"));
    assertEquals(
        before
            .withEntries(List.of(ann.with(Column.GENDER, "X").with("Bus", "7")))
            .withOwnColumns(List.of("Note", "Bus")),
        ListImport.of(table("Bus|Name|Gender", "7|Ann Lee|X"), before));
  }

  @Test
  void blankCellsEmptyCellsButTakeNoPictureAway() {
    Entry ann = withPicture(entry(1, "Ann Lee", "F"), 1, 111).with("Note", "ask");
    Entry bob = entry(2, "Bob Ray", "M").with(Column.IMAGE, "7.png");
    Project before = project(List.of(ann, bob), source(1, "a.png")).withOwnColumns(List.of("Note"));
    assertEquals(
        before.withEntries(
            List.of(ann.with(Column.GENDER, "").with("Note", ""), bob.with(Column.IMAGE, ""))),
        ListImport.of(table("Name|Gender|Image|Note", "Ann Lee||", "Bob Ray|M"), before));
  }

  @Test
  void tableMayNameAnotherPictureThatIsHere() {
    Entry ann = withPicture(entry(1, "Ann Lee", "F"), 1, 111);
    Project before =
        project(List.of(ann), source(1, "a.png"), source(2, "old/b.png"), source(3, "new/b.png"));
    assertEquals(
        before.withEntries(List.of(ann.withSource(Optional.of(3)))),
        ListImport.of(table("Name|Image", "Ann Lee|new\\B.PNG"), before));
    assertEquals(before, ListImport.of(table("Name|Image", "Ann Lee|gone.png"), before));
  }

  @Test
  void noColumnIsLost() {
    assertEquals(
        EMPTY
            .withOwnColumns(List.of("Note", "Name (2)", "Note (2)", "E", "G"))
            .withEntries(
                List.of(
                    new Entry(
                        1,
                        Map.of(Column.NAME, "Ann Lee"),
                        Map.of("Note", "a", "Name (2)", "b", "Note (2)", "c", "E", "d", "G", "e"),
                        Optional.empty(),
                        Optional.empty()))),
        ListImport.of(table("Name|Note|Name|Note||", "Ann Lee|a|b|c|d||e"), EMPTY));
  }

  @Test
  void headingInAnotherCaseIsTheSameColumn() {
    Entry ann = entry(1, "Ann Lee", "F").with("Note", "ask");
    Project before = project(List.of(ann)).withOwnColumns(List.of("Note"));
    assertEquals(
        before.withEntries(List.of(ann.with("Note", "asked"))),
        ListImport.of(table("Name|NOTE", "Ann Lee|asked"), before));
  }

  @Test
  void manyColumnsOfOneHeadingAreReadAtOnce() {
    String header = "Name" + "|x".repeat(1_000);
    assertEquals(
        1_000, ListImport.of(table(header, "Ann" + "|y".repeat(1_000)), EMPTY).ownColumns().size());
  }

  @Test
  void tableWithoutNamesChangesNothing() {
    Project before = project(List.of(entry(1, "Ann Lee", "F")));
    Table nameless = table("Student|Gender", "Ann Lee|X");
    assertSame(before, ListImport.of(nameless, before));
    assertSame(before, ListImport.added(nameless, before));
    assertEquals(
        Optional.of(new RosterProblem(1, Optional.of(Column.NAME), new ColumnMissing(Column.NAME))),
        ListImport.problem(nameless));
    assertEquals(
        Optional.of(new RosterProblem(0, Optional.empty(), new NoRows())),
        ListImport.problem(table("name")));
    assertEquals(Optional.empty(), ListImport.problem(table(" NAME ", "Ann Lee")));
  }

  @Test
  void addingRemovesNobodyAndKeepsTheOrder() {
    Entry ann = entry(1, "Ann Lee", "F");
    Entry bob = entry(2, "Bob Ray", "M");
    Project before = project(List.of(ann, bob));
    assertEquals(
        before.withEntries(List.of(ann, bob.with(Column.GENDER, "X"), entry(3, "Cat Orr", "F"))),
        ListImport.added(table("Name|Gender", "Cat Orr|F", "Bob Ray|X"), before));
  }
}
