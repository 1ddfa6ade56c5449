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

final class PracticeTest {
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  private static final ClassmateId ANNA = new ClassmateId(4711);
  private static final ClassmateId BEN = new ClassmateId(815);

  private final List<Play> plays = new ArrayList<>();

  private void met(ClassmateId asked, boolean known, Mode mode, Instant when) {
    ClassmateId other = new ClassmateId(1);
    Play.Guess guess = new Play.Guess(known ? asked : other, Duration.ofSeconds(2));
    plays.add(
        new Play(
            new UUID(0, plays.size()),
            SamplePlays.CLASS,
            Rules.of(mode),
            false,
            when.minusSeconds(60),
            when,
            false,
            Optional.empty(),
            List.of(
                new Play.Round(
                    asked,
                    List.of(asked, other, new ClassmateId(2), new ClassmateId(3)),
                    List.of(guess),
                    known ? End.FOUND : End.OUT_OF_TRIES)),
            0));
  }

  private void met(ClassmateId asked, boolean known, Instant when) {
    met(asked, known, Mode.FACES, when);
  }

  private List<ClassmateId> due(Instant now) {
    return Practice.of(plays, Mode.FACES, now).due();
  }

  @Test
  void whoWasMissedIsDueAtOnce() {
    met(ANNA, false, NOON);
    assertEquals(List.of(ANNA), due(NOON));
  }

  @Test
  void whoWasAlwaysKnownIsNeverDue() {
    met(ANNA, true, NOON);
    assertEquals(List.of(), due(NOON.plus(Duration.ofDays(1000))));
  }

  @Test
  void everyHitDoublesTheWaitAndTheLastLetsThemGo() {
    met(ANNA, false, NOON);
    Instant met = NOON;
    for (int days : List.of(1, 2, 4, 8)) {
      met(ANNA, true, met);
      Instant due = met.plus(Duration.ofDays(days));
      assertEquals(List.of(), due(due.minusMillis(1)), days + " days, too early");
      assertEquals(List.of(ANNA), due(due), days + " days");
      met = due;
    }
    met(ANNA, true, met);
    assertEquals(List.of(), due(met.plus(Duration.ofDays(1000))));
  }

  @Test
  void aMissLeadsBackToTheFirstBox() {
    met(ANNA, false, NOON);
    met(ANNA, true, NOON);
    met(ANNA, true, NOON);
    met(ANNA, false, NOON);
    assertEquals(List.of(ANNA), due(NOON));
    met(ANNA, true, NOON);
    assertEquals(List.of(ANNA), due(NOON.plus(Duration.ofDays(1))));
  }

  @Test
  void lowerBoxesComeFirst() {
    met(BEN, false, NOON);
    met(BEN, true, NOON);
    met(ANNA, false, NOON.plusSeconds(1));
    assertEquals(List.of(ANNA, BEN), due(NOON.plus(Duration.ofDays(2))));
  }

  @Test
  void theOtherModeHasBoxesOfItsOwn() {
    met(ANNA, false, Mode.NAMES, NOON);
    assertEquals(List.of(), due(NOON));
  }
}
