package org.yearbookgame.prepare.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.yearbookgame.prepare.project.SampleProjects.entry;
import static org.yearbookgame.prepare.project.SampleProjects.project;
import static org.yearbookgame.prepare.project.SampleProjects.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yearbookgame.roster.Classmate;
import org.yearbookgame.roster.Column;
import org.yearbookgame.roster.RosterImport;
import org.yearbookgame.roster.RosterProblem;
import org.yearbookgame.roster.RosterProblem.FileNameUnfit;
import org.yearbookgame.roster.RosterProblem.FileNameUnfit.Why;
import org.yearbookgame.roster.RosterProblem.GenderBlank;
import org.yearbookgame.roster.RosterProblem.NoRows;
import org.yearbookgame.roster.RosterProblem.NothingPlayable;
import org.yearbookgame.roster.RosterProblem.PictureMissing;
import org.yearbookgame.roster.RosterProblem.PictureNotNamed;
import org.yearbookgame.roster.RosterProblem.PictureShared;

final class ProjectRosterTest {
  private static Entry withPicture(int id, String name, String gender, int source) {
    return entry(id, name, gender).withSource(Optional.of(source));
  }

  private static Project classOfFour() {
    return project(
        List.of(
            withPicture(1, "Ann", "F", 1),
            withPicture(2, "Bea", "F", 2),
            withPicture(3, "Cat", "F", 3),
            withPicture(4, "Dot", "F", 4)),
        source(1, "/p/senior/1.png"),
        source(2, "/p/junior/1.png"),
        source(3, "/p/Delacroix, Anaïs.tif"),
        source(4, "/p/no picture at all"));
  }

  static LongStream seeds() {
    return LongStream.range(0, 100);
  }

  @Test
  void everyEntryWithItsPictureIsAClassmate() {
    RosterImport imported = ProjectRoster.of(classOfFour());
    assertEquals(List.of(), imported.problems());
    assertEquals(
        List.of(
            Classmate.of(2, "Ann", "F", "senior/1.png"),
            Classmate.of(3, "Bea", "F", "junior/1.png"),
            Classmate.of(4, "Cat", "F", "Delacroix, Anaïs.tif"),
            Classmate.of(5, "Dot", "F", "no picture at all")),
        imported.roster().classmates());
  }

  @Test
  void problemsAreThoseOfTheCheckAtTheirRows() {
    Project four = classOfFour();
    List<Entry> entries =
        List.of(
            four.entries().get(0),
            entry(2, "", ""),
            entry(3, "Cat", ""),
            withPicture(4, "Dot", "F", 1),
            entry(5, "Eve", "F").with(Column.IMAGE, "Delacroix Anaïs.tif"),
            withPicture(6, "Fay", "F", 2));
    assertEquals(
        List.of(
            new RosterProblem(0, Optional.empty(), new NothingPlayable(1, 4)),
            problem(
                2, Column.IMAGE, new PictureShared("senior/1.png", new TreeSet<>(Set.of(2, 5)))),
            problem(4, Column.GENDER, new GenderBlank()),
            problem(4, Column.IMAGE, new PictureNotNamed()),
            problem(
                6,
                Column.IMAGE,
                new PictureMissing("Delacroix Anaïs.tif", Optional.of("Delacroix, Anaïs.tif"))),
            problem(
                7,
                Column.GENDER,
                new RosterProblem.GroupTooSmall(Optional.of("F"), 1, 4, List.of(7)))),
        ProjectRoster.of(four.withEntries(entries)).problems());
  }

  @Test
  void pictureThatWindowsCannotReachIsWorthKnowing() {
    Project four = classOfFour();
    List<Source> sources = new ArrayList<>(four.sources());
    sources.set(2, source(3, "/p/NUL.png"));
    assertEquals(
        List.of(problem(4, Column.IMAGE, new FileNameUnfit("NUL.png", Why.RESERVED))),
        ProjectRoster.of(four.withSources(sources)).problems());
  }

  @Test
  void emptyProjectHasNobodyInIt() {
    assertEquals(
        List.of(new RosterProblem(0, Optional.empty(), new NoRows())),
        ProjectRoster.of(Project.empty("class")).problems());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void pictureThatIsHereIsNeverMissing(long seed) {
    Project drawn = SampleProjects.drawn(seed);
    Project project =
        drawn.withEntries(
            drawn.entries().stream()
                .filter(entry -> entry.source().isPresent())
                .map(
                    entry ->
                        new Entry(
                            entry.id(),
                            Map.of(Column.NAME, "N"),
                            Map.of(),
                            entry.source(),
                            Optional.empty()))
                .toList());
    for (RosterProblem problem : ProjectRoster.of(project).problems()) {
      assertEquals(
          false,
          problem.kind() instanceof PictureMissing
              || problem.kind() instanceof RosterProblem.PictureOutside
              || problem.kind() instanceof RosterProblem.PictureFoundAs);
    }
  }

  private static RosterProblem problem(int row, Column column, RosterProblem.Kind kind) {
    return new RosterProblem(row, Optional.of(column), kind);
  }
}
