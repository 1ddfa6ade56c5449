package org.yearbookgame.prepare.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yearbookgame.roster.Column;

final class PicturesTest {
  private static final Source ANN = Source.of(3, Path.of("Ann.png"));
  private static final Source OTHER =
      new Source(4, Path.of("x.png"), Turn.LEFT, Optional.of(new Crop(0, 0, 0.5, 0.5)));

  private static Entry entry(int id, Optional<Integer> source) {
    return new Entry(id, Map.of(Column.NAME, "Person " + id), Map.of(), source, Optional.empty());
  }

  private static Project project(Optional<Integer> first, Optional<Integer> second) {
    return Project.empty("id")
        .withEntries(List.of(entry(1, first), entry(2, second)))
        .withSources(List.of(ANN, OTHER));
  }

  private final Project named = project(Optional.of(3), Optional.of(4));

  @Test
  void furtherPicturesHaveNumbersOfTheirOwn() {
    Project more = Pictures.added(named, List.of(Path.of("a.png"), Path.of("b.png")));
    assertEquals(
        named.withSources(
            List.of(ANN, OTHER, Source.of(5, Path.of("a.png")), Source.of(6, Path.of("b.png")))),
        more);
  }

  @Test
  void aPictureIsGivenToOne() {
    assertEquals(project(Optional.empty(), Optional.of(3)), Pictures.given(named, 3, 2));
    assertEquals(named, Pictures.given(named, 3, 1));
  }

  @Test
  void nobodyHasAPictureThatIsTakenOut() {
    assertEquals(
        project(Optional.empty(), Optional.of(4)).withSources(List.of(OTHER)),
        Pictures.removed(named, 3));
    assertEquals(project(Optional.of(3), Optional.empty()), Pictures.ofNobody(named, 4));
  }

  @Test
  void aPictureThatIsTurnedIsCutAsUsual() {
    Source turned = new Source(4, Path.of("x.png"), Turn.NONE, Optional.empty());
    assertEquals(named.withSources(List.of(ANN, turned)), Pictures.turned(named, 4));
  }

  @Test
  void onlyTheOneMeantIsCut() {
    Optional<Crop> crop = Optional.of(new Crop(0.1, 0.1, 0.4, 0.4));
    Source cut = new Source(3, Path.of("Ann.png"), Turn.RIGHT, crop);
    assertEquals(
        named.withSources(List.of(cut, OTHER)), Pictures.cropped(named, 3, Turn.RIGHT, crop));
  }

  @Test
  void whatIsGoneIsPassedOver() {
    assertEquals(named, Pictures.removed(named, 9));
    assertEquals(named, Pictures.turned(named, 9));
    assertEquals(named, Pictures.ofNobody(named, 9));
  }
}
