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

  public ClassCard withTitle(String changed) {
    return new ClassCard(changed, school, year, colour, colour2, logo, contact, reunion);
  }

  public ClassCard withSchool(String changed) {
    return new ClassCard(title, changed, year, colour, colour2, logo, contact, reunion);
  }

  public ClassCard withYear(String changed) {
    return new ClassCard(title, school, changed, colour, colour2, logo, contact, reunion);
  }

  public ClassCard withColour(String changed) {
    return new ClassCard(title, school, year, changed, colour2, logo, contact, reunion);
  }

  public ClassCard withColour2(String changed) {
    return new ClassCard(title, school, year, colour, changed, logo, contact, reunion);
  }

  public ClassCard withLogo(Optional<Path> changed) {
    return new ClassCard(title, school, year, colour, colour2, changed, contact, reunion);
  }

  public ClassCard withContact(String changed) {
    return new ClassCard(title, school, year, colour, colour2, logo, changed, reunion);
  }

  public ClassCard withReunion(Optional<LocalDate> changed) {
    return new ClassCard(title, school, year, colour, colour2, logo, contact, changed);
  }

  /// Names must not reach a log.
  @Override
  public String toString() {
    return "ClassCard[]";
  }
}
