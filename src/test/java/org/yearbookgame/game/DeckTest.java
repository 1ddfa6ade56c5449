package org.yearbookgame.game;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.yearbookgame.roster.Classmate;
import org.yearbookgame.roster.Roster;

final class DeckTest {
  private static final Rules FACES = Rules.of(Mode.FACES);
  private static final Rules NAMES = Rules.of(Mode.NAMES);

  @Test
  void nobodyIsAskedTwiceBeforeEverybodyWasAskedOnce() {
    for (long seed = 0; seed < 500; seed++) {
      RandomGenerator random = new SplittableRandom(seed);
      Roster roster = Rosters.sized(4 + random.nextInt(9), 3, 1 + random.nextInt(5), 4);
      Dealer dealer = new Dealer(roster, random);
      Ledger ledger = new Ledger();
      for (int i = 0; i < 30; i++) {
        Rules rules = anyRules(random);
        ledger.enter(dealer.deal(rules).orElseThrow(), roster);
      }
    }
  }

  @Test
  void everybodyIsAskedEquallyOftenOverWholePasses() {
    Roster roster = Rosters.sized(9, 4);
    Dealer dealer = new Dealer(roster, new SplittableRandom(1));
    Ledger ledger = new Ledger();
    for (int i = 0; i < 13; i++) {
      Rules rules = (i % 2 == 0 ? FACES : NAMES).withRounds(5);
      ledger.enter(dealer.deal(rules).orElseThrow(), roster);
    }
    assertEquals(
        List.of(5), roster.classmates().stream().map(ledger::timesAsked).distinct().toList());
  }

  @Test
  void gameTakesWhatIsLeftThenReshuffles() {
    Roster roster = Rosters.sized(6);
    for (long seed = 0; seed < 100; seed++) {
      Dealer dealer = new Dealer(roster, new SplittableRandom(seed));
      List<Classmate> first = Ledger.asked(dealer.deal(FACES.withRounds(4)).orElseThrow());
      List<Classmate> second = Ledger.asked(dealer.deal(FACES.withRounds(4)).orElseThrow());
      List<Classmate> left = new ArrayList<>(roster.classmates());
      left.removeAll(first);
      assertEquals(new HashSet<>(left), new HashSet<>(second.subList(0, 2)));
      assertEquals(4, new HashSet<>(second).size());
    }
  }

  @Test
  void groupOfThreeNamesIsAskedWithThreeNamesOnly() {
    Roster roster = Rosters.of("f Ann Bea Cleo Dora", "m Abe Ben Carl");
    Dealer dealer = new Dealer(roster, new SplittableRandom(1));
    assertEquals(4, dealer.deal(FACES.withRounds(Rules.EVERYONE)).orElseThrow().length());
    assertEquals(4, dealer.deal(new Rules(Mode.NAMES, 9, 4, Tries.ONE)).orElseThrow().length());
    assertEquals(7, dealer.deal(NAMES.withRounds(Rules.EVERYONE)).orElseThrow().length());
  }

  @Test
  void thoseWhoWereLeftOutOfFacesComeFirstWhenTheirNamesAreAsked() {
    Roster roster = Rosters.of("f Ann Bea Cleo Dora Eve", "m Abe Ben Carl");
    for (long seed = 0; seed < 100; seed++) {
      Dealer dealer = new Dealer(roster, new SplittableRandom(seed));
      dealer.deal(FACES.withRounds(5));
      dealer.deal(FACES.withRounds(2));
      List<Classmate> asked = Ledger.asked(dealer.deal(NAMES.withRounds(3)).orElseThrow());
      assertEquals(new HashSet<>(roster.classmates().subList(5, 8)), new HashSet<>(asked));
    }
  }

  @Test
  void thoseWhoSatOutManyGamesAreNotAskedInEveryGameSince() {
    Roster roster = Rosters.of("f Ann Bea Cleo Dora Eve", "m Abe Ben Carl");
    for (long seed = 0; seed < 100; seed++) {
      Dealer dealer = new Dealer(roster, new SplittableRandom(seed));
      for (int i = 0; i < 10; i++) {
        dealer.deal(FACES.withRounds(5));
      }
      List<Classmate> asked =
          new ArrayList<>(Ledger.asked(dealer.deal(FACES.withRounds(2)).orElseThrow()));
      for (int i = 0; i < 3; i++) {
        asked.addAll(Ledger.asked(dealer.deal(NAMES.withRounds(2)).orElseThrow()));
      }
      assertEquals(8, asked.size());
      assertEquals(new HashSet<>(roster.classmates()), new HashSet<>(asked));
    }
  }

  @Test
  void askingForSomebodyElseWhereNobodyIsLeftForgetsNobodyWhoWasAsked() {
    Roster roster = Rosters.sized(6);
    for (long seed = 0; seed < 100; seed++) {
      RandomGenerator random = new SplittableRandom(seed);
      Deck deck = Deck.of(roster);
      List<Classmate> asked = new ArrayList<>(deck.draw(4, 4, random));
      asked.addAll(deck.draw(6, 4, random));
      assertEquals(Optional.empty(), deck.drawAnother(4, random));
      asked.addAll(deck.draw(2, 4, random));
      assertEquals(
          List.of(2L),
          roster.classmates().stream()
              .map(person -> asked.stream().filter(person::equals).count())
              .distinct()
              .toList());
    }
  }

  @Test
  void deckOfAClassWithNobodyToAskIsEmpty() {
    Deck deck = Deck.of(Rosters.sized(3, 2, 1));
    assertEquals(0, deck.size(4));
    assertEquals(3, deck.size(3));
    assertEquals(List.of(), deck.draw(0, 4, new SplittableRandom(1)));
    assertEquals(Optional.empty(), deck.drawAnother(4, new SplittableRandom(1)));
  }

  private static Rules anyRules(RandomGenerator random) {
    Rules rules = random.nextBoolean() ? FACES : NAMES;
    return rules.withRounds(1 + random.nextInt(20));
  }
}
