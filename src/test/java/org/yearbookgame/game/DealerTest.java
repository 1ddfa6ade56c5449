package org.yearbookgame.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yearbookgame.roster.Classmate;
import org.yearbookgame.roster.Roster;

final class DealerTest {
  private static final Rules FACES = Rules.of(Mode.FACES);
  private static final Rules NAMES = Rules.of(Mode.NAMES);

  @ParameterizedTest
  @EnumSource
  void gameIsAsLongAsItsRulesSayOrAsThereArePeopleToAsk(Mode mode) {
    Roster roster = Rosters.sized(7, 5);
    for (int rounds : List.of(1, 5, 10, 11, 12, 13, 20, Rules.EVERYONE)) {
      Game game = dealer(roster, 1).deal(Rules.of(mode).withRounds(rounds)).orElseThrow();
      assertEquals(Math.min(rounds, 12), game.length());
      assertEquals(Rules.of(mode).withRounds(rounds), game.rules());
    }
  }

  @Test
  void roundsAreNumberedInTheOrderPlayed() {
    Game game = dealer(Rosters.VARIED, 1).deal(FACES).orElseThrow();
    assertEquals(
        List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), game.rounds().stream().map(Round::number).toList());
  }

  @Test
  void everyRoundShowsDifferentPeopleOfOneGroupAndTheOneAsked() {
    Roster roster = Rosters.VARIED;
    for (long seed = 0; seed < 500; seed++) {
      Dealer dealer = dealer(roster, seed);
      for (Rules rules : List.of(FACES, NAMES, new Rules(Mode.NAMES, 10, 4, Tries.ONE))) {
        for (Round round : dealer.deal(rules).orElseThrow().rounds()) {
          assertEquals(rules.choices(), round.choices().size());
          assertTrue(round.choices().contains(round.asked()));
          assertTrue(roster.groupOf(round.asked()).people().containsAll(round.choices()));
          assertEquals(
              rules.choices(),
              round.choices().stream().map(person -> person.name().key()).distinct().count());
        }
      }
    }
  }

  @Test
  void nothingIsDealtWhereNobodyCanBeAsked() {
    assertEquals(Optional.empty(), dealer(Rosters.of(), 1).deal(FACES));
    assertEquals(Optional.empty(), dealer(Rosters.sized(3, 3, 2, 1), 1).deal(FACES));
    assertEquals(Optional.empty(), dealer(Rosters.sized(2, 2, 1), 1).deal(NAMES));
    assertEquals(Optional.empty(), dealer(Rosters.namesakes(9, "Bea", "Cleo"), 1).deal(FACES));
  }

  @Test
  void seedRepeatsASittingStateByState() {
    for (long seed = 0; seed < 50; seed++) {
      assertEquals(sitting(seed), sitting(seed));
    }
  }

  @Test
  void anotherSeedDealsAnotherSitting() {
    for (long seed = 0; seed < 50; seed++) {
      assertNotEquals(sitting(seed), sitting(seed + 1));
    }
  }

  @Test
  void missedAreAskedAgainInAnyOrder() {
    Roster roster = Rosters.VARIED;
    List<Classmate> missed = roster.classmates().subList(0, 4);
    HashSet<List<Classmate>> orders = new HashSet<>();
    for (long seed = 0; seed < 500; seed++) {
      Game again = dealer(roster, seed).dealAgain(FACES, missed).orElseThrow();
      assertTrue(again.again());
      assertEquals(new HashSet<>(missed), new HashSet<>(Ledger.asked(again)));
      orders.add(Ledger.asked(again));
    }
    assertEquals(24, orders.size());
  }

  @Test
  void askingAgainNeitherTakesFromTheDeckNorMarksIt() {
    Roster roster = Rosters.sized(9, 4);
    Dealer dealer = dealer(roster, 1);
    Ledger ledger = new Ledger();
    for (int i = 0; i < 13; i++) {
      Game game = dealer.deal(FACES.withRounds(5)).orElseThrow();
      ledger.enter(game, roster);
      dealer.dealAgain(NAMES, Ledger.asked(game).subList(0, i % 5));
    }
    assertEquals(
        List.of(5), roster.classmates().stream().map(ledger::timesAsked).distinct().toList());
  }

  @Test
  void nobodyIsAskedAgainTwiceInOneGame() {
    Classmate ann = Rosters.named(Rosters.VARIED, "Ann");
    Game again = dealer(Rosters.VARIED, 1).dealAgain(FACES, List.of(ann, ann)).orElseThrow();
    assertEquals(List.of(ann), Ledger.asked(again));
  }

  @Test
  void onlyThoseAreAskedAgainWhoCanBe() {
    Roster roster = Rosters.of("f Ann Bea Cleo Dora", "m Abe Ben Carl");
    Dealer dealer = dealer(roster, 1);
    List<Classmate> everybody = roster.classmates();
    assertEquals(7, dealer.dealAgain(NAMES, everybody).orElseThrow().length());
    assertEquals(4, dealer.dealAgain(FACES, everybody).orElseThrow().length());
    assertEquals(2, dealer.dealAgain(FACES.withRounds(2), everybody).orElseThrow().length());
    assertEquals(Optional.empty(), dealer.dealAgain(FACES, everybody.subList(4, 7)));
    assertEquals(Optional.empty(), dealer.dealAgain(FACES, List.of()));
  }

  private static Dealer dealer(Roster roster, long seed) {
    return new Dealer(roster, new SplittableRandom(seed));
  }

  /// A sitting as it is told: what each round asked and showed, played by passing.
  private static List<Object> sitting(long seed) {
    Dealer dealer = dealer(Rosters.VARIED, seed);
    List<Object> told = new ArrayList<>();
    for (Supplier<Optional<Game>> deal :
        List.<Supplier<Optional<Game>>>of(
            () -> dealer.deal(FACES.withRounds(8)),
            () -> dealer.deal(NAMES),
            () -> dealer.dealAgain(NAMES, dealer.roster().classmates().subList(2, 6)),
            () -> dealer.deal(FACES))) {
      Game game = deal.get().orElseThrow();
      while (!(game.state() instanceof GameState.Finished)) {
        game =
            switch (game.state()) {
              case GameState.Asking asking -> {
                told.add(asking.question().portraits());
                yield game.submit(asking.pass(), Duration.ZERO);
              }
              case GameState.Revealed revealed -> {
                told.add(revealed.round());
                yield game.submit(revealed.next(), Duration.ZERO);
              }
              case GameState.Finished() -> game;
            };
      }
      told.add(game.score());
    }
    return told;
  }
}
