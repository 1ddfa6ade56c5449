package org.yearbookgame.pages;

import java.util.OptionalInt;

/// What somebody knows of a page before it is looked at.
///
/// @param columns of portraits that it has
public record Hint(OptionalInt columns) {
  /// Nothing is known.
  public static final Hint NONE = new Hint(OptionalInt.empty());

  public Hint {
    if (columns.isPresent() && columns.getAsInt() < 1) {
      throw new IllegalArgumentException("one column at least");
    }
  }

  /// So many columns.
  public static Hint columns(int columns) {
    return new Hint(OptionalInt.of(columns));
  }
}
