package org.yearbookgame.pages;

import java.util.EnumSet;
import java.util.Set;

/// A portrait as it was found on a page, or drawn by somebody.
///
/// @param confidence that it is a whole portrait and nothing else, from 0 to 1
/// @param doubts reasons to look at it; none where nothing speaks against it
public record PortraitBox(Frame frame, double confidence, Set<Doubt> doubts) {
  public PortraitBox {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("from 0 to 1");
    }
    doubts = Set.copyOf(doubts);
  }

  /// One that a person drew, or said is right.
  public static PortraitBox certain(Frame frame) {
    return new PortraitBox(frame, 1, Set.of());
  }

  /// The reasons in the order in which they are told.
  public Iterable<Doubt> doubtsInOrder() {
    return doubts.isEmpty() ? Set.of() : EnumSet.copyOf(doubts);
  }
}
