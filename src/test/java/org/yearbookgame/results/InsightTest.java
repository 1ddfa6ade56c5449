package org.yearbookgame.results;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yearbookgame.game.Mode;
import org.yearbookgame.game.Played.End;
import org.yearbookgame.game.Rules;
import org.yearbookgame.results.Insight.MixUp;
import org.yearbookgame.results.Insight.Person;
import org.yearbookgame.results.Insight.Rate;
import org.yearbookgame.results.Insight.Usual;

final class InsightTest {
  private static final ClassmateId ANN = new ClassmateId(11);
  private static final ClassmateId BEA = new ClassmateId(22);
  private static final ClassmateId CAY = new ClassmateId(33);
  private static final ClassmateId DEE = new ClassmateId(44);

  private static Play.Round round(ClassmateId asked, int seconds, ClassmateId... picked) {
    List<Play.Guess> guesses = new ArrayList<>();
    for (ClassmateId one : picked) {
      guesses.add(new Play.Guess(one, Duration.ofSeconds(seconds)));
    }
    boolean found = List.of(picked).contains(asked);
    return new Play.Round(
        asked, List.of(ANN, BEA, CAY, DEE), guesses, found ? End.FOUND : End.PASSED);
  }

  private static Play play(boolean finished, String initials, Play.Round... rounds) {
    return new Play(
        UUID.randomUUID(),
        SamplePlays.CLASS,
        Rules.of(Mode.FACES),
        false,
        Instant.EPOCH,
        Instant.EPOCH,
        finished,
        Initials.of(initials),
        List.of(rounds),
        0);
  }

  @Test
  void nothingPlayedTellsNothing() {
    assertEquals(
        new Insight(
            0, 0, Optional.empty(), List.of(), List.of(), List.of(), List.of(), Optional.empty()),
        Insight.of(List.of()));
  }

  @Test
  void playsTellWhoIsKnownAndWhoIsTakenForWhom() {
    List<Play> plays = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      plays.add(play(true, "AAA", round(ANN, 1, ANN), round(BEA, 3, CAY, BEA)));
    }
    plays.add(play(true, "BBB", round(ANN, 2, ANN), round(BEA, 9, BEA)));
    plays.add(play(false, "", round(CAY, 5)));
    assertEquals(
        new Insight(
            6,
            2,
            Optional.of(new Usual(1, 2)),
            List.of(new Rate(5, 6), new Rate(1, 5)),
            List.of(new Person(ANN, new Rate(5, 5)), new Person(BEA, new Rate(1, 5))),
            List.of(),
            List.of(new MixUp(BEA, CAY, 4)),
            Optional.of(Duration.ofSeconds(2))),
        Insight.of(plays));
  }

  @Test
  void nobodyIsInBothLists() {
    List<Play> plays = new ArrayList<>();
    for (int person = 1; person <= 15; person++) {
      ClassmateId asked = new ClassmateId(100 + person);
      for (int i = 0; i < 5; i++) {
        plays.add(play(true, "", i < person % 6 ? round(asked, 1, asked) : round(asked, 1)));
      }
    }
    Insight insight = Insight.of(plays);
    assertEquals(10, insight.wellKnown().size());
    assertEquals(5, insight.worthIntroducing().size());
    assertEquals(new Rate(0, 5), insight.worthIntroducing().getFirst().rate());
  }

  @Test
  void whoWasSeldomAskedIsNotToldOf() {
    List<Play> plays = new ArrayList<>();
    for (int i = 0; i < Insight.LEAST_SHOWINGS - 1; i++) {
      plays.add(play(true, "", round(ANN, 1, ANN)));
    }
    assertEquals(List.of(), Insight.of(plays).wellKnown());
  }
}
