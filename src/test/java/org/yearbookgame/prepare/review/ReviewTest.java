package org.yearbookgame.prepare.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yearbookgame.prepare.project.Entry;
import org.yearbookgame.prepare.project.Project;
import org.yearbookgame.prepare.project.Source;
import org.yearbookgame.roster.Column;
import org.yearbookgame.roster.RosterProblem;
import org.yearbookgame.roster.RosterProblem.GenderBlank;
import org.yearbookgame.roster.RosterProblem.GroupTooSmall;
import org.yearbookgame.roster.RosterProblem.NameBlank;
import org.yearbookgame.roster.RosterProblem.NotAFile;
import org.yearbookgame.roster.RosterProblem.PictureNotNamed;
import org.yearbookgame.roster.RosterProblem.PictureShared;
import org.yearbookgame.roster.RosterProblem.RowTwice;
import org.yearbookgame.roster.RosterProblem.StandingUnknown;

final class ReviewTest {
  private static final Path DEMO = Path.of("assets/demo-class/images");

  @TempDir private Path folder;

  /// A class in the making: five women and five men of the example class, who can all play.
  private Project ten() throws IOException {
    List<Entry> entries = new ArrayList<>();
    List<Source> sources = new ArrayList<>();
    List<String> names =
        List.of("Ann", "Bea", "Cleo", "Dora", "Eve", "Abe", "Bob", "Cal", "Dan", "Ed");
    for (int i = 0; i < names.size(); i++) {
      Path file = folder.resolve(names.get(i) + ".png");
      Files.copy(DEMO.resolve(i + 1 + ".png"), file);
      sources.add(Source.of(i + 1, file));
      entries.add(
          new Entry(
              i + 1,
              Map.of(Column.NAME, names.get(i), Column.GENDER, i < 5 ? "F" : "M"),
              Map.of(),
              Optional.of(i + 1),
              Optional.empty()));
    }
    return Project.empty("c").withEntries(entries).withSources(sources);
  }

  private static Project writing(Project project, int id, Column column, String text) {
    return new Remedy.Write(List.of(id), column, text).applyTo(project);
  }

  private static Review review(Project project) {
    return Review.of(project, new PictureLooks());
  }

  private static Entry entry(Project project, int id) {
    return project.entries().stream().filter(one -> one.id() == id).findFirst().orElseThrow();
  }

  /// What is told of one row, and what is offered.
  private static Concern of(
      Project project, int id, Column column, RosterProblem.Kind kind, Remedy... remedies) {
    return new Concern.OfList(
        new RosterProblem(id + 1, Optional.of(column), kind),
        List.of(entry(project, id)),
        Optional.empty(),
        List.of(remedies));
  }

  private static Remedy leaveOut(Integer... ids) {
    return new Remedy.LeaveOut(List.of(ids));
  }

  @Test
  void ofAClassInOrderThereIsNothingToTell() throws IOException {
    Review review = review(ten());
    assertEquals(List.of(), review.toPutRight());
    assertEquals(List.of(), review.leftOut());
    assertEquals(List.of(), review.goodToKnow());
    assertEquals(10, review.listed());
    assertEquals(10, review.playable());
  }

  @Test
  void missingGenderIsOneOfTheWordsOfTheClassOrAnother() throws IOException {
    Project project = writing(ten(), 3, Column.GENDER, "");
    assertEquals(
        List.of(
            of(
                project,
                3,
                Column.GENDER,
                new GenderBlank(),
                new Remedy.Write(List.of(3), Column.GENDER, "F"),
                new Remedy.Write(List.of(3), Column.GENDER, "M"),
                new Remedy.AskWord(List.of(3), Column.GENDER),
                leaveOut(3))),
        review(project).toPutRight());
  }

  @Test
  void groupThatIsTooSmallIsShownAmongOneThatIsLargeEnough() throws IOException {
    Project project = writing(ten(), 3, Column.GENDER, "X");
    assertEquals(
        List.of(
            of(
                project,
                3,
                Column.GENDER,
                new GroupTooSmall(Optional.of("X"), 1, 4, List.of(4)),
                new Remedy.Write(List.of(3), Column.AMONG, "F"),
                new Remedy.Write(List.of(3), Column.AMONG, "M"),
                new Remedy.Write(List.of(3), Column.AMONG, "everyone"),
                leaveOut(3))),
        review(project).toPutRight());
    Project among = writing(project, 3, Column.AMONG, "everyone");
    assertEquals(List.of(), review(among).toPutRight());
    assertEquals("X", entry(among, 3).text(Column.GENDER));
  }

  @Test
  void unknownStandingIsOneOfThree() throws IOException {
    Project project = writing(ten(), 1, Column.STANDING, "gone");
    assertEquals(
        List.of(
            of(
                project,
                1,
                Column.STANDING,
                new StandingUnknown("gone"),
                new Remedy.Write(List.of(1), Column.STANDING, "listed"),
                new Remedy.Write(List.of(1), Column.STANDING, "in memoriam"),
                new Remedy.Write(List.of(1), Column.STANDING, "private"),
                leaveOut(1))),
        review(project).toPutRight());
  }

  @Test
  void missingNameIsWrittenInItsCell() throws IOException {
    Project project = writing(ten(), 2, Column.NAME, "");
    assertEquals(
        List.of(
            of(
                project,
                2,
                Column.NAME,
                new NameBlank(),
                new Remedy.GoTo(2, Column.NAME),
                new Remedy.Delete(2),
                leaveOut(2))),
        review(project).toPutRight());
  }

  @Test
  void pictureInNobodysRowMayBeTheMissingOne() throws IOException {
    Project without = ten().changing(Set.of(1), entry -> entry.withSource(Optional.empty()));
    Source source = without.sources().getFirst();
    assertEquals(
        List.of(
            new Concern.OfList(
                new RosterProblem(2, Optional.of(Column.IMAGE), new PictureNotNamed()),
                List.of(entry(without, 1)),
                Optional.of(source),
                List.of(
                    new Remedy.UsePicture(1, 1), new Remedy.ChoosePicture(1, true), leaveOut(1)))),
        review(without).toPutRight());
    assertEquals(List.of(), review(without).goodToKnow());
    assertEquals(ten0(without), new Remedy.UsePicture(1, 1).applyTo(without));
  }

  private static Project ten0(Project without) {
    return without.changing(Set.of(1), entry -> entry.withSource(Optional.of(1)));
  }

  @Test
  void pictureOfNobodyAddsAClassmateWhoseNameItMaySay() throws IOException {
    Project ten = ten();
    List<Source> sources = new ArrayList<>(ten.sources());
    for (String name : List.of("scan_0147.png", "Zoë_Yilmaz.png")) {
      Path file = folder.resolve(name);
      Files.copy(DEMO.resolve("20.png"), file);
      sources.add(Source.of(sources.size() + 1, file));
    }
    Project project = ten.withSources(sources);
    assertEquals(
        List.of(
            new Concern.Stray(sources.get(10), List.of(new Remedy.AddClassmate(11, ""))),
            new Concern.Stray(sources.get(11), List.of(new Remedy.AddClassmate(12, "Zoë Yilmaz")))),
        review(project).goodToKnow());
    Entry added = new Remedy.AddClassmate(12, "Zoë Yilmaz").applyTo(project).entries().getLast();
    assertEquals(
        new Entry(
            11, Map.of(Column.NAME, "Zoë Yilmaz"), Map.of(), Optional.of(12), Optional.empty()),
        added);
  }

  @Test
  void pictureOfTwoIsKeptByOneOfThem() throws IOException {
    Project project = ten().changing(Set.of(2), entry -> entry.withSource(Optional.of(1)));
    assertEquals(
        new Concern.OfList(
            new RosterProblem(
                2,
                Optional.of(Column.IMAGE),
                new PictureShared("Ann.png", new TreeSet<>(List.of(2, 3)))),
            List.of(entry(project, 1), entry(project, 2)),
            Optional.empty(),
            List.of(
                new Remedy.KeepPicture(1, "Ann", 1),
                new Remedy.KeepPicture(2, "Bea", 1),
                leaveOut(1, 2))),
        review(project).toPutRight().getFirst());
    Project kept = new Remedy.KeepPicture(2, "Bea", 1).applyTo(project);
    assertEquals(Optional.empty(), entry(kept, 1).source());
    assertEquals(Optional.of(1), entry(kept, 2).source());
  }

  @Test
  void rowThatStandsTwiceCanGo() throws IOException {
    Project ten = ten();
    List<Entry> entries = new ArrayList<>(ten.entries());
    Map<Column, String> cells = new HashMap<>(entries.getFirst().cells());
    entries.add(new Entry(11, cells, Map.of(), Optional.of(1), Optional.empty()));
    Project project = ten.withEntries(entries);
    assertEquals(
        List.of(
            new Concern.OfList(
                new RosterProblem(12, Optional.empty(), new RowTwice(2)),
                List.of(entries.getLast()),
                Optional.empty(),
                List.of(new Remedy.Delete(11)))),
        review(project).goodToKnow());
    assertEquals(ten, new Remedy.Delete(11).applyTo(project));
  }

  @Test
  void pictureThatIsGoneIsToldOnceItIsLookedFor() throws IOException {
    Project ten = ten();
    PictureLooks looks = new PictureLooks();
    assertEquals(10, Review.of(ten, looks).playable());
    Files.delete(folder.resolve("Ann.png"));
    assertEquals(10, Review.of(ten, looks).playable());
    looks.forget();
    assertEquals(
        List.of(
            of(
                ten,
                1,
                Column.IMAGE,
                new NotAFile("Ann.png", NotAFile.What.GONE),
                new Remedy.ChoosePicture(1, true),
                leaveOut(1))),
        Review.of(ten, looks).toPutRight());
  }

  @Test
  void whoIsLeftOutIsToldApartWithTheReasonAndCanBeTakenInAgain() throws IOException {
    Project broken = writing(ten(), 3, Column.GENDER, "");
    Project project = leaveOut(broken, 3);
    Review review = review(project);
    assertEquals(List.of(), review.toPutRight());
    assertEquals(
        List.of(
            new Concern.LeftOut(
                4,
                entry(project, 3),
                Optional.of(new RosterProblem(4, Optional.of(Column.GENDER), new GenderBlank())),
                List.of(new Remedy.TakeIn(List.of(3))))),
        review.leftOut());
    assertEquals(10, review.listed());
    assertEquals(9, review.playable());
    assertEquals(broken, new Remedy.TakeIn(List.of(3)).applyTo(project));
  }

  @Test
  void whoIsLeftOutForNothingIsTold() throws IOException {
    Project project = leaveOut(ten(), 3);
    assertEquals(
        List.of(
            new Concern.LeftOut(
                4, entry(project, 3), Optional.empty(), List.of(new Remedy.TakeIn(List.of(3))))),
        review(project).leftOut());
  }

  private static Project leaveOut(Project project, int id) {
    return new Remedy.LeaveOut(List.of(id)).applyTo(project);
  }

  @Test
  void whoIsPrivateIsNotListed() throws IOException {
    Review review = review(writing(ten(), 3, Column.STANDING, "private"));
    assertEquals(9, review.listed());
    assertEquals(List.of(), review.toPutRight());
    assertEquals(List.of(), review.leftOut());
  }

  @Test
  void wordsAreThoseUsedMostInTheOrderOfTheAlphabet() throws IOException {
    Project project = ten();
    for (String word : List.of("x", "X", "nonbinary", "X", "m", "agender")) {
      List<Entry> entries = new ArrayList<>(project.entries());
      int id = entries.size() + 1;
      entries.add(
          new Entry(id, Map.of(Column.GENDER, word), Map.of(), Optional.empty(), Optional.empty()));
      project = project.withEntries(entries);
    }
    assertEquals(4, GenderWords.of(project).size());
    assertEquals(List.of("F", "M", "X"), GenderWords.of(project).subList(0, 3));
  }
}
