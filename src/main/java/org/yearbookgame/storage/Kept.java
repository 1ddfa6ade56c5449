package org.yearbookgame.storage;

import java.util.Optional;
import java.util.function.Function;

/// What is kept in a file, and what the player should know about it.
public record Kept<T>(T value, Optional<KeepingProblem> problem) {
  <U> Kept<U> map(Function<T, U> change) {
    return new Kept<>(change.apply(value), problem);
  }
}
