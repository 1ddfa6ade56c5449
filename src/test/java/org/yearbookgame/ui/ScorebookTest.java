package org.yearbookgame.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yearbookgame.ui.FxToolkit.doOnFxThread;
import static org.yearbookgame.ui.FxToolkit.onFxThread;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.yearbookgame.game.Dealer;
import org.yearbookgame.game.Game;
import org.yearbookgame.game.Mode;
import org.yearbookgame.game.Rules;
import org.yearbookgame.results.ClassId;
import org.yearbookgame.results.Play;
import org.yearbookgame.results.Results;
import org.yearbookgame.results.ResultsProblem;
import org.yearbookgame.roster.Classmate;
import org.yearbookgame.roster.Roster;

@ExtendWith(FxToolkit.class)
final class ScorebookTest {
  private static final ClassId CLASS = new ClassId("a-class");
  private static final Instant DAY = Instant.parse("2026-11-22T12:00:00Z");

  @TempDir private Path folder;
  private final HeldBackground background = new HeldBackground();

  private Scorebook scorebook() {
    return new Scorebook(results(), background, InstantSource.fixed(DAY));
  }

  private Results results() {
    return new Results(folder, Optional.empty(), InstantSource.fixed(DAY));
  }

  private static Game game() {
    List<Classmate> people = new ArrayList<>();
    for (int i = 1; i <= 8; i++) {
      people.add(Classmate.of(i + 1, "Name " + i, "F", i + ".png"));
    }
    return new Dealer(Roster.of(people), new Random(1)).deal(Rules.of(Mode.FACES)).orElseThrow();
  }

  @Test
  void nothingIsOpenedUntilTheBackgroundWorks() {
    Scorebook book = onFxThread(this::scorebook);
    doOnFxThread(() -> book.begin(CLASS).keep(game()));
    assertFalse(folder.resolve("results.sqlite").toFile().exists());
    doOnFxThread(background::finish);
    assertTrue(folder.resolve("results.sqlite").toFile().exists());
    book.close();
  }

  @Test
  void aBookThatForgetsLetsNobodyWait() {
    List<List<Play>> told = new ArrayList<>();
    doOnFxThread(
        () -> {
          Scorebook book = Scorebook.thatForgets(InstantSource.fixed(DAY));
          book.begin(CLASS).keep(game());
          book.read(CLASS, told::add);
        });
    assertEquals(List.of(List.of()), told);
  }

  @Test
  void whatTheBackgroundDidNotComeToIsWrittenAtTheEnd() {
    Scorebook book = onFxThread(this::scorebook);
    Play kept = onFxThread(() -> book.begin(CLASS).keep(game()));
    book.close();
    try (Results results = results()) {
      assertEquals(List.of(kept), results.playedHere(CLASS));
    }
  }

  @Test
  void aDamagedFileIsToldOfUntilSomebodyHasSeenIt() throws IOException {
    Files.writeString(folder.resolve("results.sqlite"), "no database at all. ".repeat(99));
    Scorebook book = onFxThread(this::scorebook);
    doOnFxThread(() -> book.read(CLASS, _ -> {}));
    doOnFxThread(background::finish);
    Path aside = folder.resolve("results.damaged-2026-11-22.sqlite");
    assertEquals(
        Optional.of(new ResultsProblem.SetAside(aside)),
        onFxThread(() -> book.problemProperty().get()));
    doOnFxThread(book::seen);
    assertEquals(Optional.empty(), onFxThread(() -> book.problemProperty().get()));
    book.close();
  }

  @Test
  void onePageIsOnePlayHoweverOftenItIsKept() {
    Scorebook book = onFxThread(this::scorebook);
    Play kept =
        onFxThread(
            () -> {
              Scorebook.Page page = book.begin(CLASS);
              page.keep(game());
              return page.keep(game());
            });
    doOnFxThread(background::finish);
    book.close();
    try (Results results = results()) {
      assertEquals(List.of(kept), results.playedHere(CLASS));
    }
  }
}
