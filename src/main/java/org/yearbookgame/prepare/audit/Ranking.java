package org.yearbookgame.prepare.audit;

import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/// How alike two orders of the same people are: Spearman's rank correlation, with a permutation
/// test of how likely chance alone gives one as strong.
///
/// Those who are equal share the mean of their ranks. With the ranks a and b of each of n people,
/// counted from their mean, rho = Σab / √(Σa² · Σb²), Pearson's correlation of the ranks (C.
/// Spearman, The American Journal of Psychology 15, 1904).
///
/// The test draws other orders of b and counts those whose Σab is at least as far from 0, to either
/// side. After the hundredth of them it stops (J. Besag and P. Clifford, Biometrika 78, 1991), and
/// p = 100 / orders drawn; else it stops after 99,999 orders, and p = (1 + those as far) / 100,000.
/// The standard error of p is a tenth of it down to 0.001, and a third of it at 0.0001. The orders
/// drawn are the same in every run.
///
/// Of more than 500 people, for whom that would take seconds to minutes, rho · √(n − 1) is taken
/// for normal, as it is in the limit (M. Kendall and J. D. Gibbons, Rank Correlation Methods,
/// 1990). At 0.0001 p then errs by less than a fiftieth.
///
/// @param people how many were compared
/// @param inOrder how many of them at most stand in one order by both, rising or falling, equal
///   ones included; 0 where all are equal by one of the two
/// @param rho from -1 to 1; 0 where all are equal by one of the two
/// @param p how likely chance alone gives a rho as far from 0, to either side; never under 0.00001
public record Ranking(int people, int inOrder, double rho, double p, Verdict verdict) {
  /// What follows from the figures.
  public enum Verdict {
    /// With so few any order is chance.
    TOO_FEW,
    UNRELATED,
    RISES,
    FALLS
  }

  /// The fewest whose order means something: chance has eight rise or fall all along once in 20,160
  /// times, seven once in 2520.
  public static final int FEWEST = 8;

  /// Below this an order is no chance.
  private static final double LEAST_CHANCE = 0.0001;

  private static final int MOST_DRAWN = 99_999;
  private static final int AS_FAR = 100;
  private static final int MOST_PEOPLE_DRAWN = 500;
  private static final long SEED = 1904;

  /// Compares two orders of the same people.
  ///
  /// @param leastRho the least correlation, to either side, that is more than [Verdict#UNRELATED]
  static <T> Ranking of(
      List<T> people, Comparator<? super T> one, Comparator<? super T> other, double leastRho) {
    int n = people.size();
    Ranks a = Ranks.of(people, one);
    Ranks b = Ranks.of(people, other);
    double spread = Math.sqrt((double) a.products(a) * b.products(b));
    double rho = spread == 0 ? 0 : Math.clamp(a.products(b) / spread, -1, 1);
    double p = spread == 0 ? 1 : n <= MOST_PEOPLE_DRAWN ? drawn(a, b) : normal(rho, n);
    int inOrder = spread == 0 ? 0 : Math.max(a.risingWith(b), a.risingWith(b.reversed()));
    // Of few that differ, as where all but one file are of one day, chance often makes an order.
    boolean whole = inOrder == n && Math.min(a.different(), b.different()) >= FEWEST;
    boolean related = Math.abs(rho) >= leastRho && (whole || p < LEAST_CHANCE);
    return new Ranking(n, inOrder, rho, p, verdict(n, related, rho));
  }

  private static Verdict verdict(int people, boolean related, double rho) {
    if (people < FEWEST) {
      return Verdict.TOO_FEW;
    }
    if (!related) {
      return Verdict.UNRELATED;
    }
    return rho > 0 ? Verdict.RISES : Verdict.FALLS;
  }

  private static double drawn(Ranks a, Ranks b) {
    SplittableRandom random = new SplittableRandom(SEED);
    long found = Math.abs(a.products(b));
    Ranks other = b.copy();
    int asFar = 0;
    for (int drawn = 1; drawn <= MOST_DRAWN; drawn++) {
      other.shuffle(random);
      if (Math.abs(a.products(other)) >= found && ++asFar == AS_FAR) {
        return (double) AS_FAR / drawn;
      }
    }
    return (1.0 + asFar) / (1 + MOST_DRAWN);
  }

  /// How likely a normal number is at least as far out, by formula 7.1.26 of M. Abramowitz and I.
  /// Stegun, Handbook of Mathematical Functions, which errs by 0.00000015 at most.
  private static double normal(double rho, int n) {
    double x = Math.abs(rho) * Math.sqrt((n - 1) / 2.0);
    double t = 1 / (1 + 0.3275911 * x);
    double polynomial =
        t
            * (0.254829592
                + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
    return Math.clamp(polynomial * Math.exp(-x * x), 1.0 / (1 + MOST_DRAWN), 1);
  }
}
