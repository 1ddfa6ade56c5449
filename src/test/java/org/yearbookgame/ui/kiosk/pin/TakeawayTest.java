package org.yearbookgame.ui.kiosk.pin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yearbookgame.game.Mode;
import org.yearbookgame.game.Played;
import org.yearbookgame.game.Rules;
import org.yearbookgame.game.Tries;
import org.yearbookgame.kiosk.Evening;
import org.yearbookgame.kiosk.EveningFile;
import org.yearbookgame.results.ClassId;
import org.yearbookgame.results.ClassmateId;
import org.yearbookgame.results.Play;
import org.yearbookgame.results.Results;
import org.yearbookgame.roster.Classmate;
import org.yearbookgame.roster.Roster;
import org.yearbookgame.text.Messages;

final class TakeawayTest {
  private static final ClassId CLASS = new ClassId("class-1");
  private static final Instant TEN = Instant.parse("2026-11-22T22:05:00Z");
  private static final InstantSource CLOCK = InstantSource.fixed(TEN);

  @TempDir private Path data;

  private Takeaway takeaway(Path folder, Results results) {
    return new Takeaway(
        Roster.of(List.of(Classmate.of(2, "=Ann", "f", "1.png"))),
        CLASS,
        results,
        folder,
        CLOCK,
        ZoneOffset.UTC,
        Messages.of(Locale.ENGLISH));
  }

  private static Play play(String id, Instant ended) {
    List<ClassmateId> four = IntStream.rangeClosed(1, 4).mapToObj(ClassmateId::new).toList();
    Play.Guess guess = new Play.Guess(four.getLast(), Duration.ofMillis(1500));
    return new Play(
        UUID.fromString(id),
        CLASS,
        new Rules(Mode.FACES, 5, 4, Tries.ONE),
        false,
        ended,
        ended,
        true,
        Optional.empty(),
        List.of(new Play.Round(four.getFirst(), four, List.of(guess), Played.End.OUT_OF_TRIES)),
        0);
  }

  @Test
  void tonightsPlaysAndWhoIsLeftOutAreTakenHome() throws IOException {
    Evening evening = new Evening(TEN.minusSeconds(3600), Set.of(new ClassmateId(1)));
    try (Results results = new Results(data, Optional.empty(), CLOCK)) {
      results.keep(play("00000000-0000-0000-0000-000000000001", TEN.minusSeconds(7200)));
      results.keep(play("00000000-0000-0000-0000-000000000002", TEN.minusSeconds(60)));
      assertEquals(
          Optional.of(
              List.of(
                  "Yearbook plays 2026-11-22 22.05.csv",
                  "Yearbook left out 2026-11-22 22.05.conf")),
          takeaway(data, results).write(evening));
    }
    assertEquals(
        List.of(
            "\uFEFF\"Game\",\"Ended\",\"Finished\",\"Initials\",\"Mode\",\"Round\",\"Asked\","
                + "\"Known\",\"Guesses\",\"Milliseconds\"",
            "\"00000000-0000-0000-0000-000000000002\",\"2026-11-22 22:04:00\",\"yes\",\"\","
                + "\"faces\",\"1\",\"'=Ann\",\"no\",\"somebody no longer in the list\",\"1500\""),
        Files.readAllLines(data.resolve("Yearbook plays 2026-11-22 22.05.csv")));
    assertEquals(
        Optional.of(evening),
        new EveningFile(data.resolve("Yearbook left out 2026-11-22 22.05.conf")).read(CLASS));
  }

  @Test
  void folderThatIsNotThereIsTold() {
    try (Results results = new Results(data, Optional.empty(), CLOCK)) {
      assertEquals(Optional.empty(), takeaway(data.resolve("gone"), results).write(Evening.FIRST));
    }
  }
}
