package org.yearbookgame.prepare.audit;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// The ranks of people in one order. Those who are equal share the mean of their ranks.
final class Ranks {
  /// Twice each one's distance from the mean rank: always whole numbers, whose sum is 0.
  private final long[] fromMean;

  private Ranks(long[] fromMean) {
    this.fromMean = fromMean;
  }

  static <T> Ranks of(List<T> people, Comparator<? super T> order) {
    int n = people.size();
    List<Integer> sorted =
        IntStream.range(0, n)
            .boxed()
            .sorted((i, k) -> order.compare(people.get(i), people.get(k)))
            .toList();
    long[] ranks = new long[n];
    int first = 0;
    while (first < n) {
      T equal = people.get(sorted.get(first));
      int end = first + 1;
      while (end < n && order.compare(equal, people.get(sorted.get(end))) == 0) {
        end++;
      }
      for (int i = first; i < end; i++) {
        ranks[sorted.get(i)] = (first + 1L + end) - (1L + n);
      }
      first = end;
    }
    return new Ranks(ranks);
  }

  int different() {
    return (int) Arrays.stream(fromMean).distinct().count();
  }

  /// The same order, from the other end.
  Ranks reversed() {
    return new Ranks(Arrays.stream(fromMean).map(rank -> -rank).toArray());
  }

  /// The sum over all people of the product of their two ranks.
  long products(Ranks other) {
    long sum = 0;
    for (int i = 0; i < fromMean.length; i++) {
      sum += fromMean[i] * other.fromMean[i];
    }
    return sum;
  }

  /// Puts the same ranks to other people.
  void shuffle(SplittableRandom random) {
    for (int i = fromMean.length - 1; i > 0; i--) {
      int k = random.nextInt(i + 1);
      long moved = fromMean[i];
      fromMean[i] = fromMean[k];
      fromMean[k] = moved;
    }
  }

  Ranks copy() {
    return new Ranks(fromMean.clone());
  }

  /// How many people at most, taken in this order, rise in another. Equal ones are in order.
  int risingWith(Ranks other) {
    int[] order =
        IntStream.range(0, fromMean.length)
            .boxed()
            .sorted(
                Comparator.<Integer>comparingLong(i -> fromMean[i])
                    .thenComparingLong(i -> other.fromMean[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    // The least last rank of a rising choice of each length (patience sorting).
    long[] lasts = new long[order.length];
    int longest = 0;
    for (int person : order) {
      long rank = other.fromMean[person];
      int place = firstAbove(rank, lasts, longest);
      lasts[place] = rank;
      longest = Math.max(longest, place + 1);
    }
    return longest;
  }

  private static int firstAbove(long rank, long[] sorted, int length) {
    int low = 0;
    int high = length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] > rank) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
