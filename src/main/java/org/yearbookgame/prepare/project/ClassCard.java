package org.yearbookgame.prepare.project;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/// What a class says of itself, as the organizer writes it; `""` where nothing is written.
///
/// @param colour the school's, `#RRGGBB`
/// @param colour2 a second one, `#RRGGBB`
/// @param logo a picture, where it lies
/// @param contact whom to tell that something is not right
/// @param reunion the day on which the class meets
public record ClassCard(
    String title,
    String school,
    String year,
    String colour,
    String colour2,
    Optional<Path> logo,
    String contact,
    Optional<LocalDate> reunion) {
  /// A class of which nothing is said.
  public static final ClassCard EMPTY =
      new ClassCard("", "", "", "", "", Optional.empty(), "", Optional.empty());
}
