package org.yearbookgame.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yearbookgame.game.Dealer;
import org.yearbookgame.game.Game;
import org.yearbookgame.game.GameState;
import org.yearbookgame.game.Mode;
import org.yearbookgame.game.Played;
import org.yearbookgame.game.Rules;
import org.yearbookgame.roster.Classmate;
import org.yearbookgame.roster.Portrait;
import org.yearbookgame.roster.Roster;

final class LeftGameTest {
  private static final Rules RULES = Rules.of(Mode.FACES);
  private final Roster roster = Roster.of(people(12));
  private final Game game = passed(new Dealer(roster, new Random(3)).deal(RULES).orElseThrow(), 4);
  private final Play play = play(game);

  private static List<Classmate> people(int count) {
    List<Classmate> people = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      people.add(Classmate.of(i + 1, "Name " + i, "F", i + ".png"));
    }
    return people;
  }

  private static Game passed(Game dealt, int rounds) {
    Game game = dealt;
    while (game.played().size() < rounds) {
      game =
          switch (game.state()) {
            case GameState.Asking asking -> game.submit(asking.pass(), Duration.ofMillis(700));
            case GameState.Revealed revealed -> game.submit(revealed.next(), Duration.ZERO);
            case GameState.Finished _ -> throw new AssertionError("so many rounds there are not");
          };
    }
    return game;
  }

  private static Play play(Game game) {
    return Play.of(
        new UUID(1, 2), SamplePlays.CLASS, game, Instant.EPOCH, Instant.EPOCH.plusSeconds(60));
  }

  private LeftGame left() {
    return LeftGame.of(play, roster).orElseThrow();
  }

  private Roster without(Classmate person) {
    return roster.without(Set.of(person.portrait()));
  }

  @Test
  void itGoesOnAtTheNextRoundWithAllThatWasPlayed() {
    assertEquals(new LeftGame(play, game.played(), 10), left());
    Game goneOn = left().goOn(new Dealer(roster, new Random(4))).orElseThrow();
    assertEquals(game.played(), goneOn.played());
    assertEquals(10, goneOn.length());
    assertEquals(5, ((GameState.Asking) goneOn.state()).number());
  }

  @Test
  void whatIsKeptHoldsNoRoundThatIsNotOver() {
    assertEquals(4, play.rounds().size());
    assertEquals(6, play.toCome());
  }

  @Test
  void nobodyIsAskedTwice() {
    for (int seed = 0; seed < 50; seed++) {
      Game whole = passed(left().goOn(new Dealer(roster, new Random(seed))).orElseThrow(), 10);
      assertEquals(10, whole.played().stream().map(round -> round.asked()).distinct().count());
    }
  }

  @Test
  void whoWasAskedInItIsNotAskedFirstInTheNextGame() {
    Dealer dealer = new Dealer(roster, new Random(5));
    Game whole = passed(left().goOn(dealer).orElseThrow(), 10);
    List<Classmate> asked = whole.played().stream().map(round -> round.asked()).toList();
    Game next = passed(dealer.deal(RULES.withRounds(2)).orElseThrow(), 2);
    assertTrue(next.played().stream().noneMatch(round -> asked.contains(round.asked())));
  }

  @Test
  void somebodyGoneWhoWasShownEndsIt() {
    assertEquals(
        Optional.empty(), LeftGame.of(play, without(game.played().getLast().choices().getFirst())));
  }

  @Test
  void somebodyGoneWhoWasStillToComeIsAskedNoMore() {
    Set<Classmate> shown = new HashSet<>();
    game.played().forEach(round -> shown.addAll(round.choices()));
    Classmate gone =
        roster.classmates().stream().filter(one -> !shown.contains(one)).findFirst().orElseThrow();
    Roster smaller = without(gone);
    LeftGame left = LeftGame.of(play, smaller).orElseThrow();
    Game whole = passed(left.goOn(new Dealer(smaller, new Random(6))).orElseThrow(), 10);
    assertTrue(whole.played().stream().noneMatch(round -> round.choices().contains(gone)));
  }

  @Test
  void itGetsShorterWhereFewerAreLeftAndEndsWhereNobodyIs() {
    Set<Portrait> kept = new HashSet<>();
    game.played().forEach(round -> round.choices().forEach(person -> kept.add(person.portrait())));
    Set<Portrait> asked = new HashSet<>();
    game.played().forEach(round -> asked.add(round.asked().portrait()));
    Roster shown =
        Roster.of(
            roster.classmates().stream().filter(one -> kept.contains(one.portrait())).toList());
    int others = kept.size() - asked.size();
    assertEquals(4 + Math.min(6, others), LeftGame.of(play, shown).orElseThrow().length());
    Play allAsked =
        play(passed(new Dealer(Roster.of(people(4)), new Random(1)).deal(RULES).orElseThrow(), 3));
    assertEquals(4, LeftGame.of(allAsked, Roster.of(people(4))).orElseThrow().length());
  }

  @Test
  void aGameThatAsksTheMissedAgainIsOfferedAsPractice() {
    Game again =
        passed(
            new Dealer(roster, new Random(7))
                .dealAgain(RULES, roster.classmates().subList(0, 5))
                .orElseThrow(),
            2);
    assertEquals(Optional.empty(), LeftGame.of(play(again), roster));
  }

  @Test
  void roundsThatCouldNotHaveBeenPlayedAreNoGame() {
    Play.Round first = play.rounds().getFirst();
    Play.Round guessedAndNotOver =
        new Play.Round(first.asked(), first.choices(), List.of(), Played.End.FOUND);
    Play bad =
        new Play(
            play.id(),
            play.ofClass(),
            play.rules(),
            false,
            play.started(),
            play.ended(),
            false,
            Optional.empty(),
            List.of(guessedAndNotOver),
            9);
    assertEquals(
        Optional.empty(),
        LeftGame.of(bad, roster).orElseThrow().goOn(new Dealer(roster, new Random(8))));
  }
}
