package org.yearbookgame.game;

import java.util.HashMap;
import java.util.Map;

/// The best results in one class, each for games of one mode, length and number of tries. Games
/// that ask the missed again do not count.
public record Bests(Map<Kind, Integer> best) {
  public static final Bests NONE = new Bests(Map.of());

  public Bests {
    best = Map.copyOf(best);
  }

  /// What two games must share for their results to be compared.
  public record Kind(Mode mode, int length, Tries tries) {
    static Kind of(Game game) {
      return new Kind(game.rules().mode(), game.length(), game.rules().tries());
    }
  }

  /// How a finished game stands to the best before it.
  public sealed interface Comparison {
    /// There is nothing to compare it with.
    record First() implements Comparison {}

    record NewBest(int before) implements Comparison {}

    record Equalled(int best) implements Comparison {}

    record Below(int best) implements Comparison {}
  }

  /// How a finished game stands to the bests before it.
  public Comparison compare(Game game) {
    Integer before = game.again() ? null : best.get(Kind.of(game));
    if (before == null) {
      return new Comparison.First();
    }
    int right = game.score().right();
    if (right > before) {
      return new Comparison.NewBest(before);
    }
    return right == before ? new Comparison.Equalled(before) : new Comparison.Below(before);
  }

  /// The bests after a finished game.
  public Bests with(Game game) {
    return game.again() ? this : with(Kind.of(game), game.score().right());
  }

  /// The bests after a finished game of which only this is known.
  public Bests with(Kind kind, int right) {
    Map<Kind, Integer> changed = new HashMap<>(best);
    changed.merge(kind, right, Math::max);
    return new Bests(changed);
  }
}
