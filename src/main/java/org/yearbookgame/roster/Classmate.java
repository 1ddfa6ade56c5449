package org.yearbookgame.roster;

import java.util.Optional;

/// One row of the roster: somebody who may be asked and shown.
///
/// @param row the spreadsheet's row, the header being 1
/// @param gender as the organizer wrote it; on no player's screen
/// @param among the group they are dealt with, that of their gender unless the list says otherwise
/// @param caption shown with the name once a round is over ("Chess club")
/// @param look how the picture looks ("curly hair, laughing"), read out by a screen reader
/// @param today their name today, shown once a round is over
/// @param now their picture today
public record Classmate(
    int row,
    DisplayName name,
    Gender gender,
    Among among,
    Portrait portrait,
    Standing standing,
    Optional<String> caption,
    Optional<String> look,
    Optional<String> today,
    Optional<Portrait> now) {

  /// A listed classmate with the required columns only.
  public static Classmate of(int row, String name, String gender, String file) {
    Gender written = Gender.of(gender);
    return new Classmate(
        row,
        DisplayName.of(name),
        written,
        new Among.People(written),
        new Portrait(file),
        Standing.LISTED,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  public boolean inMemoriam() {
    return standing == Standing.IN_MEMORIAM;
  }

  /// The row alone: names must not reach a log.
  @Override
  public String toString() {
    return "Classmate[row " + row + "]";
  }
}
