package org.yearbookgame.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yearbookgame.roster.Classmate;
import org.yearbookgame.roster.Portrait;
import org.yearbookgame.roster.Roster;

/// Portraits that prove unreadable while a game is under way.
final class RedealTest {
  private static final Rules FACES = Rules.of(Mode.FACES);
  private static final Rules NAMES = Rules.of(Mode.NAMES);
  private static final Rules EVERYONE = FACES.withRounds(Rules.EVERYONE);

  @Test
  void roundsThatWereSeenStayTheSame() {
    Dealer dealer = dealer(Rosters.sized(12), 1);
    Game game = dealer.deal(FACES).orElseThrow();
    dealer.withdraw(portraits(game.rounds().getFirst().choices()));
    Game mended = dealer.redeal(game, 3).orElseThrow();
    assertSameRounds(game.rounds().subList(0, 3), mended.rounds().subList(0, 3));
  }

  @Test
  void roundsWithoutThoseWithdrawnStayTheSame() {
    Dealer dealer = dealer(Rosters.sized(12, 12), 1);
    Game game = dealer.deal(FACES).orElseThrow();
    Portrait withdrawn = game.rounds().getLast().choices().getFirst().portrait();
    dealer.withdraw(Set.of(withdrawn));
    Game mended = dealer.redeal(game, 0).orElseThrow();
    for (int i = 0; i < game.length(); i++) {
      Round before = game.rounds().get(i);
      Round after = mended.rounds().get(i);
      if (shows(before, withdrawn)) {
        assertNotSame(before, after);
      } else {
        assertSame(before, after);
      }
    }
  }

  @Test
  void sameOneIsAskedBesideOthers() {
    for (long seed = 0; seed < 200; seed++) {
      Dealer dealer = dealer(Rosters.sized(8), seed);
      Game game = dealer.deal(FACES.withRounds(1)).orElseThrow();
      Round round = game.rounds().getFirst();
      List<Classmate> others = new ArrayList<>(round.choices());
      others.remove(round.asked());
      dealer.withdraw(portraits(others));
      Round mended = dealer.redeal(game, 0).orElseThrow().rounds().getFirst();
      assertSame(round.asked(), mended.asked());
      assertEquals(5, dealer.roster().classmates().size());
      assertTrue(dealer.roster().classmates().containsAll(mended.choices()));
    }
  }

  @Test
  void somebodyElseIsAskedInPlaceOfTheOneWithdrawn() {
    for (long seed = 0; seed < 200; seed++) {
      Dealer dealer = dealer(Rosters.sized(6), seed);
      Game game = dealer.deal(FACES.withRounds(5)).orElseThrow();
      List<Classmate> asked = Ledger.asked(game);
      dealer.withdraw(Set.of(asked.get(2).portrait()));
      List<Classmate> mended = Ledger.asked(dealer.redeal(game, 0).orElseThrow());
      assertEquals(asked.subList(0, 2), mended.subList(0, 2));
      assertEquals(asked.subList(3, 5), mended.subList(3, 5));
      assertEquals(new HashSet<>(dealer.roster().classmates()), new HashSet<>(mended));
    }
  }

  @Test
  void gameGetsShorterWhereNobodyElseIsLeft() {
    Dealer dealer = dealer(Rosters.sized(6), 1);
    Game game = dealer.deal(EVERYONE).orElseThrow();
    List<Classmate> asked = new ArrayList<>(Ledger.asked(game));
    dealer.withdraw(Set.of(asked.remove(2).portrait()));
    Game mended = dealer.redeal(game, 2).orElseThrow();
    assertEquals(asked, Ledger.asked(mended));
    assertEquals(List.of(1, 2, 3, 4, 5), numbers(mended));
  }

  @Test
  void missedThatAreAskedAgainAreNotReplacedByOthers() {
    Dealer dealer = dealer(Rosters.sized(9), 1);
    List<Classmate> missed = dealer.roster().classmates().subList(0, 3);
    Game game = dealer.dealAgain(FACES, missed).orElseThrow();
    dealer.withdraw(Set.of(missed.getFirst().portrait()));
    Game mended = dealer.redeal(game, 0).orElseThrow();
    assertTrue(mended.again());
    assertEquals(Set.copyOf(missed.subList(1, 3)), Set.copyOf(Ledger.asked(mended)));
  }

  @Test
  void groupThatShrinksBelowFourNamesIsNoLongerAskedForItsFaces() {
    Dealer dealer = dealer(Rosters.of("f Ann Bea Cleo Dora", "m Abe Ben Carl Dan"), 1);
    Game game = dealer.deal(EVERYONE).orElseThrow();
    dealer.withdraw(Set.of(new Portrait("1.png")));
    Game mended = dealer.redeal(game, 0).orElseThrow();
    assertEquals(4, mended.length());
    assertEquals(
        Set.copyOf(dealer.roster().classmates().subList(3, 7)), Set.copyOf(Ledger.asked(mended)));
    assertEquals(4, dealer.deal(EVERYONE).orElseThrow().length());
    assertEquals(7, dealer.deal(NAMES).orElseThrow().length());
  }

  @Test
  void groupThatShrinksBelowThreeNamesIsNoLongerAsked() {
    Dealer dealer = dealer(Rosters.of("f Ann Bea Cleo", "m Abe Ben Carl"), 1);
    Game game = dealer.deal(NAMES).orElseThrow();
    dealer.withdraw(Set.of(new Portrait("1.png")));
    assertEquals(3, dealer.redeal(game, 0).orElseThrow().length());
    assertEquals(3, dealer.deal(NAMES).orElseThrow().length());
  }

  @Test
  void gameIsOverWhereNoRoundIsLeft() {
    Dealer dealer = dealer(Rosters.sized(4), 1);
    Game game = dealer.deal(FACES).orElseThrow();
    dealer.withdraw(Set.of(new Portrait("1.png")));
    assertEquals(Optional.empty(), dealer.redeal(game, 0));
    Game left = dealer.redeal(Games.passed(game, 1), 1).orElseThrow();
    assertEquals(new GameState.Finished(), left.state());
    assertEquals(1, left.score().asked());
  }

  @Test
  void movesAndScoreAreKept() {
    Dealer dealer = dealer(Rosters.sized(12), 1);
    Game game = Games.passed(dealer.deal(FACES).orElseThrow(), 4);
    dealer.withdraw(portraits(game.rounds().get(7).choices()));
    Game mended = dealer.redeal(game, 5).orElseThrow();
    assertEquals(game.state(), mended.state());
    assertEquals(game.played(), mended.played());
    assertEquals(game.score(), mended.score());
    GameState.Asking asking = Games.asking(mended);
    assertNotSame(mended, mended.submit(asking.pass(), Duration.ZERO));
  }

  @Test
  void movesOfAReplacedRoundAreRefused() {
    Dealer dealer = dealer(Rosters.sized(12), 1);
    Game game = dealer.deal(FACES).orElseThrow();
    GameState.Asking before = Games.asking(game);
    dealer.withdraw(Set.of(game.rounds().getFirst().choices().getFirst().portrait()));
    Game mended = dealer.redeal(game, 0).orElseThrow();
    assertSame(mended, mended.submit(before.pass(), Duration.ZERO));
  }

  @Test
  void roundWithAMoveCannotBeTakenBack() {
    Dealer dealer = dealer(Rosters.sized(12), 1);
    Game game = Games.passed(dealer.deal(FACES).orElseThrow(), 2);
    assertThrows(IllegalArgumentException.class, () -> dealer.redeal(game, 1));
  }

  @Test
  void withdrawingAStrangersPortraitChangesNothing() {
    Dealer dealer = dealer(Rosters.sized(12), 1);
    Roster before = dealer.roster();
    Game game = dealer.deal(FACES).orElseThrow();
    dealer.withdraw(Set.of(new Portrait("stranger.png")));
    assertSame(before, dealer.roster());
    assertSameRounds(game.rounds(), dealer.redeal(game, 0).orElseThrow().rounds());
  }

  @Test
  void deckKeepsItsPromiseThroughWithdrawals() {
    for (long seed = 0; seed < 1000; seed++) {
      RandomGenerator random = new SplittableRandom(seed);
      Dealer dealer = dealer(Rosters.sized(5 + random.nextInt(8), 5, 4, 3), seed);
      Ledger ledger = new Ledger();
      for (int i = 0; i < 20; i++) {
        Rules rules = (random.nextBoolean() ? FACES : NAMES).withRounds(1 + random.nextInt(12));
        Optional<Game> dealt = dealer.deal(rules);
        if (dealt.isEmpty()) {
          break;
        }
        Game game = dealt.get();
        ledger.enter(game, dealer.roster());
        if (random.nextInt(3) == 0) {
          List<Classmate> people = dealer.roster().classmates();
          dealer.withdraw(Set.of(people.get(random.nextInt(people.size())).portrait()));
          int shown = random.nextInt(game.length() + 1);
          dealer
              .redeal(game, shown)
              .ifPresent(
                  mended -> {
                    assertSameRounds(
                        game.rounds().subList(0, shown), mended.rounds().subList(0, shown));
                    assertEquals(
                        IntStream.rangeClosed(1, mended.length()).boxed().toList(),
                        numbers(mended));
                    assertEquals(mended.length(), Set.copyOf(Ledger.asked(mended)).size());
                    assertTrue(
                        mended.rounds().stream()
                            .skip(shown)
                            .allMatch(
                                round ->
                                    dealer.roster().classmates().containsAll(round.choices())));
                    ledger.enterNew(mended, dealer.roster());
                  });
        }
      }
    }
  }

  private static Dealer dealer(Roster roster, long seed) {
    return new Dealer(roster, new SplittableRandom(seed));
  }

  private static boolean shows(Round round, Portrait portrait) {
    return round.choices().stream().anyMatch(person -> person.portrait().equals(portrait));
  }

  private static Set<Portrait> portraits(List<Classmate> people) {
    return people.stream().map(Classmate::portrait).collect(Collectors.toSet());
  }

  private static List<Integer> numbers(Game game) {
    return game.rounds().stream().map(Round::number).toList();
  }

  private static void assertSameRounds(List<Round> expected, List<Round> actual) {
    assertEquals(expected, actual); // rounds are compared by identity
  }
}
