package org.yearbookgame.roster;

import java.util.Arrays;
import java.util.Optional;

/// The columns of the list that the game knows, by the headings that spreadsheets carry.
public enum Column {
  NAME("Name", true),
  GENDER("Gender", true),
  IMAGE("Image", true),
  STANDING("Standing", false),
  AMONG("Among", false),
  CAPTION("Caption", false),
  LOOK("Look", false),
  TODAY("Today", false),
  NOW("Now", false),
  /// Whatever stands there leaves the classmate out for now, until it is emptied.
  LEFT_OUT("Left out", false);

  private final String heading;
  private final boolean required;

  Column(String heading, boolean required) {
    this.heading = heading;
    this.required = required;
  }

  public String heading() {
    return heading;
  }

  public boolean required() {
    return required;
  }

  /// The column of a heading, compared without case and blanks; empty for a column of the
  /// organizer's own.
  public static Optional<Column> of(String heading) {
    String key = Fold.key(heading);
    return Arrays.stream(values())
        .filter(column -> Fold.key(column.heading).equals(key))
        .findFirst();
  }
}
