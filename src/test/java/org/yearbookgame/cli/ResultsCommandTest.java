package org.yearbookgame.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yearbookgame.game.Dealer;
import org.yearbookgame.game.Game;
import org.yearbookgame.game.GameState;
import org.yearbookgame.game.Mode;
import org.yearbookgame.game.Rules;
import org.yearbookgame.results.ClassId;
import org.yearbookgame.results.Play;
import org.yearbookgame.results.Results;
import org.yearbookgame.storage.ClassFolder;
import org.yearbookgame.storage.ClassSearch;
import org.yearbookgame.storage.OpenedClass;
import org.yearbookgame.text.Messages;

final class ResultsCommandTest {
  private static final String DEMO = "assets/demo-class";
  private static final Instant DAY = Instant.parse("2026-06-20T19:00:00Z");

  @TempDir Path data;
  private final OpenedClass opened =
      ((ClassSearch.Found) ClassFolder.find(Path.of(DEMO))).folder().open();
  private final ClassId ofClass = ClassId.of(opened.folder(), opened.settings());

  private record Ran(int code, String out, String err) {}

  private Ran run(String... options) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] args = new String[options.length + 4];
    List<String> first = List.of("results", DEMO, "--data", data.toString());
    for (int i = 0; i < args.length; i++) {
      args[i] = i < first.size() ? first.get(i) : options[i - first.size()];
    }
    int code =
        YearbookCommand.commandLine(
                _ -> 0,
                _ -> 0,
                _ -> new ScreensRequest.Outcome.Drawn(0),
                Optional.empty(),
                Messages.of(Locale.ENGLISH))
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute(args);
    return new Ran(code, out.toString(), err.toString());
  }

  private Results results() {
    return new Results(data, Optional.empty(), InstantSource.fixed(DAY));
  }

  @BeforeEach
  void playTwoGamesOfTwoRounds() {
    try (Results results = results()) {
      for (int seed = 0; seed < 2; seed++) {
        Game game =
            new Dealer(opened.roster(), new Random(seed))
                .deal(Rules.of(Mode.FACES).withRounds(2))
                .orElseThrow();
        results.keep(Play.of(new UUID(0, seed), ofClass, passed(game), DAY, DAY.plusSeconds(seed)));
      }
    }
  }

  private static Game passed(Game dealt) {
    Game game = dealt;
    while (!(game.state() instanceof GameState.Finished)) {
      game =
          switch (game.state()) {
            case GameState.Asking asking -> game.submit(asking.pass(), Duration.ofSeconds(2));
            case GameState.Revealed revealed -> game.submit(revealed.next(), Duration.ZERO);
            case GameState.Finished _ -> game;
          };
    }
    return game;
  }

  private int kept() {
    try (Results results = results()) {
      return results.playedHere(ofClass).size();
    }
  }

  @Test
  void whatThePlaysTellIsPrinted() {
    assertEquals(
        new Ran(
            0,
            """
            2 games
            Usual result: 0 of 2

            Known at the first guess, by round
              Round 1: 0 % (0 of 2)
              Round 2: 0 % (0 of 2)
            """,
            ""),
        run());
  }

  @Test
  void nothingIsErasedWithoutYes() {
    assertEquals(
        new Ran(
            1,
            "2 games would be erased.\n",
            "Nothing was erased. To erase it for good, add --yes.\n"),
        run("--erase"));
    assertEquals(2, kept());
  }

  @Test
  void withYesAllIsErased() {
    assertEquals(new Ran(0, "Erased: 2 games.\n", ""), run("--erase", "--yes"));
    assertEquals(0, kept());
    assertEquals(new Ran(0, "Erased: no game.\n", ""), run("--erase", "--this-computer", "--yes"));
  }

  @Test
  void yesAloneErasesNothing() {
    Ran ran = run("--yes");
    assertEquals(2, ran.code());
    assertTrue(ran.err().contains("--erase"), ran.err());
    assertEquals(2, kept());
  }
}
