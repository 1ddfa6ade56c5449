package org.yearbookgame.prepare;

import java.util.List;
import org.yearbookgame.roster.Table;

/// Somebody in the list of a class folder, whether they can be played or not.
///
/// @param row as it stands in the list
/// @param name as written
/// @param gender as written
/// @param pictures of them that are there, as paths inside the class's picture folder
public record Bearer(Table.Row row, String name, String gender, List<String> pictures) {
  public Bearer {
    pictures = List.copyOf(pictures);
  }

  /// Names must not reach a log.
  @Override
  public String toString() {
    return "Bearer[row " + row.number() + "]";
  }
}
