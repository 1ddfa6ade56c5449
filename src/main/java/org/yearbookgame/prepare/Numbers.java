package org.yearbookgame.prepare;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.random.RandomGenerator;

/// Draws the numbers that name the pictures, each once, so that whoever comes later falls anywhere
/// among the others.
final class Numbers {
  private static final int LEAST = 1;
  private static final int MOST = 999_999;

  private final RandomGenerator random;
  private final Set<Integer> taken;

  /// @param taken numbers that are not drawn
  Numbers(RandomGenerator random, Collection<Integer> taken) {
    this.random = random;
    this.taken = new HashSet<>(taken);
  }

  /// Whether it is a number that could be drawn.
  static boolean isOne(int number) {
    return number >= LEAST && number <= MOST;
  }

  /// A number that was not drawn before.
  ///
  /// @throws IllegalStateException if there is none left, which takes ten times the largest class
  int draw() {
    if (taken.size() >= MOST) {
      throw new IllegalStateException("more pictures than numbers");
    }
    int number = random.nextInt(LEAST, MOST + 1);
    while (!taken.add(number)) {
      number = random.nextInt(LEAST, MOST + 1);
    }
    return number;
  }
}
