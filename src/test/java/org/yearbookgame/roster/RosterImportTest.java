package org.yearbookgame.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.util.DefaultLocale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yearbookgame.roster.RosterProblem.ColumnMissing;
import org.yearbookgame.roster.RosterProblem.ColumnTwice;
import org.yearbookgame.roster.RosterProblem.GenderBlank;
import org.yearbookgame.roster.RosterProblem.GroupTooSmall;
import org.yearbookgame.roster.RosterProblem.Kind;
import org.yearbookgame.roster.RosterProblem.LookTells;
import org.yearbookgame.roster.RosterProblem.NameBlank;
import org.yearbookgame.roster.RosterProblem.NameShared;
import org.yearbookgame.roster.RosterProblem.NoRows;
import org.yearbookgame.roster.RosterProblem.NotAPicture;
import org.yearbookgame.roster.RosterProblem.NothingPlayable;
import org.yearbookgame.roster.RosterProblem.NowMissing;
import org.yearbookgame.roster.RosterProblem.PictureFoundAs;
import org.yearbookgame.roster.RosterProblem.PictureMissing;
import org.yearbookgame.roster.RosterProblem.PictureNotNamed;
import org.yearbookgame.roster.RosterProblem.PictureOutside;
import org.yearbookgame.roster.RosterProblem.PictureShared;
import org.yearbookgame.roster.RosterProblem.RowTwice;
import org.yearbookgame.roster.RosterProblem.RowUnreadable;
import org.yearbookgame.roster.RosterProblem.StandingUnknown;

@DefaultLocale("tr-TR")
final class RosterImportTest {
  private static final PictureListing PICTURES =
      folder ->
          switch (folder) {
            case "" -> Set.of("1.png", "2.png", "3.png", "4.png", "5.png", "6.png", "7.png", "p 1");
            case "p 1" -> Set.of("a.png");
            default -> Set.of();
          };

  /// Four who can be played, in rows 2 to 5.
  private static final List<String> FOUR =
      List.of("Ann|F|1.png", "Bea|F|2.png", "Cat|F|3.png", "Dot|F|4.png");

  private static final List<Classmate> FOUR_PLAY =
      List.of(
          Classmate.of(2, "Ann", "F", "1.png"),
          Classmate.of(3, "Bea", "F", "2.png"),
          Classmate.of(4, "Cat", "F", "3.png"),
          Classmate.of(5, "Dot", "F", "4.png"));

  private static Table table(String header, List<String> rows) {
    List<Table.Row> read = new ArrayList<>();
    for (String row : rows) {
      read.add(new Table.Row(read.size() + 2, Arrays.asList(row.split("\\|", -1))));
    }
    return new Table(Arrays.asList(header.split("\\|", -1)), read);
  }

  private static RosterImport read(String header, List<String> rows) {
    return RosterImport.of(table(header, rows), PICTURES);
  }

  private static RosterImport fourUnder(String header, String... rows) {
    return read(header, Stream.concat(FOUR.stream(), Stream.of(rows)).toList());
  }

  private static RosterImport fourAnd(String... rows) {
    return fourUnder("Name|Gender|Image", rows);
  }

  private static RosterProblem ofList(Kind kind) {
    return new RosterProblem(0, Optional.empty(), kind);
  }

  private static RosterProblem in(int row, Column column, Kind kind) {
    return new RosterProblem(row, Optional.of(column), kind);
  }

  private static void assertFourPlay(RosterImport read, RosterProblem... problems) {
    assertEquals(List.of(problems), read.problems());
    assertEquals(Roster.of(FOUR_PLAY), read.roster());
  }

  @Test
  void listWithoutFaultHasNoProblem() {
    assertFourPlay(fourAnd());
  }

  @Test
  void columnsMayStandInAnyOrderAndCase() {
    RosterImport read =
        read(
            "IMAGE|Locker| gender |nAmE",
            List.of("1.png|7|F|Ann", "2.png|8|F|Bea", "3.png|9|F|Cat", "4.png|10|F|Dot"));
    assertFourPlay(read);
  }

  @Test
  void everyMissingColumnIsNamed() {
    RosterImport read = read("Name|Sex|Picture", FOUR);
    assertEquals(
        List.of(
            in(1, Column.GENDER, new ColumnMissing(Column.GENDER)),
            in(1, Column.IMAGE, new ColumnMissing(Column.IMAGE))),
        read.problems());
    assertEquals(Roster.of(List.of()), read.roster());
  }

  @Test
  void ofTwoColumnsTheFirstCounts() {
    assertFourPlay(
        read("Name|Gender|Image|name", FOUR.stream().map(row -> row + "|Zoe").toList()),
        in(1, Column.NAME, new ColumnTwice(Column.NAME)));
  }

  @Test
  void listOfNobodyHasNoRows() {
    RosterImport read = read("Name|Gender|Image", List.of());
    assertEquals(List.of(ofList(new NoRows())), read.problems());
  }

  @Test
  void unreadableListIsItsOneProblem() {
    RosterProblem problem = in(7, Column.NAME, new RowUnreadable());
    RosterImport read = RosterImport.unreadable(problem);
    assertEquals(List.of(problem), read.problems());
    assertEquals(0, read.listed());
  }

  @Test
  void noProblemHidesAnother() {
    RosterImport read =
        fourAnd("|F|5.png", "Eve||6.png", "Fay|F|", " \t|\u00A0| ", "Gil|F|gone.png", "Hal|F|../1");
    assertFourPlay(
        read,
        in(6, Column.NAME, new NameBlank()),
        in(7, Column.GENDER, new GenderBlank()),
        in(8, Column.IMAGE, new PictureNotNamed()),
        in(9, Column.NAME, new NameBlank()),
        in(9, Column.GENDER, new GenderBlank()),
        in(9, Column.IMAGE, new PictureNotNamed()),
        in(10, Column.IMAGE, new PictureMissing("gone.png", Optional.empty())),
        in(11, Column.IMAGE, new PictureOutside("../1")));
    assertEquals(10, read.listed());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../1.png",
        "/1.png",
        "C:\\1.png",
        "..\\1.png",
        "p 1/../1.png",
        "a\0.png",
        "p 1//a"
      })
  void pathsThatLeaveTheFolderAreOutside(String path) {
    assertFourPlay(fourAnd("Eve|F|" + path), in(6, Column.IMAGE, new PictureOutside(path)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"p 1/a.png", "p 1\\a.png", "./p 1/a.png", " p 1/a.png "})
  void picturesMayStandInFoldersOfTheirOwn(String path) {
    List<Classmate> five = new ArrayList<>(FOUR_PLAY);
    five.add(Classmate.of(6, "Eve", "F", "p 1/a.png"));
    RosterImport read = fourAnd("Eve|F|" + path);
    assertEquals(Roster.of(five), read.roster());
    assertEquals(List.of(), read.problems());
  }

  @Test
  void pictureIsFoundByAnotherCaseOrUnicodeForm() {
    PictureListing written = _ -> Set.of("IMG.PNG", "Zoe\u0308.png", "3.png", "4.png");
    RosterImport read =
        RosterImport.of(
            table(
                "Name|Gender|Image",
                List.of("Ann|F|img.png", "Bea|F|Zo\u00EB.png", "Cat|F|3.png", "Dot|F|4.png")),
            written);
    assertEquals(
        List.of(
            in(2, Column.IMAGE, new PictureFoundAs("img.png", "IMG.PNG")),
            in(3, Column.IMAGE, new PictureFoundAs("Zo\u00EB.png", "Zoe\u0308.png"))),
        read.problems());
    assertEquals(4, read.roster().playable(4));
    assertEquals(new Portrait("IMG.PNG"), read.roster().classmates().getFirst().portrait());
  }

  @Test
  void swappedDigitsAreTheClosestFile() {
    RosterImport read =
        RosterImport.of(
            table("Name|Gender|Image", List.of("Ann|F|39.png", "Bea|F|38.png")),
            _ -> Set.of("93.png", "38.png", "39.txt", "list.csv"));
    assertEquals(
        in(2, Column.IMAGE, new PictureMissing("39.png", Optional.of("93.png"))),
        read.problems().get(1));
  }

  @Test
  void sameNameWithAnotherEndingIsTheClosestFile() {
    RosterImport read =
        RosterImport.of(
            table("Name|Gender|Image", List.of("Ann|F|39.png")), _ -> Set.of("38.png", "39.jpeg"));
    assertEquals(
        in(2, Column.IMAGE, new PictureMissing("39.png", Optional.of("39.jpeg"))),
        read.problems().get(1));
  }

  @Test
  void nobodyIsAskedWhoseDifferentRowsHaveOnePicture() {
    assertFourPlay(
        fourAnd("Eve|F|5.png", "Fay|F|5.png", "Gil|M|5.PNG"),
        in(6, Column.IMAGE, new PictureShared("5.png", new TreeSet<>(Set.of(6, 7, 8)))),
        in(8, Column.IMAGE, new PictureFoundAs("5.PNG", "5.png")));
  }

  @Test
  void rowThatIsThereTwiceCountsOnce() {
    RosterImport read = fourAnd("ann|female|1.png");
    assertFourPlay(read, new RosterProblem(6, Optional.empty(), new RowTwice(2)));
    assertEquals(4, read.listed());
  }

  @Test
  void namesakesAreFine() {
    List<Classmate> five = new ArrayList<>(FOUR_PLAY);
    five.add(Classmate.of(6, "ANN", "F", "5.png"));
    RosterImport read = fourAnd("ANN|F|5.png");
    assertEquals(
        List.of(in(2, Column.NAME, new NameShared(DisplayName.of("Ann"), List.of(2, 6)))),
        read.problems());
    assertEquals(Roster.of(five), read.roster());
  }

  @Test
  void namesakesMakeAGroupNoLarger() {
    RosterImport read =
        read(
            "Name|Gender|Image",
            List.of("Ann|F|1.png", "Ann|F|2.png", "Cat|F|3.png", "Dot|F|4.png"));
    assertEquals(
        List.of(
            in(2, Column.NAME, new NameShared(DisplayName.of("Ann"), List.of(2, 3))),
            in(2, Column.GENDER, new GroupTooSmall(Optional.of("F"), 3, 4, List.of(2, 3, 4, 5)))),
        read.problems());
  }

  @Test
  void privateRowIsNobodyAndItsPictureIsNobodyElses() {
    String header = "Name|Gender|Image|Standing";
    assertFourPlay(
        fourUnder(header, "Eve|F|5.png|private", "|||PRIVATE", "Fay|F|gone.png|Private"));
    assertEquals(4, fourUnder(header, "Eve|F|5.png|private").listed());
    assertFourPlay(
        fourUnder(header, "Eve|F|5.png|private", "Fay|F|5.png|"),
        in(6, Column.IMAGE, new PictureShared("5.png", new TreeSet<>(Set.of(6, 7)))));
  }

  @Test
  void unknownStandingMightMeanPrivate() {
    assertFourPlay(
        fourUnder("Name|Gender|Image|Standing", "Eve|F|5.png|hide me"),
        in(6, Column.STANDING, new StandingUnknown("hide me")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"in memoriam", "IN MEMORIAM", "In-Memoriam", "deceased"})
  void thoseWhoHaveDiedAreInMemoriam(String standing) {
    RosterImport read = fourUnder("Name|Gender|Image|Standing", "Eve|F|5.png|" + standing);
    assertEquals(Standing.IN_MEMORIAM, read.roster().classmates().getLast().standing());
    assertEquals(5, read.listed());
    assertFourPlay(read.withoutInMemoriam());
    assertEquals(4, read.withoutInMemoriam().listed());
  }

  @Test
  void withoutThoseWhoHaveDiedTheGroupsAreCountedAnew() {
    RosterImport read =
        read(
                "Name|Gender|Image|Standing",
                List.of("Ann|F|1.png|", "Bea|F|2.png|", "Cat|F|3.png|", "Dot|F|4.png|deceased"))
            .withoutInMemoriam();
    assertEquals(
        List.of(in(2, Column.GENDER, new GroupTooSmall(Optional.of("F"), 3, 4, List.of(2, 3, 4)))),
        read.problems());
  }

  @ParameterizedTest
  @ValueSource(strings = {"F", " f ", "Female", "FEMALE"})
  void femaleIsOneGenderHoweverWritten(String word) {
    RosterImport read = fourAnd("Eve|" + word + "|5.png");
    assertEquals(List.of(), read.problems());
    assertEquals(5, read.roster().playable(4));
  }

  @Test
  void everyOtherWordIsAGenderOfItsOwn() {
    RosterImport read = fourAnd("Eve|nonbinary|5.png", "Fay|M|6.png", "Gil|male|7.png");
    assertEquals(
        List.of(
            in(6, Column.GENDER, new GroupTooSmall(Optional.of("nonbinary"), 1, 4, List.of(6))),
            in(7, Column.GENDER, new GroupTooSmall(Optional.of("M"), 2, 4, List.of(7, 8)))),
        read.problems());
  }

  @Test
  void whoIsAloneCanBeDealtAmongEveryone() {
    RosterImport read = fourUnder("Name|Gender|Image|Among", "Eve|nonbinary|5.png|Everyone");
    assertEquals(List.of(), read.problems());
    assertEquals(5, read.roster().playable(4));
    Classmate eve = read.roster().classmates().getLast();
    assertEquals(new Among.Everyone(), eve.among());
    assertEquals(5, read.roster().groupOf(eve).people().size());
  }

  @Test
  void whoIsAloneCanBeDealtAmongAnotherGender() {
    RosterImport read = fourUnder("Name|Gender|Image|Among", "Eve|nonbinary|5.png|female");
    assertEquals(List.of(), read.problems());
    assertEquals(5, read.roster().playable(4));
  }

  @Test
  void optionalColumnsAreKept() {
    RosterImport read =
        fourUnder(
            "Name|Gender|Image|Caption|Look|Today|Now",
            "Eve|F|5.png|  Chess\u00A0 club|curls|Eve Smith|6.png",
            "Fay|F|7.png||||gone.png");
    List<Classmate> six = new ArrayList<>(FOUR_PLAY);
    six.add(
        new Classmate(
            6,
            DisplayName.of("Eve"),
            Gender.of("F"),
            new Among.People(Gender.of("F")),
            new Portrait("5.png"),
            Standing.LISTED,
            Optional.of("Chess club"),
            Optional.of("curls"),
            Optional.of("Eve Smith"),
            Optional.of(new Portrait("6.png"))));
    six.add(Classmate.of(7, "Fay", "F", "7.png"));
    assertEquals(Roster.of(six), read.roster());
    assertEquals(List.of(in(7, Column.NOW, new NowMissing("gone.png"))), read.problems());
  }

  @Test
  void lookThatTellsTheNameIsNotReadOut() {
    RosterImport read =
        fourUnder(
            "Name|Gender|Image|Look",
            "Eve Ó Dálaigh|F|5.png|curls, looks like a DA\u0301LAIGH",
            "Fay-Ann Rose|F|6.png|a rosebud, anniversary tie");
    List<Optional<String>> looks =
        read.roster().classmates().stream().skip(4).map(Classmate::look).toList();
    assertEquals(List.of(Optional.empty(), Optional.of("a rosebud, anniversary tie")), looks);
    assertEquals(List.of(in(6, Column.LOOK, new LookTells())), read.problems());
  }

  @Test
  void tooFewPeopleStopTheGame() {
    RosterImport read = read("Name|Gender|Image", List.of("Ann|F|1.png", "Bea|M|2.png"));
    assertEquals(
        List.of(
            ofList(new NothingPlayable(1, 4)),
            in(2, Column.GENDER, new GroupTooSmall(Optional.of("F"), 1, 4, List.of(2))),
            in(3, Column.GENDER, new GroupTooSmall(Optional.of("M"), 1, 4, List.of(3)))),
        read.problems());
  }

  @Test
  void lookAtThePicturesLeavesOutWhomItStops() {
    RosterProblem found = in(6, Column.IMAGE, new NotAPicture("5.png"));
    assertFourPlay(fourAnd("Eve|F|5.png").with(List.of(found)), found);
    RosterProblem shared =
        in(6, Column.IMAGE, new PictureShared("5.png", new TreeSet<>(Set.of(6, 7))));
    RosterImport read = fourAnd("Eve|F|5.png", "Fay|F|6.png").with(List.of(shared));
    assertFourPlay(read, shared);
    assertEquals(6, read.listed());
  }

  @Test
  void lookAtThePicturesCountsTheGroupsAnew() {
    RosterProblem found = in(5, Column.IMAGE, new NotAPicture("4.png"));
    assertEquals(
        List.of(
            in(2, Column.GENDER, new GroupTooSmall(Optional.of("F"), 3, 4, List.of(2, 3, 4))),
            found),
        fourAnd().with(List.of(found)).problems());
  }

  @Test
  void whoIsLeftOutIsListedAndNothingElseIsToldOfThem() {
    RosterImport read =
        fourUnder(
            "Name|Gender|Image|Left out", "Eve||gone.png|yes", "|F|5.png|yes", "Gus|F|5.png|x");
    assertFourPlay(read);
    assertEquals(7, read.listed());
  }

  @Test
  void pictureOfSomebodyLeftOutIsNobodyElses() {
    assertFourPlay(
        fourUnder("Name|Gender|Image|Left out", "Eve|F|5.png|yes", "Fay|F|5.png"),
        in(6, Column.IMAGE, new PictureShared("5.png", new TreeSet<>(Set.of(6, 7)))));
  }

  @Test
  void whoIsPrivateAndLeftOutIsNotListed() {
    RosterImport read = fourUnder("Name|Gender|Image|Standing|Left out", "Eve|F|5.png|private|yes");
    assertFourPlay(read);
    assertEquals(4, read.listed());
  }

  @Test
  void hundredThousandGendersAreAHundredThousandSmallGroups() {
    int people = 100_000;
    Set<String> names = new HashSet<>();
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      names.add(i + ".png");
      rows.add("Person " + i + "|gender " + i + "|" + i + ".png");
    }
    RosterImport read = RosterImport.of(table("Name|Gender|Image", rows), _ -> names);
    assertEquals(people + 1, read.problems().size());
    assertEquals(
        in(
            people + 1,
            Column.GENDER,
            new GroupTooSmall(Optional.of("gender 99999"), 1, 4, List.of(people + 1))),
        read.problems().getLast());
  }

  @Test
  void hundredThousandMissingPicturesAreAllTold() {
    List<String> rows =
        IntStream.range(0, 100_000).mapToObj(i -> "Person " + i + "|F|" + i + ".png").toList();
    Set<String> names = new HashSet<>();
    rows.forEach(row -> names.add("x" + row.substring(7)));
    RosterImport read = RosterImport.of(table("Name|Gender|Image", rows), _ -> names);
    assertEquals(100_001, read.problems().size());
    assertEquals(100_000, read.listed());
  }
}
