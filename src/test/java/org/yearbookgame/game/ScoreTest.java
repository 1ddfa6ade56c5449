package org.yearbookgame.game;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yearbookgame.game.Played.End;
import org.yearbookgame.roster.Classmate;

final class ScoreTest {
  private static final List<Classmate> FOUR = Rosters.of("f Ann Bea Cleo Dora").classmates();
  private static final Classmate ANN = FOUR.get(0);
  private static final Classmate BEA = FOUR.get(1);

  private static final Played KNOWN = played(End.FOUND, ANN);
  private static final Played FOUND_LATER = played(End.FOUND, BEA, ANN);
  private static final Played PASSED = played(End.PASSED);
  private static final Played PASSED_LATER = played(End.PASSED, BEA);
  private static final Played OUT_OF_TRIES = played(End.OUT_OF_TRIES, BEA);

  @Test
  void nothingPlayedIsNothingScored() {
    assertEquals(new Score(0, 0, 0, 0, List.of()), score());
  }

  @Test
  void onlyTheFirstGuessScores() {
    assertEquals(new Score(1, 1, 1, 1, List.of()), score(KNOWN));
    assertEquals(new Score(0, 1, 0, 0, List.of(ANN)), score(FOUND_LATER));
    assertEquals(new Score(0, 1, 0, 0, List.of(ANN)), score(PASSED));
    assertEquals(new Score(0, 1, 0, 0, List.of(ANN)), score(PASSED_LATER));
    assertEquals(new Score(0, 1, 0, 0, List.of(ANN)), score(OUT_OF_TRIES));
  }

  @Test
  void longestStreakOutlivesTheStreak() {
    assertEquals(new Score(2, 3, 0, 2, List.of(ANN)), score(KNOWN, KNOWN, FOUND_LATER));
    assertEquals(new Score(3, 4, 1, 2, List.of(ANN)), score(KNOWN, KNOWN, PASSED, KNOWN));
    assertEquals(new Score(3, 4, 2, 2, List.of(ANN)), score(KNOWN, OUT_OF_TRIES, KNOWN, KNOWN));
  }

  @Test
  void missedAreInTheOrderAsked() {
    Played other = new Played(BEA, FOUR, List.of(), End.PASSED);
    assertEquals(new Score(0, 2, 0, 0, List.of(BEA, ANN)), score(other, PASSED));
  }

  private static Score score(Played... played) {
    return Score.of(List.of(played));
  }

  private static Played played(End end, Classmate... picked) {
    List<Pick> picks =
        List.of(picked).stream().map(person -> new Pick(person, Duration.ofSeconds(1))).toList();
    return new Played(ANN, FOUR, picks, end);
  }
}
