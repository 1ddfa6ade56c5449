package org.yearbookgame.game;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.yearbookgame.bench.Figure;
import org.yearbookgame.bench.Measurement;
import org.yearbookgame.bench.Times;

/// What a round costs in classes of several sizes: to deal it, and to deal, play and score it.
public final class DealMeasurement implements Measurement {
  private static final int ROUNDS = 10;

  /// Games that are timed together, and how often.
  private static final int GAMES = 2_000;

  private static final int TURNS = 15;
  private static final int WARM_UPS = 5;

  private static final double LEVEL = 1.3;
  private static final double MOST_NANOS = 2000;

  /// The garbage is the round itself, whatever the class.
  private static final double SAME = 1.01;

  /// What the first web version took for a round, in nanoseconds, on this kind of machine: 1.6 ms
  /// in a class of 221, and 9 ms in one of 100,000.
  private static final double WEB = 1.6e6;

  private static final double TIMES_FASTER = 1000;
  private static final Rules RULES = new Rules(Mode.FACES, ROUNDS, 4, Tries.UNTIL_RIGHT);

  /// A class, and what its rounds took each time.
  private record Sized(Dealer dealer, List<Long> dealt, List<Long> played) {
    static Sized of(int size) {
      Dealer dealer = new Dealer(Rosters.sized(size / 2, size / 2), new SplittableRandom(size));
      return new Sized(dealer, new ArrayList<>(), new ArrayList<>());
    }

    void measure(boolean counted) {
      long deal = nanos(dealer, false);
      long play = nanos(dealer, true);
      if (counted) {
        dealt.add(deal);
        played.add(play);
      }
    }
  }

  @Override
  public List<Figure> measure() {
    Sized small = Sized.of(200);
    Sized large = Sized.of(10_000);
    Sized huge = Sized.of(1_000_000);
    for (int turn = -WARM_UPS; turn < TURNS; turn++) {
      for (Sized one : List.of(small, large, huge)) {
        one.measure(turn >= 0);
      }
    }
    double deal = round(small.dealt());
    double play = round(small.played());
    double bytes = bytes(small.dealer());
    return List.of(
        Figure.told("deal one round, class of 200", deal, "ns"),
        Figure.ratio(
            "deal one round, class of 10,000", "class of 200", round(large.dealt()) / deal, LEVEL),
        Figure.atMost("deal one round, class of 1,000,000", round(huge.dealt()), "ns", MOST_NANOS),
        Figure.told("bytes for one round, class of 200", bytes, "bytes"),
        Figure.ratio(
            "bytes for one round, class of 1,000,000",
            "class of 200",
            bytes(huge.dealer()) / bytes,
            SAME),
        Figure.told("deal, guess and score one round, class of 200", play, "ns"),
        Figure.ratio(
            "deal, guess and score 1000 rounds",
            "1 round of the web version",
            TIMES_FASTER * play / WEB,
            1),
        Figure.ratio(
            "deal, guess and score, class of 10,000",
            "class of 200",
            round(large.played()) / play,
            LEVEL));
  }

  /// The median of a round, in nanoseconds.
  private static double round(List<Long> nanos) {
    long[] all = nanos.stream().mapToLong(Long::longValue).toArray();
    return new Times(all).median() * 1e6 / (GAMES * ROUNDS);
  }

  private static long nanos(Dealer dealer, boolean play) {
    long start = System.nanoTime();
    int right = 0;
    for (int i = 0; i < GAMES; i++) {
      Game game = dealer.deal(RULES).orElseThrow();
      right += play ? played(game).score().right() : game.length();
    }
    long taken = System.nanoTime() - start;
    if (right == 0) {
      throw new AssertionError("nothing was dealt");
    }
    return taken;
  }

  /// A game in which the first picture of every round is picked, and then the next, until it is
  /// over.
  private static Game played(Game game) {
    Game now = game;
    while (true) {
      switch (now.state()) {
        case GameState.Asking asking -> {
          for (Move.Guess guess : Games.guesses(asking.question())) {
            now = now.submit(guess, Duration.ofMillis(900));
          }
        }
        case GameState.Revealed revealed -> now = now.submit(revealed.next(), Duration.ZERO);
        case GameState.Finished _ -> {
          return now;
        }
      }
    }
  }

  private static double bytes(Dealer dealer) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    nanos(dealer, false);
    return (double) (threads.getCurrentThreadAllocatedBytes() - before) / (GAMES * ROUNDS);
  }
}
