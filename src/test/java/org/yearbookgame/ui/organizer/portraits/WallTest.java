package org.yearbookgame.ui.organizer.portraits;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yearbookgame.prepare.project.Entry;
import org.yearbookgame.prepare.project.Project;
import org.yearbookgame.prepare.project.Source;
import org.yearbookgame.roster.Column;
import org.yearbookgame.ui.organizer.NameSearch;

final class WallTest {
  private static final Source ANN = Source.of(1, Path.of("Ann Lee.png"));
  private static final Source ANN_AGAIN = Source.of(2, Path.of("Ann Lee (2).png"));
  private static final Source NOBODY = Source.of(3, Path.of("IMG_2041.png"));
  private static final Source BEA = Source.of(4, Path.of("Bea Wong.png"));
  private static final Source CLEO = Source.of(5, Path.of("Cleo Hartman.png"));

  private static Entry entry(int id, String name, Optional<Integer> source) {
    return new Entry(id, Map.of(Column.NAME, name), Map.of(), source, Optional.empty());
  }

  private final Entry bea = entry(10, "Bea Wong", Optional.of(4));
  private final Entry ann = entry(11, "Ann Lee", Optional.of(1));
  private final Entry cleo = entry(12, "Cleo Hartmann", Optional.empty());
  private final Entry hidden = entry(13, "Dora", Optional.empty()).with(Column.STANDING, "Private");
  private final Project project =
      Project.empty("id")
          .withEntries(List.of(bea, ann, cleo, hidden))
          .withSources(List.of(ANN_AGAIN, NOBODY, ANN, CLEO, BEA));

  @Test
  void straysComeFirstAndTheOthersInTheListsOrder() {
    assertEquals(
        new Wall(
            List.of(
                new Hung.Stray(NOBODY, Optional.empty()), new Hung.Stray(CLEO, Optional.of(cleo))),
            List.of(
                new Hung.Played(BEA, bea, false),
                new Hung.Played(ANN, ann, true),
                new Hung.Further(ANN_AGAIN, ann)),
            List.of(cleo)),
        Wall.of(project, Guesses.of(project)));
  }

  @Test
  void withoutGuessesWhatNobodyHasIsAStray() {
    assertEquals(
        List.of(ANN_AGAIN, NOBODY, CLEO),
        Wall.of(project, Guesses.NONE).strays().stream().map(Hung::source).toList());
  }

  @Test
  void aPictureThatCertainlyIsOfSomebodyWithoutOneIsTheirsLikely() {
    Project unmatched =
        project.withEntries(List.of(ann.withSource(Optional.empty()))).withSources(List.of(ANN));
    Entry without = unmatched.entries().getFirst();
    assertEquals(
        new Wall(List.of(new Hung.Stray(ANN, Optional.of(without))), List.of(), List.of(without)),
        Wall.of(unmatched, Guesses.of(unmatched)));
  }

  @Test
  void guessesOfAMomentAgoDoNotMatter() {
    Project fewer = project.withEntries(List.of(bea)).withSources(List.of(BEA, CLEO));
    assertEquals(
        new Wall(
            List.of(new Hung.Stray(CLEO, Optional.empty())),
            List.of(new Hung.Played(BEA, bea, false)),
            List.of()),
        Wall.of(fewer, Guesses.of(project)));
  }

  @Test
  void namesAreFoundByTheFirstLettersOfTheirWords() {
    Entry anais = entry(20, "Anaïs Del'acroix-Ås", Optional.empty());
    for (String typed : List.of("ana", "ANAIS", "anaï", "de an", "as", "  ana   ac ")) {
      assertEquals(true, NameSearch.of(typed).finds(anais.name()), typed);
    }
    for (String typed : List.of("nai", "anaisd", "an x")) {
      assertEquals(false, NameSearch.of(typed).finds(anais.name()), typed);
    }
  }
}
