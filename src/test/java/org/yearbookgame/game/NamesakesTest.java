package org.yearbookgame.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yearbookgame.roster.Classmate;
import org.yearbookgame.roster.DisplayName;
import org.yearbookgame.roster.Portrait;
import org.yearbookgame.roster.Roster;

/// People of one name, and very many people.
final class NamesakesTest {
  private static final Rules FACES = Rules.of(Mode.FACES);

  @Test
  void thousandNamesakesDoNotHangTheDealing() {
    Roster roster = Rosters.namesakes(1_000, "Bea", "Cleo", "Dora", "Eve");
    Counting random = new Counting();
    Game game = new Dealer(roster, random).deal(FACES.withRounds(Rules.EVERYONE)).orElseThrow();
    assertEquals(1_004, game.length());
    // 64 tries of three people at the most, then five names, a person of each, and the order.
    assertTrue(random.drawn < game.length() * 220L, () -> "numbers drawn: " + random.drawn);
  }

  @ParameterizedTest
  @EnumSource
  void sameNameWrittenAnotherWayNeverMeetsItself(Mode mode) {
    List<String> zoes = List.of("Zoë Ray", "Zoe\u0308 Ray", "ZOË RAY", " zoë\u00A0 \tray\u200B");
    List<Classmate> people = new ArrayList<>();
    for (String name : zoes) {
      people.add(Classmate.of(people.size() + 2, name, "f", people.size() + ".png"));
    }
    for (String name : List.of("Zoe Ray", "Bea", "Cleo", "Dora")) {
      people.add(Classmate.of(people.size() + 2, name, "f", people.size() + ".png"));
    }
    Dealer dealer = new Dealer(Roster.of(people), new SplittableRandom(1));
    Set<Classmate> namesakes = Set.copyOf(people.subList(0, zoes.size()));
    for (int i = 0; i < 500; i++) {
      for (Round round : dealer.deal(Rules.of(mode)).orElseThrow().rounds()) {
        Set<Classmate> met = new HashSet<>(round.choices());
        met.retainAll(namesakes);
        assertTrue(met.size() <= 1, "one name twice");
      }
    }
  }

  @Test
  void groupOfExactlyFourShowsAllFour() {
    Roster roster = Rosters.of("f Ann Bea Cleo Dora", "m Abe Ben Carl Dan Ed");
    Dealer dealer = new Dealer(roster, new SplittableRandom(1));
    Set<Classmate> four = Set.copyOf(roster.classmates().subList(0, 4));
    for (int i = 0; i < 200; i++) {
      for (Round round : dealer.deal(FACES).orElseThrow().rounds()) {
        if (four.contains(round.asked())) {
          assertEquals(four, Set.copyOf(round.choices()));
        }
      }
    }
  }

  @Test
  void namesakesAreOneNameWhenItIsAskedWhoCanBeAsked() {
    Dealer three = new Dealer(Rosters.namesakes(9, "Bea", "Cleo"), new SplittableRandom(1));
    assertEquals(Optional.empty(), three.deal(FACES));
    assertEquals(11, three.deal(Rules.of(Mode.NAMES).withRounds(20)).orElseThrow().length());
  }

  @Test
  void roundIsNoMoreWorkAmongAMillionThanAmongAHundred() {
    assertTrue(numbersDrawn(hundredTimes(1)) < 1_000 * 7);
    assertTrue(numbersDrawn(hundredTimes(10_000)) < 1_000 * 7);
  }

  /// For a thousand rounds in games of ten: who is asked, three others, and the place of the answer
  /// are five a round, and few sets are drawn again.
  private static long numbersDrawn(Roster roster) {
    Counting random = new Counting();
    Dealer dealer = new Dealer(roster, random);
    for (int i = 0; i < 100; i++) {
      assertEquals(10, dealer.deal(FACES).orElseThrow().length());
    }
    return random.drawn;
  }

  private static Roster hundredTimes(int factor) {
    Classmate first = Classmate.of(2, "n", "f", "0.png");
    return Roster.of(IntStream.range(0, 100 * factor).mapToObj(i -> numbered(first, i)).toList());
  }

  /// Shares what it can with the first: a million of them are to fit into a small memory.
  private static Classmate numbered(Classmate first, int number) {
    return new Classmate(
        number + 2,
        DisplayName.of("n" + number),
        first.gender(),
        first.among(),
        new Portrait(number + ".png"),
        first.standing(),
        first.caption(),
        first.look(),
        first.today(),
        first.now());
  }

  /// Counts the numbers drawn.
  private static final class Counting implements RandomGenerator {
    private final RandomGenerator random = new SplittableRandom(1);
    private long drawn;

    @Override
    public long nextLong() {
      drawn++;
      return random.nextLong();
    }
  }
}
