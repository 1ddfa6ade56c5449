package org.yearbookgame.game;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.yearbookgame.bench.Figure;
import org.yearbookgame.bench.Measurement;
import org.yearbookgame.bench.Times;

/// What a round costs in classes of several sizes: to deal it, and to deal, play and score it.
public final class DealMeasurement implements Measurement {
  private static final int[] SIZES = {200, 10_000, 1_000_000};
  private static final int ROUNDS = 10;

  /// Games that are timed together, and how often.
  private static final int GAMES = 2_000;

  private static final int TURNS = 15;

  /// What the first web version took for a round, in nanoseconds, on this kind of machine: 1.6 ms
  /// in a class of 221, and 9 ms in one of 100,000.
  private static final double WEB = 1.6e6;

  private static final double TIMES_FASTER = 1000;
  private static final Rules RULES = new Rules(Mode.FACES, ROUNDS, 4, Tries.UNTIL_RIGHT);

  @Override
  public List<Figure> measure() throws Exception {
    Map<Integer, Dealer> dealers = new LinkedHashMap<>();
    Map<Integer, List<Long>> dealt = new LinkedHashMap<>();
    Map<Integer, List<Long>> played = new LinkedHashMap<>();
    for (int size : SIZES) {
      dealers.put(size, new Dealer(Rosters.sized(size / 2, size / 2), new SplittableRandom(size)));
      dealt.put(size, new ArrayList<>());
      played.put(size, new ArrayList<>());
    }
    for (int turn = -5; turn < TURNS; turn++) {
      for (int size : SIZES) {
        long deal = nanos(dealers.get(size), false);
        long play = nanos(dealers.get(size), true);
        if (turn >= 0) {
          dealt.get(size).add(deal);
          played.get(size).add(play);
        }
      }
    }
    List<Figure> figures = new ArrayList<>();
    double small = round(dealt.get(200));
    figures.add(Figure.told("deal one round, class of 200", small, "ns"));
    figures.add(
        Figure.ratio(
            "deal one round, class of 10,000",
            "class of 200",
            round(dealt.get(10_000)) / small,
            1.3));
    figures.add(
        Figure.atMost(
            "deal one round, class of 1,000,000", round(dealt.get(1_000_000)), "ns", 2000));
    long garbage = bytes(dealers.get(200));
    figures.add(Figure.told("bytes for one round, class of 200", garbage, "bytes"));
    figures.add(
        Figure.ratio(
            "bytes for one round, class of 1,000,000",
            "class of 200",
            (double) bytes(dealers.get(1_000_000)) / garbage,
            1.01));
    double whole = round(played.get(200));
    figures.add(Figure.told("deal, guess and score one round, class of 200", whole, "ns"));
    figures.add(
        Figure.ratio(
            "deal, guess and score, 1000 rounds",
            "1 round of the web version",
            TIMES_FASTER * whole / WEB,
            1));
    figures.add(
        Figure.ratio(
            "deal, guess and score, class of 10,000",
            "class of 200",
            round(played.get(10_000)) / whole,
            1.3));
    return figures;
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

  private static long bytes(Dealer dealer) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    for (int i = 0; i < GAMES; i++) {
      dealer.deal(RULES).orElseThrow();
    }
    return (threads.getCurrentThreadAllocatedBytes() - before) / (GAMES * ROUNDS);
  }
}
