package org.yearbookgame.storage.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yearbookgame.game.Dealer;
import org.yearbookgame.game.Difficulty;
import org.yearbookgame.game.Game;
import org.yearbookgame.game.GameState;
import org.yearbookgame.game.Mode;
import org.yearbookgame.game.Played;
import org.yearbookgame.game.Rules;
import org.yearbookgame.roster.Classmate;
import org.yearbookgame.roster.Portrait;
import org.yearbookgame.roster.Roster;
import org.yearbookgame.storage.ClassFolder;
import org.yearbookgame.storage.ClassSearch;
import org.yearbookgame.storage.OpenedClass;

final class LooksTest {
  private static final int ROUNDS = 2000;

  @TempDir private Path folder;

  private static OpenedClass demo() {
    return ((ClassSearch.Found) ClassFolder.find(Path.of("assets/demo-class"))).folder().open();
  }

  private Looks looks(OpenedClass opened) throws InterruptedException {
    return Looks.of(opened.folder().pictures(), opened.roster(), folder.resolve("looks"));
  }

  @Test
  void hardIsCloserThanAnybodyAndAnybodyCloserThanEasy() throws InterruptedException {
    OpenedClass demo = demo();
    Looks looks = looks(demo);
    double easy = meanApart(demo.roster(), looks, Difficulty.EASY);
    double normal = meanApart(demo.roster(), looks, Difficulty.NORMAL);
    double hard = meanApart(demo.roster(), looks, Difficulty.HARD);
    assertTrue(
        hard < 0.85 * normal && normal < 0.95 * easy,
        "hard %.3f, normal %.3f, easy %.3f".formatted(hard, normal, easy));
  }

  /// The mean distance of the others of a round from the one asked, over many rounds.
  private static double meanApart(Roster roster, Looks looks, Difficulty difficulty) {
    Dealer dealer = new Dealer(roster, new SplittableRandom(5));
    dealer.choose(difficulty, looks);
    List<Double> apart = new ArrayList<>();
    while (apart.size() < 3 * ROUNDS) {
      for (Played round : playThrough(dealer.deal(Rules.of(Mode.FACES)).orElseThrow())) {
        for (Classmate choice : round.choices()) {
          assertEquals(round.asked().gender(), choice.gender());
          if (!choice.equals(round.asked())) {
            apart.add(looks.apart(round.asked().portrait(), choice.portrait()).orElseThrow());
          }
        }
      }
    }
    return apart.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
  }

  /// Whoever picks the one in the middle of a round, or the odd one out, knows nobody.
  @ParameterizedTest
  @EnumSource
  void theLooksOfARoundDoNotTellWhoIsAsked(Difficulty difficulty) throws InterruptedException {
    OpenedClass demo = demo();
    Looks looks = looks(demo);
    Dealer dealer = new Dealer(demo.roster(), new SplittableRandom(11));
    dealer.choose(difficulty, looks);
    int middle = 0;
    int odd = 0;
    for (int rounds = 0; rounds < ROUNDS; ) {
      for (Played round : playThrough(dealer.deal(Rules.of(Mode.FACES)).orElseThrow())) {
        Comparator<Classmate> byDistance =
            Comparator.comparingDouble(
                choice ->
                    round.choices().stream()
                        .filter(other -> !other.equals(choice))
                        .mapToDouble(
                            other -> looks.apart(choice.portrait(), other.portrait()).orElseThrow())
                        .sum());
        middle += Collections.min(round.choices(), byDistance).equals(round.asked()) ? 1 : 0;
        odd += Collections.max(round.choices(), byDistance).equals(round.asked()) ? 1 : 0;
        rounds++;
      }
    }
    String rates =
        "middle %.3f, odd one out %.3f".formatted((double) middle / ROUNDS, (double) odd / ROUNDS);
    assertTrue(Math.max(middle, odd) < 0.30 * ROUNDS, rates);
  }

  private static List<Played> playThrough(Game dealt) {
    for (Game game = dealt; ; ) {
      switch (game.state()) {
        case GameState.Asking asking -> game = game.submit(asking.pass(), Duration.ZERO);
        case GameState.Revealed told -> game = game.submit(told.next(), Duration.ZERO);
        case GameState.Finished() -> {
          return game.played();
        }
      }
    }
  }

  @Test
  void looksAreRememberedAsTheyWereSeen() throws Exception {
    OpenedClass demo = demo();
    Looks first = looks(demo);
    byte[] remembered = Files.readAllBytes(folder.resolve("looks"));
    assertEquals(48, first.byPortrait().size());
    assertEquals(first, looks(demo));
    assertTrue(
        Arrays.equals(remembered, Files.readAllBytes(folder.resolve("looks"))),
        "nothing new to remember");
  }

  @Test
  void aDamagedMemoryIsReadAnew() throws Exception {
    OpenedClass demo = demo();
    Looks first = looks(demo);
    Files.write(folder.resolve("looks"), new byte[] {0, 0, 0, 1, 0, 0, 1, 0, 7});
    assertEquals(first, looks(demo));
  }

  @Test
  void howBrightAPictureIsDoesNotCount() {
    byte[] dark = new byte[Look.POINTS];
    byte[] bright = new byte[Look.POINTS];
    byte[] negative = new byte[Look.POINTS];
    for (int i = 0; i < Look.POINTS; i++) {
      dark[i] = (byte) (i % 50);
      bright[i] = (byte) (100 + 2 * (i % 50));
      negative[i] = (byte) (49 - i % 50);
    }
    assertEquals(0, new Look(dark).apart(new Look(bright)), 1e-5);
    assertEquals(2, new Look(dark).apart(new Look(negative)), 1e-5);
    assertEquals(1, new Look(dark).apart(new Look(new byte[Look.POINTS])), 1e-5);
  }

  @Test
  void whoCannotBeReadIsNotLookedAt() throws InterruptedException {
    OpenedClass demo = demo();
    Roster gone = Roster.of(List.of(Classmate.of(2, "Ann", "F", "gone.png")));
    Looks looks = Looks.of(demo.folder().pictures(), gone, folder.resolve("looks"));
    assertEquals(
        Optional.empty(), Optional.ofNullable(looks.byPortrait().get(new Portrait("gone.png"))));
  }
}
