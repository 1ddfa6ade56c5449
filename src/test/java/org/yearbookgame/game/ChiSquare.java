package org.yearbookgame.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Pearson's chi-square test of counts against an even distribution, at the level 0.001.
final class ChiSquare<T> {
  /// The 0.999 quantile of the standard normal distribution.
  private static final double Z = 3.0902;

  private final Map<T, Integer> counts = new HashMap<>();

  void count(T outcome) {
    counts.merge(outcome, 1, Integer::sum);
  }

  /// Demands that just these outcomes occurred, each as often as another but for chance.
  void assertEven(Set<T> outcomes) {
    assertEquals(outcomes, counts.keySet());
    double expected =
        counts.values().stream().mapToInt(Integer::intValue).sum() / (double) outcomes.size();
    assertTrue(expected >= 5, "too few for the test to mean anything");
    double statistic =
        counts.values().stream()
            .mapToDouble(count -> (count - expected) * (count - expected) / expected)
            .sum();
    double critical = critical(outcomes.size() - 1);
    assertTrue(statistic < critical, () -> statistic + " is not below " + critical);
  }

  /// The value that is exceeded with probability 0.001, after E. B. Wilson and M. M. Hilferty, "The
  /// distribution of chi-square" (1931): from 2 degrees of freedom on at most 3 % above the tables.
  static double critical(int degreesOfFreedom) {
    double a = 2.0 / (9.0 * degreesOfFreedom);
    return degreesOfFreedom * Math.pow(1 - a + Z * Math.sqrt(a), 3);
  }
}
