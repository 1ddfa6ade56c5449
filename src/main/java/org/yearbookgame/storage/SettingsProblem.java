package org.yearbookgame.storage;

import java.util.Optional;
import org.yearbookgame.roster.RosterProblem.Effect;

/// Something about `class.json` that the organizer should know. The game goes on with what it would
/// do if the line were not there.
public sealed interface SettingsProblem {
  /// Settings are comfort: nothing about them keeps anybody from playing.
  default Effect effect() {
    return Effect.WORTH_KNOWING;
  }

  /// Where it stands, where that can be told.
  Optional<Place> place();

  /// A place in the file, both from 1.
  record Place(int line, int column) {}

  /// What a value may be.
  enum Expected {
    /// What stands for a class: letters, digits and hyphens.
    ID,
    TEXT,
    YEAR,
    COLOUR,
    /// The name of a picture inside the class folder.
    FILE_INSIDE,
    /// A day, as in "2034-06-24".
    DATE,
    RULES,
    MODE,
    ROUNDS,
    CHOICES,
    TRIES,
    IN_MEMORIAM
  }

  /// A key that the game does not know, as in "titel".
  ///
  /// @param key with those around it, as in "rules.rounds"
  record UnknownKey(String key, Optional<Place> place) implements SettingsProblem {}

  record WrongValue(String key, Expected expected, Optional<Place> place)
      implements SettingsProblem {}

  /// The logo is no file of the class folder.
  record LogoMissing(String file, Optional<Place> place) implements SettingsProblem {}

  /// The file is no JSON object; what stands before the place counts.
  record Broken(Optional<Place> place) implements SettingsProblem {}

  record TooLarge() implements SettingsProblem {
    @Override
    public Optional<Place> place() {
      return Optional.empty();
    }
  }

  /// There is a file, but it cannot be opened.
  record Unreadable() implements SettingsProblem {
    @Override
    public Optional<Place> place() {
      return Optional.empty();
    }
  }
}
