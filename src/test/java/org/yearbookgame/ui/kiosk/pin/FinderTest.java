package org.yearbookgame.ui.kiosk.pin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yearbookgame.roster.Classmate;

final class FinderTest {
  private static Finder of(String... names) {
    return new Finder(
        IntStream.range(0, names.length)
            .mapToObj(i -> Classmate.of(i + 2, names[i], "f", i + 1 + ".png"))
            .toList());
  }

  private static List<String> found(Finder finder, String typed) {
    return finder.found(typed).stream().map(person -> person.name().text()).toList();
  }

  @Test
  void anyWordOfANameIsFoundByItsFirstLettersWithoutTheirMarks() {
    Finder finder = of("Zoë Ångström", "Ann Lee-Ångberg", "Bea Manning");
    assertEquals(List.of("Zoë Ångström", "Ann Lee-Ångberg"), found(finder, "ANG"));
    assertEquals(List.of("Zoë Ångström"), found(finder, "ZOE"));
    assertEquals(List.of(), found(finder, "NN"));
    assertEquals(List.of(), found(finder, ""));
  }

  @Test
  void onlyLettersThatLeadToSomebodyGoOn() {
    Finder finder = of("Ann", "Abe Max");
    assertEquals(Set.of("A", "M"), finder.next(""));
    assertEquals(Set.of("N", "B"), finder.next("A"));
    assertEquals(Set.of(), finder.next("ANN"));
    assertEquals(List.of("A", "B", "E", "M", "N", "X"), List.copyOf(finder.keys("A")));
  }

  @Test
  void scriptOfManyLettersShowsOnlyThoseThatCanFollow() {
    Finder finder =
        of(
            IntStream.range(0, 60)
                .mapToObj(i -> "" + (char) ('一' + i) + "山")
                .toArray(String[]::new));
    assertEquals(60, finder.keys("").size());
    assertEquals(Set.of("山"), finder.keys("一"));
  }

  @Test
  void noMoreAreFoundThanCanBeLookedThrough() {
    String[] names = Stream.generate(() -> "Ann").limit(100).toArray(String[]::new);
    assertEquals(Finder.MOST_FOUND, of(names).found("A").size());
  }
}
