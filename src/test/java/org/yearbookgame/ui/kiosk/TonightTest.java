package org.yearbookgame.ui.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yearbookgame.game.Game;
import org.yearbookgame.game.GameState.Asking;
import org.yearbookgame.game.GameState.Finished;
import org.yearbookgame.game.GameState.Revealed;
import org.yearbookgame.game.Mode;
import org.yearbookgame.game.Rules;
import org.yearbookgame.kiosk.Evening;
import org.yearbookgame.results.ClassmateId;
import org.yearbookgame.roster.Portrait;
import org.yearbookgame.storage.OpenedClass;
import org.yearbookgame.ui.Background;
import org.yearbookgame.ui.SampleClass;
import org.yearbookgame.ui.portraits.PortraitLoader;

final class TonightTest {
  private static final Rules FIVE = Rules.of(Mode.FACES).withRounds(5);
  private static final ClassmateId FIRST = new ClassmateId(1);
  private static final Portrait FIRST_PORTRAIT = new Portrait("1.png");

  @TempDir Path folder;
  private OpenedClass opened;

  @BeforeEach
  void open() {
    opened = SampleClass.write(folder, SampleClass.NAMES).find().open();
  }

  @Test
  void whoAsksToBeLeftOutIsNotDealtAnyMore() {
    Tonight tonight = tonight(Evening.FIRST);

    Set<Portrait> hidden = tonight.spend(Evening.FIRST.hiding(FIRST));

    assertEquals(Set.of(FIRST_PORTRAIT), hidden);
    assertEquals(everybodyBut(FIRST_PORTRAIT), shown(tonight));
  }

  @Test
  void whoAskedToBeLeftOutBeforeARestartStaysOut() {
    assertEquals(everybodyBut(FIRST_PORTRAIT), shown(tonight(Evening.FIRST.hiding(FIRST))));
  }

  @Test
  void whoIsShownAgainIsDealtAgain() {
    Tonight tonight = tonight(Evening.FIRST.hiding(FIRST));

    assertEquals(Set.of(), tonight.spend(Evening.FIRST));
    assertTrue(shown(tonight).contains(FIRST_PORTRAIT));
  }

  @Test
  void guestsAfterOneAnotherAreAskedForEverybodyOnce() {
    Tonight tonight = tonight(Evening.FIRST);

    List<String> asked =
        Stream.generate(() -> tonight.deal(FIVE).orElseThrow())
            .limit(2)
            .flatMap(TonightTest::passed)
            .toList();

    assertEquals(10, asked.size());
    assertEquals(10, Set.copyOf(asked).size());
  }

  @Test
  void picturesThatCouldNotBeReadAreTriedAgainWhenNobodyIsLeft() {
    Tonight tonight = tonight(Evening.FIRST.hiding(FIRST));
    tonight
        .dealer()
        .withdraw(
            opened.roster().classmates().stream()
                .map(person -> person.portrait())
                .collect(Collectors.toSet()));

    assertEquals(5, tonight.deal(FIVE).orElseThrow().length());
    assertEquals(everybodyBut(FIRST_PORTRAIT), shown(tonight));
  }

  private Tonight tonight(Evening evening) {
    return new Tonight(
        opened,
        evening,
        new PortraitLoader(opened.folder().pictures(), Background.sameThread()),
        new SplittableRandom(3));
  }

  private Set<Portrait> everybodyBut(Portrait one) {
    return opened.roster().classmates().stream()
        .map(person -> person.portrait())
        .filter(portrait -> !portrait.equals(one))
        .collect(Collectors.toSet());
  }

  /// Everybody who is shown in any of many games.
  private static Set<Portrait> shown(Tonight tonight) {
    Set<Portrait> shown = new HashSet<>();
    for (int i = 0; i < 50; i++) {
      Game game = tonight.deal(FIVE).orElseThrow();
      while (game.state() instanceof Asking asking) {
        shown.addAll(asking.question().portraits());
        game = goOn(game);
      }
    }
    return shown;
  }

  /// The names that a game asks.
  private static Stream<String> passed(Game dealt) {
    Game game = dealt;
    while (game.state() instanceof Asking) {
      game = goOn(game);
    }
    return game.played().stream().map(round -> round.asked().name().text());
  }

  private static Game goOn(Game game) {
    return switch (game.state()) {
      case Asking asking -> goOn(game.submit(asking.pass(), Duration.ZERO));
      case Revealed revealed -> game.submit(revealed.next(), Duration.ZERO);
      case Finished _ -> game;
    };
  }
}
