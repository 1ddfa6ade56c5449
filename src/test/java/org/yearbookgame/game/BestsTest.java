package org.yearbookgame.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.yearbookgame.game.Bests.Comparison;
import org.yearbookgame.game.Bests.Kind;

final class BestsTest {
  private static final Rules FACES = Rules.of(Mode.FACES).withRounds(2);
  private static final Kind TWO_FACES = new Kind(Mode.FACES, 2, Tries.UNTIL_RIGHT);

  private final Dealer dealer = new Dealer(Rosters.sized(9), new SplittableRandom(1));
  private final Game noneRight = Games.played(dealt(FACES), false, false);
  private final Game oneRight = Games.played(dealt(FACES), false, true);
  private final Game twoRight = Games.played(dealt(FACES), true, true);

  @Test
  void firstGameHasNothingToBeComparedWith() {
    assertEquals(new Comparison.First(), Bests.NONE.compare(oneRight));
  }

  @Test
  void laterGameIsComparedWithTheBestBefore() {
    Bests bests = Bests.NONE.with(noneRight).with(oneRight);
    assertEquals(new Comparison.NewBest(1), bests.compare(twoRight));
    assertEquals(new Comparison.Equalled(1), bests.compare(oneRight));
    assertEquals(new Comparison.Below(1), bests.compare(noneRight));
  }

  @Test
  void worseGameLeavesTheBest() {
    Bests bests = Bests.NONE.with(oneRight).with(noneRight);
    assertEquals(new Bests(Map.of(TWO_FACES, 1)), bests);
  }

  @Test
  void gamesOfAnotherModeLengthOrNumberOfTriesAreNotCompared() {
    Game names = Games.played(dealt(Rules.of(Mode.NAMES).withRounds(2)), true, true);
    Game longer = Games.played(dealt(FACES.withRounds(3)), true, true, false);
    Game oneTry = Games.played(dealt(FACES.withTries(Tries.ONE)), false, false);
    Bests bests = Bests.NONE.with(oneRight);
    assertEquals(new Comparison.First(), bests.compare(names));
    assertEquals(new Comparison.First(), bests.compare(longer));
    assertEquals(new Comparison.First(), bests.compare(oneTry));
    assertEquals(
        new Bests(
            Map.of(
                TWO_FACES,
                1,
                new Kind(Mode.NAMES, 2, Tries.UNTIL_RIGHT),
                2,
                new Kind(Mode.FACES, 3, Tries.UNTIL_RIGHT),
                2,
                new Kind(Mode.FACES, 2, Tries.ONE),
                0)),
        bests.with(names).with(longer).with(oneTry));
  }

  @Test
  void lengthIsThatOfTheGameNotThatOfItsRules() {
    Dealer few = new Dealer(Rosters.sized(4), new SplittableRandom(1));
    Game ten = Games.passed(few.deal(FACES.withRounds(10)).orElseThrow(), 4);
    Game twenty = Games.passed(few.deal(FACES.withRounds(20)).orElseThrow(), 4);
    assertEquals(new Comparison.Equalled(0), Bests.NONE.with(ten).compare(twenty));
  }

  @Test
  void askingTheMissedAgainDoesNotCount() {
    Game again =
        Games.played(dealer.dealAgain(FACES, noneRight.score().missed()).orElseThrow(), true, true);
    Bests bests = Bests.NONE.with(oneRight);
    assertEquals(new Comparison.First(), bests.compare(again));
    assertSame(bests, bests.with(again));
  }

  private Game dealt(Rules rules) {
    return dealer.deal(rules).orElseThrow();
  }
}
