package org.yearbookgame.prepare.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yearbookgame.prepare.project.Entry;
import org.yearbookgame.prepare.project.Project;
import org.yearbookgame.prepare.project.Source;
import org.yearbookgame.roster.Among;
import org.yearbookgame.roster.Column;
import org.yearbookgame.roster.Gender;
import org.yearbookgame.roster.Group;
import org.yearbookgame.roster.Roster;
import org.yearbookgame.roster.RosterProblem;
import org.yearbookgame.roster.RosterProblem.GenderBlank;
import org.yearbookgame.roster.RosterProblem.GroupTooSmall;
import org.yearbookgame.roster.RosterProblem.LookTells;
import org.yearbookgame.roster.RosterProblem.NameBlank;
import org.yearbookgame.roster.RosterProblem.OfAClassmate;
import org.yearbookgame.roster.RosterProblem.PictureMissing;
import org.yearbookgame.roster.RosterProblem.PictureNotNamed;
import org.yearbookgame.roster.RosterProblem.PictureShared;
import org.yearbookgame.roster.RosterProblem.RowTwice;
import org.yearbookgame.roster.RosterProblem.StandingUnknown;

/// What can be done about what is wrong with the list of a project.
final class Remedies {
  /// The word of the column `Among` for the whole class.
  static final String EVERYONE = "everyone";

  /// A picture that more people than these have is given to one of them by choosing it for them.
  private static final int MOST_OWNERS = 4;

  private static final List<String> STANDINGS = List.of("listed", "in memoriam", "private");

  private final List<String> words;
  private final Roster roster;

  /// @param roster of the project
  Remedies(Project project, Roster roster) {
    this.words = GenderWords.of(project);
    this.roster = roster;
  }

  /// The remedies, the likeliest first.
  ///
  /// @param entries those concerned
  /// @param closest a picture that may be the missing one
  List<Remedy> of(RosterProblem.Kind kind, List<Entry> entries, Optional<Source> closest) {
    List<Integer> ids = entries.stream().map(Entry::id).toList();
    List<Remedy> found = new ArrayList<>();
    switch (kind) {
      case NameBlank() -> {
        found.add(new Remedy.GoTo(ids.getFirst(), Column.NAME));
        found.add(new Remedy.Delete(ids.getFirst()));
      }
      case GenderBlank() -> {
        words.forEach(word -> found.add(new Remedy.Write(ids, Column.GENDER, word)));
        found.add(new Remedy.AskWord(ids, Column.GENDER));
      }
      case StandingUnknown _ ->
          STANDINGS.forEach(word -> found.add(new Remedy.Write(ids, Column.STANDING, word)));
      case GroupTooSmall tooSmall -> showAmong(ids, tooSmall, found);
      case PictureNotNamed(), PictureMissing _ -> {
        closest.ifPresent(source -> found.add(new Remedy.UsePicture(ids.getFirst(), source.id())));
        found.add(new Remedy.ChoosePicture(ids.getFirst(), closest.isPresent()));
      }
      case PictureShared _ -> whose(entries, found);
      case OfAClassmate _ -> found.add(new Remedy.ChoosePicture(ids.getFirst(), true));
      case LookTells() -> found.add(new Remedy.GoTo(ids.getFirst(), Column.LOOK));
      case RowTwice _ -> found.add(new Remedy.Delete(ids.getFirst()));
      case RosterProblem.OnlyToKnow _, RosterProblem.OfTheList _ -> {}
    }
    if (kind.effect() == RosterProblem.Effect.STOPS_CLASSMATE) {
      found.add(new Remedy.LeaveOut(ids));
    }
    return found;
  }

  /// The remedies for a picture that is in nobody's row.
  List<Remedy> ofStray(Source source) {
    return List.of(new Remedy.AddClassmate(source.id(), nameIn(source.name())));
  }

  /// Those groups are offered that are large enough with them.
  private void showAmong(List<Integer> ids, GroupTooSmall tooSmall, List<Remedy> found) {
    int missing = tooSmall.needed() - tooSmall.names();
    words.stream()
        .filter(word -> tooSmall.group().map(Gender::of).filter(Gender.of(word)::equals).isEmpty())
        .filter(word -> names(word) >= missing)
        .forEach(word -> found.add(new Remedy.Write(ids, Column.AMONG, word)));
    if (tooSmall.group().isPresent() && roster.classmates().size() >= tooSmall.needed()) {
      found.add(new Remedy.Write(ids, Column.AMONG, EVERYONE));
    }
  }

  private int names(String word) {
    Among among = new Among.People(Gender.of(word));
    return Optional.ofNullable(roster.groups().get(among)).map(Group::differentNames).orElse(0);
  }

  private static void whose(List<Entry> entries, List<Remedy> found) {
    entries.stream()
        .limit(MOST_OWNERS)
        .filter(entry -> !entry.name().isBlank())
        .forEach(
            entry ->
                entry
                    .source()
                    .ifPresent(
                        source ->
                            found.add(new Remedy.KeepPicture(entry.id(), entry.name(), source))));
  }

  /// What a file's name suggests as a name: nothing, where it looks like a number that a scanner or
  /// a camera gave.
  private static String nameIn(String file) {
    int dot = file.lastIndexOf('.');
    String stem = (dot > 0 ? file.substring(0, dot) : file).replace('_', ' ').strip();
    return stem.chars().anyMatch(Character::isDigit) ? "" : stem;
  }
}
