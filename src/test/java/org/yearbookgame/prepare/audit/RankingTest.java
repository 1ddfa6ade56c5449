package org.yearbookgame.prepare.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yearbookgame.prepare.audit.Ranking.Verdict;

final class RankingTest {
  private record Pair(int one, int other) {}

  private static Ranking ranking(List<Integer> other) {
    return ranking(IntStream.range(0, other.size()).boxed().toList(), other, 0);
  }

  private static Ranking ranking(List<Integer> one, List<Integer> other, double leastRho) {
    List<Pair> pairs =
        IntStream.range(0, one.size()).mapToObj(i -> new Pair(one.get(i), other.get(i))).toList();
    return Ranking.of(
        pairs, Comparator.comparingInt(Pair::one), Comparator.comparingInt(Pair::other), leastRho);
  }

  private static List<Integer> rising(int count) {
    return IntStream.range(0, count).boxed().toList();
  }

  private static List<Integer> shuffled(int count, long seed) {
    List<Integer> numbers = new ArrayList<>(rising(count));
    Collections.shuffle(numbers, new Random(seed));
    return numbers;
  }

  /// Swaps neighbours until the order is as far from rising as is wanted.
  private static List<Integer> disturbed(int count, int swaps) {
    List<Integer> numbers = new ArrayList<>(rising(count));
    Random random = new Random(11);
    for (int i = 0; i < swaps; i++) {
      Collections.swap(numbers, random.nextInt(count), random.nextInt(count));
    }
    return numbers;
  }

  @Test
  void rhoIsThatOfTheTextbook() {
    // The example of en.wikipedia.org/wiki/Spearman's_rank_correlation_coefficient: hours of
    // television a week by intelligence quotient; 1 − 6 · 194 / (10 · 99) = −29/165.
    Ranking television =
        ranking(
            List.of(106, 100, 86, 101, 99, 103, 97, 113, 112, 110),
            List.of(7, 27, 2, 50, 28, 29, 20, 12, 6, 17),
            0);
    assertEquals(-29.0 / 165, television.rho(), 1e-12);
    assertEquals(0.627, television.p(), 0.1);
    assertEquals(Verdict.UNRELATED, television.verdict());
  }

  @Test
  void equalOnesShareTheMeanOfTheirRanks() {
    // Ranks 1, 2.5, 2.5, 4 against 1, 3, 2, 4: 4.5 / √(4.5 · 5).
    assertEquals(Math.sqrt(0.9), ranking(List.of(1, 2, 2, 4), List.of(1, 3, 2, 4), 0).rho(), 1e-12);
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 9, 48, 221, 500, 501, 10_000})
  void wholeOrderIsToldEitherWayRound(int people) {
    Ranking rises = ranking(rising(people));
    assertEquals(new Ranking(people, people, 1, rises.p(), Verdict.RISES), rises);
    assertEquals(
        new Ranking(people, people, -1, rises.p(), Verdict.FALLS),
        ranking(rising(people).reversed()));
    assertTrue(rises.p() < 0.0001, rises.toString());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 7})
  void ofFewNothingCanBeTold(int people) {
    assertEquals(Verdict.TOO_FEW, ranking(rising(people)).verdict());
  }

  @Test
  void orderOfThoseWhoDifferLittleIsNotWhole() {
    // One picture was replaced on another day, and happens to have the last number.
    Ranking allAtOnce = ranking(Collections.nCopies(20, 0));
    assertEquals(new Ranking(20, 0, 0, 1, Verdict.UNRELATED), allAtOnce);
    List<Integer> days = new ArrayList<>(Collections.nCopies(19, 0));
    days.add(1);
    Ranking later = ranking(days);
    assertEquals(20, later.inOrder());
    assertEquals(Verdict.UNRELATED, later.verdict());
  }

  @Test
  void disturbedOrderIsStillToldAndHowManyStandInIt() {
    Ranking disturbed = ranking(disturbed(221, 5));
    assertEquals(Verdict.RISES, disturbed.verdict());
    assertTrue(disturbed.inOrder() < 221 && disturbed.inOrder() >= 211, disturbed.toString());
  }

  @Test
  void ordersDrawnByLotAreHardlyEverTold() {
    // At 0.0001 there is one false alarm in 10,000; three of 3000 or more come once in 2800 times.
    long alarms =
        IntStream.range(0, 3000)
            .filter(seed -> ranking(shuffled(60, seed)).verdict() != Verdict.UNRELATED)
            .count();
    assertTrue(alarms < 3, alarms + " false alarms");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8})
  void chanceIsThatOfAllOrders(int swaps) {
    Ranking drawn = ranking(disturbed(8, swaps));
    double exact = shareOfOrdersAsFar(drawn.rho());
    // Three standard errors: of a share after 99,999 orders, or of the hundredth that is as far.
    double error = 3 * Math.max(exact / 10, Math.sqrt(exact / 99_999));
    assertEquals(exact, drawn.p(), error);
  }

  /// The share of all 40,320 orders of eight in which rho is at least as far from 0.
  private static double shareOfOrdersAsFar(double rho) {
    int[] counts = new int[2];
    countOrders(new ArrayList<>(rising(8)), 0, Math.abs(rho) - 1e-9, counts);
    return (double) counts[1] / counts[0];
  }

  private static void countOrders(List<Integer> order, int from, double far, int[] counts) {
    if (from == order.size()) {
      int squares = 0;
      for (int i = 0; i < 8; i++) {
        squares += (order.get(i) - i) * (order.get(i) - i);
      }
      counts[0]++;
      counts[1] += Math.abs(1 - 6 * squares / (8 * 63.0)) >= far ? 1 : 0;
      return;
    }
    for (int i = from; i < order.size(); i++) {
      Collections.swap(order, from, i);
      countOrders(order, from + 1, far, counts);
      Collections.swap(order, from, i);
    }
  }

  @Test
  void chanceAmongManyIsThatOfDrawnOrders() {
    List<Integer> leaning = leaning(501);
    Ranking many = ranking(leaning);
    List<Integer> drawn = new ArrayList<>(rising(501));
    Random random = new Random(5);
    int asFar = 0;
    for (int i = 0; i < 50_000; i++) {
      Collections.shuffle(drawn, random);
      asFar += Math.abs(rho(drawn)) >= Math.abs(many.rho()) ? 1 : 0;
    }
    double share = asFar / 50_000.0;
    assertEquals(share, many.p(), 3 * Math.sqrt(share / 50_000));
  }

  /// Mostly drawn by lot, yet a little in order: p is some hundredths.
  private static List<Integer> leaning(int count) {
    List<Integer> numbers = shuffled(count, 3);
    Collections.sort(numbers.subList(0, count / 8));
    return numbers;
  }

  private static double rho(List<Integer> order) {
    double squares = 0;
    for (int i = 0; i < order.size(); i++) {
      squares += Math.pow(order.get(i) - i, 2);
    }
    double n = order.size();
    return 1 - 6 * squares / (n * (n * n - 1));
  }

  @Test
  void leastRhoLetsALeanPass() {
    List<Integer> leaning = new ArrayList<>(shuffled(221, 3));
    Collections.sort(leaning.subList(0, 110));
    Ranking any = ranking(rising(221), leaning, 0);
    assertEquals(Verdict.RISES, any.verdict());
    assertTrue(any.rho() < 0.5, any.toString());
    assertEquals(Verdict.UNRELATED, ranking(rising(221), leaning, 0.5).verdict());
  }
}
