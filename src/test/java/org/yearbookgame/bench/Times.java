package org.yearbookgame.bench;

import java.util.Arrays;
import java.util.stream.LongStream;

/// How long something took, again and again.
public final class Times {
  private final long[] nanos;

  /// Times that were taken.
  ///
  /// @param nanos in any order
  public Times(long... nanos) {
    this.nanos = nanos.clone();
    Arrays.sort(this.nanos);
  }

  /// Something that is done again and again.
  @FunctionalInterface
  public interface Task {
    /// Does it once.
    void run() throws Exception;
  }

  /// Runs something so many times, one after the other.
  public static Times of(int runs, Task task) throws Exception {
    long[] nanos = new long[runs];
    for (int i = 0; i < runs; i++) {
      long start = System.nanoTime();
      task.run();
      nanos[i] = System.nanoTime() - start;
    }
    return new Times(nanos);
  }

  /// All of several.
  public static Times together(Iterable<Times> parts) {
    LongStream.Builder all = LongStream.builder();
    parts.forEach(part -> Arrays.stream(part.nanos).forEach(all));
    return new Times(all.build().toArray());
  }

  /// The time that so much of all stay under, in milliseconds.
  ///
  /// @param share from 0 to 1
  public double millis(double share) {
    return nanos[(int) Math.min(nanos.length - 1L, (long) (share * nanos.length))] / 1e6;
  }

  /// In milliseconds.
  public double median() {
    return millis(0.5);
  }
}
