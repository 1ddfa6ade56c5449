package org.yearbookgame.game;

import java.util.OptionalDouble;
import org.yearbookgame.roster.Portrait;

/// How much alike portraits look, by the pictures alone.
@FunctionalInterface
public interface Likeness {
  /// How far apart two portraits are: 0 for the same picture, and more the less alike they look;
  /// nothing, where one of them was not looked at yet.
  OptionalDouble apart(Portrait one, Portrait other);

  /// Nobody was looked at.
  static Likeness unknown() {
    return (_, _) -> OptionalDouble.empty();
  }
}
