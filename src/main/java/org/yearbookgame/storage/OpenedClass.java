package org.yearbookgame.storage;

import java.util.Collection;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.yearbookgame.roster.Roster;
import org.yearbookgame.roster.RosterImport;
import org.yearbookgame.roster.RosterProblem;
import org.yearbookgame.roster.RosterProblem.Effect;

/// A class as it was read.
///
/// @param imported those who can be asked and shown, and what is wrong with the others
public record OpenedClass(
    ClassFolder folder,
    ClassSettings settings,
    List<SettingsProblem> settingsProblems,
    RosterImport imported) {
  public OpenedClass {
    settingsProblems = List.copyOf(settingsProblems);
  }

  public Roster roster() {
    return imported.roster();
  }

  /// What is wrong with the list and its pictures, in row order.
  public List<RosterProblem> problems() {
    return imported.problems();
  }

  /// Whether some problem keeps the game, or a classmate, from being played.
  public boolean isStopped() {
    return problems().stream().anyMatch(problem -> problem.effect() != Effect.WORTH_KNOWING);
  }

  /// The same class without those who have died.
  public OpenedClass withoutInMemoriam() {
    return new OpenedClass(folder, settings, settingsProblems, imported.withoutInMemoriam());
  }

  /// The same class after a look into every picture, which takes its time.
  ///
  /// @param cancelled asked before every picture
  public OpenedClass lookedInto(BooleanSupplier cancelled) {
    return with(PictureCheck.look(folder.pictures(), roster(), cancelled));
  }

  /// The same class with what such a look has found.
  public OpenedClass with(Collection<RosterProblem> found) {
    return new OpenedClass(folder, settings, settingsProblems, imported.with(found));
  }
}
