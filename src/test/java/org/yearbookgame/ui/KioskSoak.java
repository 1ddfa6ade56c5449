package org.yearbookgame.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yearbookgame.ui.FxToolkit.doOnFxThread;
import static org.yearbookgame.ui.FxToolkit.onFxThread;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.yearbookgame.kiosk.Evening;
import org.yearbookgame.kiosk.KioskSettings;
import org.yearbookgame.results.ClassId;
import org.yearbookgame.results.Play;
import org.yearbookgame.results.TroubledResults;
import org.yearbookgame.storage.AppDirs;
import org.yearbookgame.storage.OpenedClass;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.kiosk.KioskScreens;

/// A night at the kiosk, played at random with everything going wrong: `mvn -Psoak verify`, with
/// `-Dsoak.rounds=2000` for a shorter one. The clock is the test's own and runs faster.
@ExtendWith(FxToolkit.class)
final class KioskSoak {
  private static final int ROUNDS = Integer.getInteger("soak.rounds", 20_000);
  private static final long SEED = Long.getLong("soak.seed", 1984);
  private static final int PEOPLE = 2000;

  /// After so many rounds as many pictures are kept as there ever are.
  private static final int FULL = 1000;

  /// From here on nothing may grow.
  private static final int WARM = Math.min(FULL, ROUNDS / 2);

  /// The screen that is shown last consists of a few more than the one at first; what is forgotten
  /// is left behind once a game.
  private static final int A_FEW = 50;

  /// Pulses, each after the garbage was collected, until what waits for it is done.
  private static final int PAINTED = 10;

  private static final int THREADS = 3;

  /// What is done on purpose need not be read thousands of times.
  private final Logger results = Logger.getLogger("org.yearbookgame.results");

  @TempDir Path folder;

  @Test
  void nightOfGuestsLeavesTheKioskAsItWasAndEveryGameKeptOnce() throws IOException {
    results.setLevel(Level.OFF);
    SampleClass sample = SampleClass.write(folder.resolve("class"), names());
    FakeClock clock = new FakeClock();
    Instant evening = Instant.parse("2026-06-20T19:00:00Z");
    InstantSource instants = () -> evening.plusNanos(clock.getAsLong());
    Path data = folder.resolve("data");
    TroubledResults troubled = new TroubledResults(data, instants);
    Background background = Background.ofThreads(THREADS);
    OpenedClass opened = sample.find().open();
    Stage stage = onFxThread(Stage::new);
    KioskScreens screens =
        onFxThread(
            () -> {
              KioskScreens made =
                  new KioskScreens(
                      stage,
                      new KioskScreens.Surroundings(
                          Messages.of(Locale.ENGLISH),
                          background,
                          clock,
                          new SplittableRandom(SEED),
                          new Scorebook(troubled.results(), background, instants),
                          new AppDirs(data),
                          data),
                      Monkey.withPin(KioskSettings.USUAL));
              stage.show();
              made.start(opened, Evening.FIRST);
              return made;
            });
    try (Diary diary = new Diary(folder.resolve("diary"))) {
      Monkey monkey =
          onFxThread(
              () ->
                  new Monkey(
                      stage, screens, clock, diary, new SplittableRandom(SEED), sample, troubled));
      long began = System.nanoTime();
      monkey.play(WARM);
      monkey.settleAll();
      Census warm = census(stage);
      report("after " + diary.rounds() + " rounds", warm, began);
      for (int quarter = 1; quarter <= 4; quarter++) {
        monkey.play(WARM + (ROUNDS - WARM) / 4 * quarter);
        System.out.printf(
            Locale.ROOT,
            "%d rounds, %d s%n",
            diary.rounds(),
            Duration.ofNanos(System.nanoTime() - began).toSeconds());
      }
      monkey.settleAll();
      Census end = census(stage);
      report("after " + diary.rounds() + " rounds", end, began);
      List<Play> plays =
          troubled.results().playedHere(ClassId.of(opened.folder(), opened.settings()));
      System.out.printf(
          Locale.ROOT,
          "%d games finished, %d given up; %s; more than before: %s%n",
          diary.games(),
          plays.stream().filter(play -> !play.finished()).count(),
          monkey,
          end.moreThan(warm));
      diary.assertKept(plays, opened.roster());
      end.threads()
          .forEach(
              (name, count) ->
                  assertTrue(count <= warm.threads().getOrDefault(name, 0L), "threads: " + name));
      assertTrue(Math.abs(end.handles() - warm.handles()) <= 2, "file handles: " + end.handles());
      assertTrue(end.heap() <= warm.heap() * 1.1 || WARM < FULL, "heap: " + end.heap());
      assertTrue(
          end.moreThan(warm).values().stream().noneMatch(more -> more > A_FEW),
          () -> "still alive: " + end.moreThan(warm));
    } finally {
      doOnFxThread(stage::hide);
      troubled.results().close();
    }
  }

  /// JavaFX notices only while it paints pictures that others are gone, and lets go of what it made
  /// of them.
  private static Census census(Stage stage) {
    for (int i = 0; i < PAINTED; i++) {
      System.gc();
      doOnFxThread(() -> new ImageView(new WritableImage(1, 1)).snapshot(null, null));
      TestWindow.pulse(stage);
    }
    return Census.now();
  }

  private static void report(String when, Census census, long began) {
    System.out.printf(
        Locale.ROOT,
        "%s: heap %.1f MB, %d handles, %d threads, %d s%n",
        when,
        census.heap() / 1e6,
        census.handles(),
        census.threads().values().stream().mapToLong(Long::longValue).sum(),
        Duration.ofNanos(System.nanoTime() - began).toSeconds());
  }

  /// As many different names: syllables count.
  private static List<String> names() {
    List<String> syllables =
        Stream.of("ba", "de", "fi", "go", "lu", "ma", "ne", "pi", "ro", "su", "ta", "ve", "wi")
            .toList();
    return IntStream.range(0, PEOPLE)
        .mapToObj(
            i -> name(syllables, i % 13, i / 13 % 13) + " " + name(syllables, i / 169 % 13, i % 13))
        .toList();
  }

  private static String name(List<String> syllables, int first, int second) {
    String word = syllables.get(first) + syllables.get(second);
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
