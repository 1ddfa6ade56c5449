package org.yearbookgame.storage;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.yearbookgame.game.Mode;
import org.yearbookgame.game.Rules;

/// What a class says of itself in `class.json`; every line of it may be missing.
///
/// @param id stands for the class for good, whatever becomes of its title and place: small letters,
///   digits and hyphens, 64 at most; a class that was not prepared has none
/// @param title "Class of 1984"; the folder's name where the class has none
/// @param year as written: "1984", "1984/85"
/// @param colour the school's colour, `#RRGGBB`
/// @param colour2 a second one, `#RRGGBB`
/// @param logo a file inside the class folder
/// @param contact whom to write to about the class
/// @param reunion the day on which the class meets
/// @param mode the game that is offered first
/// @param faces the rules of "Find the face"
/// @param names the rules of "Find the name"
public record ClassSettings(
    Optional<String> id,
    String title,
    Optional<String> school,
    Optional<String> year,
    Optional<String> colour,
    Optional<String> colour2,
    Optional<Path> logo,
    Optional<String> contact,
    Optional<LocalDate> reunion,
    Mode mode,
    Rules faces,
    Rules names,
    InMemoriam inMemoriam) {

  /// Whether those who have died are asked and shown.
  public enum InMemoriam {
    ASK,
    LEAVE_OUT
  }

  public Rules rules(Mode which) {
    return switch (which) {
      case FACES -> faces;
      case NAMES -> names;
    };
  }

  /// The same for games of so many rounds.
  public ClassSettings withRounds(int rounds) {
    return new ClassSettings(
        id,
        title,
        school,
        year,
        colour,
        colour2,
        logo,
        contact,
        reunion,
        mode,
        faces.withRounds(rounds),
        names.withRounds(rounds),
        inMemoriam);
  }

  /// The rules of the game that is offered first.
  public Rules rules() {
    return rules(mode);
  }
}
