package org.yearbookgame.prepare.matching;

import org.yearbookgame.prepare.project.Entry;
import org.yearbookgame.prepare.project.Source;

/// A picture that might be somebody's. Nothing comes of it until the organizer says so.
///
/// @param row the spreadsheet's row of the entry
/// @param likeness of the two names, above 0, 1 at most
public record Suggestion(int row, Entry entry, Source source, double likeness) {
  /// Names must not reach a log.
  @Override
  public String toString() {
    return "Suggestion[row " + row + "]";
  }
}
