package org.yearbookgame.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.yearbookgame.game.Mode;
import org.yearbookgame.game.Played.End;
import org.yearbookgame.game.Rules;
import org.yearbookgame.prepare.project.Entry;
import org.yearbookgame.prepare.project.Project;
import org.yearbookgame.results.ClassId;
import org.yearbookgame.results.ClassmateId;
import org.yearbookgame.results.Initials;
import org.yearbookgame.results.Play;
import org.yearbookgame.results.Results;
import org.yearbookgame.roster.Column;
import org.yearbookgame.ui.organizer.insight.InsightStep;

/// What an organizer sees, takes along and erases of what was played.
@ExtendWith(FxToolkit.class)
@Timeout(60)
final class InsightOnScreenTest {
  private static final Instant DAY = Instant.parse("2026-06-20T19:00:00Z");
  private static final ClassId CLASS = new ClassId("draft");

  @TempDir Path folder;
  @TempDir Path data;

  /// Ten classmates, numbered from 1, the second of whom has a name that a spreadsheet would run.
  private Project project() {
    Project ten = DraftClass.ten(folder.resolve("pictures")).with(3, Column.NAME, "=1+1").project();
    List<Entry> numbered =
        ten.entries().stream().map(entry -> entry.withNumber(entry.id())).toList();
    return ten.withEntries(numbered);
  }

  /// Five games, in which the first classmate is always known and the second always taken for her.
  private static List<Play> plays() {
    List<Play> plays = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      plays.add(
          new Play(
              new UUID(0, i),
              CLASS,
              Rules.of(Mode.FACES).withRounds(2),
              false,
              DAY,
              DAY.plusSeconds(60L * i),
              true,
              Initials.of("AB" + (char) ('C' + i / 3)),
              List.of(round(1, 1), round(2, 1)),
              0));
    }
    return plays;
  }

  private static Play.Round round(int asked, int picked) {
    return new Play.Round(
        new ClassmateId(asked),
        List.of(new ClassmateId(1), new ClassmateId(2), new ClassmateId(3), new ClassmateId(4)),
        List.of(new Play.Guess(new ClassmateId(picked), Duration.ofMillis(2500))),
        asked == picked ? End.FOUND : End.OUT_OF_TRIES);
  }

  private void with(List<Play> plays, Consumer<StepWindow> act) {
    try (Results results = new Results(data, Optional.empty(), InstantSource.fixed(DAY))) {
      plays.forEach(results::keep);
      try (StepWindow window =
          StepWindow.of(
              project(),
              folder,
              (place, _, thumbnails, files) ->
                  new InsightStep(
                      place,
                      thumbnails,
                      files,
                      new Scorebook(results, place.background(), InstantSource.fixed(DAY))))) {
        act.accept(window);
      }
    }
  }

  private static void sees(StepWindow window, String... words) {
    for (String one : words) {
      assertTrue(window.person.sees(one), () -> one + " in " + window.person.reads());
    }
  }

  @Test
  void figuresPeopleAndMixUpsAreShownByName() {
    with(
        plays(),
        window -> {
          sees(window, "For organizers only: please keep these lists off the big screen.");
          sees(window, "5", "games", "2", "players", "1 of 2", "usual result", "2.5 s");
          sees(window, "Known by nearly everyone", "Ann", "5 of 5");
          sees(window, "Mixed up", "=1+1", "5 times");
        });
  }

  @Test
  void theSameIsThereAsTables() {
    with(
        plays(),
        window -> {
          window.press("Show as table");
          sees(window, "Round", "Known", "Of", "Percent", "100", "Taken for");
          window.press("Show as charts");
          assertFalse(window.person.sees("Percent"));
        });
  }

  @Test
  void theListIsTakenAlongWithoutAnythingThatASpreadsheetWouldRun() {
    with(
        plays(),
        window -> {
          Path list = folder.resolve("Insight.csv");
          window.chosen = Optional.of(list);
          window.press("Export list…");
          sees(window, "Saved.");
          String csv = read(list);
          assertTrue(csv.contains("Ann"), csv);
          assertTrue(csv.lines().noneMatch(line -> line.startsWith("=")), csv);
        });
  }

  private static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void theChartsAreTakenAlongAsAPicture() {
    with(
        plays(),
        window -> {
          Path picture = folder.resolve("Insight.png");
          window.chosen = Optional.of(picture);
          window.press("Save as picture…");
          sees(window, "Saved.");
          try {
            assertTrue(ImageIO.read(picture.toFile()).getHeight() > 400);
          } catch (IOException e) {
            throw new AssertionError(e);
          }
        });
  }

  @Test
  void gamesAreErasedOnlyAfterASecondPress() {
    with(
        plays(),
        window -> {
          window.press("Erase all games…");
          window.press("Keep");
          sees(window, "5");
          window.press("Erase all games…");
          window.press("Erase for good");
          sees(
              window,
              "Everything is erased.",
              "No games yet. What is played of this class on this computer is told here.");
        });
    try (Results results = new Results(data, Optional.empty(), InstantSource.fixed(DAY))) {
      assertEquals(List.of(), results.playedHere(CLASS));
    }
  }

  @Test
  void noButtonIsCutInSmallWindows() {
    with(
        plays(),
        window -> {
          window.resize(911, 432);
          assertEquals(List.of(), window.cutButtons());
          window.press("Erase all games…");
          window.resize(911, 432);
          assertEquals(List.of(), window.cutButtons());
        });
  }
}
