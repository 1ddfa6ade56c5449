package org.yearbookgame.prepare.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.yearbookgame.prepare.matching.Samples.entries;
import static org.yearbookgame.prepare.matching.Samples.entry;
import static org.yearbookgame.prepare.matching.Samples.sources;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yearbookgame.InEnglishAndTurkish;
import org.yearbookgame.prepare.project.Entry;
import org.yearbookgame.prepare.project.Project;
import org.yearbookgame.prepare.project.Source;
import org.yearbookgame.roster.Column;

@InEnglishAndTurkish
final class MatchingTest {
  private static final Map<Integer, Integer> NOBODY = Map.of();

  private static Map<Integer, Integer> certain(List<Entry> entries, List<Source> sources) {
    return Matching.of(entries, sources).sourceOfEntry();
  }

  /// What is suggested, by the names of the entry and the file.
  private static List<String> suggested(List<Entry> entries, List<Source> sources) {
    return Matching.of(entries, sources).suggestions().stream()
        .map(
            suggestion ->
                suggestion.row()
                    + " "
                    + suggestion.entry().name()
                    + ": "
                    + suggestion.source().name())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anaïs Delacroix         | Anaïs Delacroix.png
          Anaïs Delacroix         | Anai\u0308s Delacroix.png
          Anai\u0308s Delacroix   | Anaïs Delacroix.PNG
          Anaïs Delacroix         | ANAÏS_DELACROIX.jpeg
          Anaïs Delacroix         | anaïs.delacroix.tiff
          Anaïs Delacroix         | anaïs-delacroix
          Anaïs  Delacroix        | __Anaïs---Delacroix__.webp
          Anaïs Delacroix         | AnaïsDelacroix.png
          Anaïs Delacroix         | Anaïs Delacroix.jpg.png
          Anaïs Delacroix         | Delacroix, Anaïs.png
          Anaïs Delacroix         | DELACROIX,ANAÏS.JPG
          Delacroix, Anaïs        | Anaïs Delacroix.bmp
          Delacroix, Anaïs        | delacroix_,_anaïs.gif
          Anaïs Marie Delacroix   | Anaïs Delacroix.png
          Anaïs Delacroix         | Anaïs Marie Delacroix.png
          Anaïs Marie Delacroix   | Anaïs M. Delacroix.png
          Anaïs M Delacroix       | Delacroix, Anaïs Marie Sophie.png
          Anaïs Delacroix         | Anaïs Delacroix (2).png
          Anaïs Delacroix         | Anaïs Delacroix 1987.png
          Anaïs Delacroix         | Anaïs_Delacroix-Copy (3).png
          Anaïs Delacroix         | Delacroix, Anaïs, senior year.png
          Anaïs Delacroix         | Anaïs Marie Delacroix [junior].png
          Ian O’Brien             | ian_o'brien.png
          IŞIL İNCE               | ışıl i\u0307nce.png
          Weiß                    | WEISS.png
          李明                      | 李明.png
          """)
  void pictureNamedAsTheyAreIsTheirs(String name, String file) {
    assertEquals(Map.of(2, 101), certain(entries("Somebody Else", name, ""), sources(file)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anaïs Delacroix         | Anais Delacroix.png
          Anaïs Delacroix         | delacroix, anais.JPG
          Anaïs Delacroix         | Anaïs Delacrois.png
          Anaïs Delacroix         | Delacroix Anaïs.png
          Anaïs Delacroix         | Anaïs.png
          Anaïs Marie Delacroix   | Anaïs Sophie Delacroix.png
          Anaïs Delacroix         | Anaïs Delacroix Martin.png
          Anaïs Delacroix         | Portrait of Anaïs Delacroix.png
          """)
  void pictureNamedAlikeIsOnlySuggested(String name, String file) {
    assertEquals(NOBODY, certain(entries("Somebody Else", name), sources(file)));
    assertEquals(
        List.of("3 " + name + ": " + file),
        suggested(entries("Somebody Else", name), sources(file)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anaïs Delacroix         | IMG_2041.tif
          Anaïs Delacroix         | Ana.png
          Ann                     | Bea.png
          Ann                     | .png
          Ann                     | (2).png
          Ann Ann                 | senior.png
          """)
  void pictureNamedOtherwiseIsNobodys(String name, String file) {
    Matching matching = Matching.of(entries(name), sources(file));
    assertEquals(
        new Matching(NOBODY, List.of(), List.of(), sources(file), entries(name)), matching);
  }

  @Test
  void surerNameWins() {
    assertEquals(
        Map.of(1, 102, 2, 101, 3, 103),
        certain(
            entries("Ann Lee", "ann lee", "Ann Marie Lee"),
            sources("ann lee.png", "Ann Lee.png", "Lee, Ann Marie.png")));
    assertEquals(
        Map.of(1, 101, 2, 102),
        certain(entries("Lee Ann", "Ann Lee"), sources("Lee Ann.png", "Lee, Ann.png")));
  }

  @Test
  void nothingIsCertainAmongNamesakes() {
    List<Entry> entries = entries("Ann Lee", "Ann Lee");
    List<Source> sources = sources("Ann Lee.png", "ann lee (2).png");
    assertEquals(NOBODY, certain(entries, sources));
    assertEquals(
        List.of("2 Ann Lee: Ann Lee.png", "3 Ann Lee: ann lee (2).png"),
        suggested(entries, sources));
  }

  @Test
  void middleNamesThatFitSeveralPeopleAreNotCertain() {
    assertEquals(
        NOBODY, certain(entries("Ann Marie Lee", "Ann Sophie Lee"), sources("Ann Lee.png")));
    assertEquals(
        NOBODY, certain(entries("Ann Lee"), sources("Ann Marie Lee.png", "Ann Sophie Lee.png")));
    assertEquals(
        Map.of(1, 101, 2, 102),
        certain(
            entries("Ann Marie Lee", "Ann Sophie Lee"),
            sources("Ann M Lee.png", "Lee, Ann S.png")));
    assertEquals(
        Map.of(1, 101), certain(entries("Ann Lee"), sources("Ann Lee.png", "Ann Marie Lee.png")));
  }

  @Test
  void crowdOfOneNameIsNotComparedOneByOne() {
    String[] names = new String[3_000];
    String[] files = new String[3_000];
    for (int i = 0; i < names.length; i++) {
      names[i] = "Ann " + "x".repeat(1 + i % 40) + " " + "y".repeat(1 + i / 40) + " Lee";
      files[i] = "Ann " + "z".repeat(1 + i % 40) + " " + "y".repeat(1 + i / 40) + " Lee.png";
    }
    assertEquals(NOBODY, certain(entries(names), sources(files)));
  }

  @Test
  void furtherPicturesOfSomebodyAreSetApart() {
    List<Source> sources = sources("Ann Lee.png", "Lee, Ann.png", "ann_lee senior.png", "Bea.png");
    List<Entry> entries = entries("Ann Lee", "Cat Orr");
    assertEquals(
        new Matching(
            Map.of(1, 101),
            List.of(),
            sources.subList(1, 3),
            sources.subList(3, 4),
            entries.subList(1, 2)),
        Matching.of(entries, sources));
  }

  @Test
  void columnImageNamesThePicture() {
    List<Source> sources = sources("7.png", "Ann Lee.png", "IMG_2041.TIF");
    List<Entry> entries =
        List.of(
            entry(1, "Ann Lee").with(Column.IMAGE, "scans\\7.png"),
            entry(2, "Bea Orr").with(Column.IMAGE, "img_2041"),
            entry(3, "Cat Ray").with(Column.IMAGE, "gone.png"));
    assertEquals(
        new Matching(
            Map.of(1, 101, 2, 103),
            List.of(),
            sources.subList(1, 2),
            List.of(),
            entries.subList(2, 3)),
        Matching.of(entries, sources));
  }

  @Test
  void whatTheOrganizerChoseStays() {
    List<Source> sources = sources("Ann Lee.png", "x.png");
    List<Entry> entries =
        List.of(
            entry(1, "Ann Lee").withSource(Optional.of(102)),
            entry(2, "x").withSource(Optional.of(999)));
    assertEquals(
        new Matching(
            Map.of(1, 102), List.of(), sources.subList(0, 1), List.of(), entries.subList(1, 2)),
        Matching.of(entries, sources));
  }

  @Test
  void pictureOfTodayIsNotAsked() {
    List<Entry> entries = List.of(entry(1, "Ann Lee").with(Column.NOW, "Ann Lee.png"));
    assertEquals(
        new Matching(NOBODY, List.of(), List.of(), List.of(), entries),
        Matching.of(entries, sources("Ann Lee.png")));
  }

  @Test
  void eachRowAndEachPictureIsSuggestedOnce() {
    assertEquals(
        List.of("2 Anna Lee: Anna Leo.png", "3 Anne Lee: Anna Lex.png"),
        suggested(entries("Anna Lee", "Anne Lee"), sources("Anna Lex.png", "Anna Leo.png")));
  }

  @Test
  void whatIsCertainOrAcceptedIsApplied() {
    List<Source> sources = sources("Ann Lee.png", "Bee Orr.png", "x.png");
    List<Entry> entries = entries("Ann Lee", "Bea Orr", "Cat Ray");
    Project project = Project.empty("class").withEntries(entries).withSources(sources);
    Matching matching = Matching.of(entries, sources);
    assertEquals(
        project.withEntries(
            List.of(entries.get(0).withSource(Optional.of(101)), entries.get(1), entries.get(2))),
        matching.applyTo(project, Accepted.NONE));
    assertEquals(
        project.withEntries(
            List.of(
                entries.get(0).withSource(Optional.of(101)),
                entries.get(1).withSource(Optional.of(102)),
                entries.get(2))),
        matching.applyTo(project, Accepted.of(matching.suggestions())));
    assertEquals(
        project.withEntries(
            List.of(entries.get(0), entries.get(1), entries.get(2).withSource(Optional.of(101)))),
        matching.applyTo(project, new Accepted(Map.of(3, 101))));
  }
}
