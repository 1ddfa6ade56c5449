package org.yearbookgame.prepare;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yearbookgame.prepare.Key.Mark;
import org.yearbookgame.prepare.project.Project;
import org.yearbookgame.roster.Classmate;
import org.yearbookgame.roster.Column;
import org.yearbookgame.roster.DisplayName;
import org.yearbookgame.roster.RosterImport;
import org.yearbookgame.roster.RosterProblem;

/// Who is in the class, once it is known which pictures can be read and who was removed before.
///
/// @param imported the roster, and all that there is to know of it
/// @param portraits the pictures of those in the roster
/// @param others pictures that were made in vain
/// @param claims what became of the pictures before
record Lineup(
    RosterImport imported,
    List<Made.Portrait> portraits,
    List<Made.Portrait> others,
    Map<Mark, Key> claims) {
  /// Tells who it is.
  ///
  /// @param read the list, as far as its pictures' names go
  static Lineup of(RosterImport read, List<Made> made, List<Key> keys) {
    Set<Mark> marks = new HashSet<>();
    for (Made one : made) {
      if (one instanceof Made.Portrait portrait) {
        marks.add(portrait.mark());
      }
    }
    Map<Mark, Key> claims = Claims.of(marks, keys);
    RosterImport imported =
        read.with(made.stream().flatMap(one -> problem(one, claims).stream()).distinct().toList());
    Set<Integer> rows =
        imported.roster().classmates().stream().map(Classmate::row).collect(Collectors.toSet());
    List<Made.Portrait> portraits = new ArrayList<>();
    List<Made.Portrait> others = new ArrayList<>();
    for (Made one : made) {
      if (one instanceof Made.Portrait portrait) {
        boolean shown =
            rows.contains(portrait.picture().person().row()) && !isTakenDown(portrait, claims);
        (shown ? portraits : others).add(portrait);
      }
    }
    return new Lineup(imported, portraits, others, claims);
  }

  private static Optional<RosterProblem> problem(Made made, Map<Mark, Key> claims) {
    ClassPicture picture = made.picture();
    return switch (made) {
      case Made.Unusable(_, var why) ->
          Optional.of(
              switch (picture.use()) {
                case PORTRAIT -> problem(picture, Column.IMAGE, why);
                case TODAY ->
                    problem(
                        picture, Column.NOW, new RosterProblem.NowMissing(picture.source().name()));
              });
      case Made.Portrait portrait when isTakenDown(portrait, claims) ->
          Optional.of(problem(picture, Column.NAME, new RosterProblem.RemovedBefore()));
      case Made.Portrait _ -> Optional.empty();
    };
  }

  private static RosterProblem problem(
      ClassPicture picture, Column column, RosterProblem.Kind kind) {
    return new RosterProblem(picture.person().row(), Optional.of(column), kind);
  }

  private static boolean isTakenDown(Made.Portrait portrait, Map<Mark, Key> claims) {
    return claims.get(portrait.mark()) instanceof Key.TakenDown;
  }

  /// Deletes the pictures that nobody is shown with.
  void deleteOthers() throws IOException {
    for (Made.Portrait portrait : others) {
      Files.delete(portrait.part());
    }
  }

  /// The names of those in the list who are not in the class, and of nobody in it.
  Set<String> namesOfOthers(Project project) {
    Set<String> shown = new HashSet<>();
    for (Classmate person : imported.roster().classmates()) {
      shown.add(person.name().key());
      person.today().ifPresent(today -> shown.add(DisplayName.of(today).key()));
    }
    return project.entries().stream()
        .flatMap(entry -> Stream.of(entry.name(), entry.text(Column.TODAY)))
        .filter(name -> !name.isBlank() && !shown.contains(DisplayName.of(name).key()))
        .collect(Collectors.toSet());
  }

  /// Whether nobody can be shown.
  boolean isEmpty() {
    return portraits.isEmpty();
  }

  /// Whose pictures somebody should look at, by their rows.
  List<Integer> doubtful() {
    return portraits.stream()
        .filter(Made.Portrait::doubtful)
        .map(portrait -> portrait.picture().person().row())
        .distinct()
        .sorted()
        .toList();
  }
}
