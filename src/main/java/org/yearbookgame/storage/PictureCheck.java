package org.yearbookgame.storage;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.yearbookgame.roster.Roster;
import org.yearbookgame.roster.RosterProblem;

/// The second look at a class's pictures: their headers, and whether two are the same to the byte.
public final class PictureCheck {
  private PictureCheck() {}

  /// Looks at the portrait of every classmate, none of which is decoded.
  ///
  /// @param pictures the class's picture folder
  /// @param cancelled asked before every file; what is found until then is returned
  /// @return in row order
  public static List<RosterProblem> look(Path pictures, Roster roster, BooleanSupplier cancelled) {
    return List.of();
  }
}
