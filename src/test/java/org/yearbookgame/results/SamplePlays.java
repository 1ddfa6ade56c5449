package org.yearbookgame.results;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.yearbookgame.game.Mode;
import org.yearbookgame.game.Played.End;
import org.yearbookgame.game.Rules;
import org.yearbookgame.game.Tries;

/// Plays drawn by lot, the same for the same seed.
final class SamplePlays {
  static final ClassId CLASS = new ClassId("b2f6a3de-6f0e-4c3e-9a43-0d4c0c2f5a11");
  static final Rules RULES = new Rules(Mode.FACES, 5, 4, Tries.ONE);
  private static final Instant EVENING = Instant.parse("2026-11-21T19:00:00Z");

  private final Random random;
  private int count;

  SamplePlays(long seed) {
    random = new Random(seed);
  }

  List<Play> next(int plays) {
    List<Play> drawn = new ArrayList<>();
    for (int i = 0; i < plays; i++) {
      drawn.add(next());
    }
    return drawn;
  }

  Play next() {
    Instant started = EVENING.plusSeconds(60L * count++);
    List<Play.Round> rounds = new ArrayList<>();
    for (int i = 0; i < RULES.rounds(); i++) {
      rounds.add(round());
    }
    return new Play(
        new UUID(random.nextLong(), random.nextLong()),
        CLASS,
        RULES,
        false,
        started,
        started.plusSeconds(40),
        true,
        Optional.empty(),
        rounds,
        0);
  }

  /// A play when only its first rounds were over.
  static Play soFar(Play play, int over) {
    return new Play(
        play.id(),
        play.ofClass(),
        play.rules(),
        play.again(),
        play.started(),
        play.started().plusSeconds(over),
        false,
        Optional.empty(),
        play.rounds().subList(0, over),
        play.rounds().size() - over);
  }

  private Play.Round round() {
    List<ClassmateId> choices = new ArrayList<>();
    while (choices.size() < 4) {
      ClassmateId drawn = new ClassmateId(1 + random.nextInt(200));
      if (!choices.contains(drawn)) {
        choices.add(drawn);
      }
    }
    ClassmateId asked = choices.getFirst();
    Collections.shuffle(choices, random);
    if (random.nextInt(10) == 0) {
      return new Play.Round(asked, choices, List.of(), End.PASSED);
    }
    ClassmateId picked = choices.get(random.nextInt(4));
    return new Play.Round(
        asked,
        choices,
        List.of(new Play.Guess(picked, Duration.ofMillis(random.nextInt(9000)))),
        picked.equals(asked) ? End.FOUND : End.OUT_OF_TRIES);
  }

  /// A finished game in which the first rounds were known, and every guess took so long.
  static Play knowing(int known, Duration each, Instant ended, String initials) {
    List<Play.Round> rounds = new ArrayList<>();
    for (int i = 0; i < RULES.rounds(); i++) {
      ClassmateId asked = new ClassmateId(i + 1);
      ClassmateId other = new ClassmateId(i + 100);
      rounds.add(
          new Play.Round(
              asked,
              List.of(asked, other, new ClassmateId(i + 200), new ClassmateId(i + 300)),
              List.of(new Play.Guess(i < known ? asked : other, each)),
              i < known ? End.FOUND : End.OUT_OF_TRIES));
    }
    return new Play(
        UUID.randomUUID(),
        CLASS,
        RULES,
        false,
        ended.minusSeconds(60),
        ended,
        true,
        Initials.of(initials),
        rounds,
        0);
  }
}
