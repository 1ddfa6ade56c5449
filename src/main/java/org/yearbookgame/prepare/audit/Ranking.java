package org.yearbookgame.prepare.audit;

/// How alike two orders of the same people are.
///
/// @param people how many were compared
/// @param inOrder how many of them at most stand in one order by both, all rising or all falling
/// @param rho Spearman's rank correlation, from -1 to 1; 0 where one of the two is all alike
/// @param p how likely chance alone gives a rho as far from 0, to either side
public record Ranking(int people, int inOrder, double rho, double p, Verdict verdict) {
  /// What follows from the figures.
  public enum Verdict {
    /// With so few any order is chance.
    TOO_FEW,
    UNRELATED,
    RISES,
    FALLS
  }
}
