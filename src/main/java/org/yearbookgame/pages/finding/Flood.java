package org.yearbookgame.pages.finding;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/// Goes from point to point, to the four neighbours of each.
final class Flood {
  private final int width;
  private final int height;
  private int[] waiting = new int[1024];
  private int count;

  Flood(int width, int height) {
    this.width = width;
    this.height = height;
  }

  /// @param open whether to go to a point; false once it was reached
  /// @param reached makes it so
  void from(int start, IntPredicate open, IntConsumer reached) {
    visit(start, open, reached);
    while (count > 0) {
      int at = waiting[--count];
      int x = at % width;
      if (x > 0) {
        visit(at - 1, open, reached);
      }
      if (x < width - 1) {
        visit(at + 1, open, reached);
      }
      if (at >= width) {
        visit(at - width, open, reached);
      }
      if (at < width * (height - 1)) {
        visit(at + width, open, reached);
      }
    }
  }

  private void visit(int at, IntPredicate open, IntConsumer reached) {
    if (open.test(at)) {
      reached.accept(at);
      if (count == waiting.length) {
        waiting = Arrays.copyOf(waiting, 2 * count);
      }
      waiting[count++] = at;
    }
  }
}
