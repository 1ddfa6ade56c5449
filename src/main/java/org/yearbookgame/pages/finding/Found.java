package org.yearbookgame.pages.finding;

import java.util.EnumSet;
import java.util.Set;
import org.yearbookgame.pages.Doubt;

/// A portrait that was found, and what speaks against it.
///
/// @param seen how many of its four sides can be seen
record Found(Box box, int seen, Set<Doubt> doubts) {
  Found {
    doubts = Set.copyOf(doubts);
  }

  Found(Box box, int seen) {
    this(box, seen, Set.of());
  }

  Found moved(double x, double y) {
    return new Found(box.moved(x, y), seen, doubts);
  }

  Found but(Doubt doubt) {
    Set<Doubt> more = EnumSet.of(doubt);
    more.addAll(doubts);
    return new Found(box, seen, more);
  }
}
