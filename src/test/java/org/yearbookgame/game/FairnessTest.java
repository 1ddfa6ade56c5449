package org.yearbookgame.game;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yearbookgame.roster.Classmate;
import org.yearbookgame.roster.Roster;

/// By chi-square on fixed seeds.
final class FairnessTest {
  private static final Rules FACES = Rules.of(Mode.FACES);

  @Test
  void criticalValuesAreThoseOfTheTables() {
    assertEquals(1, ChiSquare.critical(2) / 13.816, 0.03);
    assertEquals(1, ChiSquare.critical(3) / 16.266, 0.02);
    assertEquals(1, ChiSquare.critical(10) / 29.588, 0.01);
    assertEquals(1, ChiSquare.critical(100) / 149.449, 0.001);
  }

  @Test
  void answerIsAtEveryPlaceEquallyOften() {
    for (Rules rules :
        List.of(FACES, Rules.of(Mode.NAMES), new Rules(Mode.NAMES, 10, 4, Tries.ONE))) {
      Dealer dealer = new Dealer(Rosters.VARIED, new SplittableRandom(1));
      ChiSquare<Integer> places = new ChiSquare<>();
      for (int i = 0; i < 4_000; i++) {
        for (Round round : dealer.deal(rules).orElseThrow().rounds()) {
          places.count(round.choices().indexOf(round.asked()));
        }
      }
      places.assertEven(IntStream.range(0, rules.choices()).boxed().collect(Collectors.toSet()));
    }
  }

  @Test
  void tilesComeInEveryOrderEquallyOften() {
    Roster four = Rosters.sized(4);
    Dealer dealer = new Dealer(four, new SplittableRandom(2));
    ChiSquare<List<Classmate>> orders = new ChiSquare<>();
    for (int i = 0; i < 5_000; i++) {
      dealer.deal(FACES).orElseThrow().rounds().forEach(round -> orders.count(round.choices()));
    }
    orders.assertEven(orders(four.classmates()));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 9})
  void everybodyIsAskedEquallyOftenAtEveryPlaceOfTheGame(int place) {
    assertAskedEvenly(Rosters.sized(25, 5, 4), FACES, place);
    assertAskedEvenly(Rosters.sized(13, 4, 3, 3), Rules.of(Mode.NAMES), place);
  }

  private static void assertAskedEvenly(Roster uneven, Rules rules, int place) {
    RandomGenerator random = new SplittableRandom(3);
    ChiSquare<Classmate> people = new ChiSquare<>();
    for (int i = 0; i < 10_000; i++) {
      Game game = new Dealer(uneven, random).deal(rules).orElseThrow();
      people.count(game.rounds().get(place).asked());
    }
    people.assertEven(Set.copyOf(uneven.classmates()));
  }

  @Test
  void everySetOfOthersIsEquallyLikely() {
    assertOthersEven(Rosters.sized(7), 2);
    assertOthersEven(Rosters.sized(9), 3);
  }

  @Test
  void everySetOfOthersIsEquallyLikelyAmongNamesakes() {
    Roster roster = Rosters.of("f Ann Ann Bea Bea Bea Cleo Dora Eve Eve");
    assertOthersEven(roster, 2);
    assertOthersEven(roster, 3);
  }

  @Test
  void everySetOfOthersIsEquallyLikelyWhereNearlyAllHaveOneName() {
    Roster roster = Rosters.namesakes(1_000, "Bea", "Bea", "Cleo", "Dora", "Dora", "Dora", "Eve");
    assertOthersEven(roster, roster.classmates().getFirst(), 3);
    assertOthersEven(roster, roster.classmates().getFirst(), 2);
  }

  @Test
  void everySetOfOthersIsEquallyLikelyWithAThousandNamesakesAmongThem() {
    Roster roster = Rosters.namesakes(1_000, "Bea", "Cleo", "Dora", "Eve");
    assertOthersEven(roster, Rosters.named(roster, "Bea"), 3);
  }

  private static void assertOthersEven(Roster roster, int count) {
    roster.classmates().forEach(asked -> assertOthersEven(roster, asked, count));
  }

  private static void assertOthersEven(Roster roster, Classmate asked, int count) {
    Distractors distractors = new Distractors(roster);
    Set<Set<Classmate>> admissible = admissible(others(asked, roster.classmates()), count);
    RandomGenerator random = new SplittableRandom(asked.row());
    ChiSquare<Set<Classmate>> sets = new ChiSquare<>();
    for (int i = 0; i < 20 * admissible.size(); i++) {
      sets.count(Set.copyOf(distractors.draw(asked, count, random)));
    }
    sets.assertEven(admissible);
  }

  /// Every set of so many people of different names, by trying them one after another.
  private static Set<Set<Classmate>> admissible(List<Classmate> people, int count) {
    if (count == 0) {
      return Set.of(Set.of());
    }
    Set<Set<Classmate>> sets = new HashSet<>();
    for (int i = 0; i < people.size(); i++) {
      Classmate first = people.get(i);
      List<Classmate> later = others(first, people.subList(i + 1, people.size()));
      for (Set<Classmate> rest : admissible(later, count - 1)) {
        Set<Classmate> set = new HashSet<>(rest);
        set.add(first);
        sets.add(set);
      }
    }
    return sets;
  }

  private static List<Classmate> others(Classmate than, List<Classmate> people) {
    return people.stream().filter(person -> !person.name().equals(than.name())).toList();
  }

  private static Set<List<Classmate>> orders(List<Classmate> people) {
    if (people.isEmpty()) {
      return Set.of(List.of());
    }
    Set<List<Classmate>> orders = new HashSet<>();
    for (Classmate first : people) {
      List<Classmate> others = people.stream().filter(person -> !person.equals(first)).toList();
      for (List<Classmate> rest : orders(others)) {
        orders.add(Stream.concat(Stream.of(first), rest.stream()).toList());
      }
    }
    return orders;
  }
}
