package org.yearbookgame.roster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yearbookgame.roster.RosterProblem.Effect;

/// What a list came to: the classmates who can be shown, and everything that the organizer should
/// know. Problems are collected, none hides the next, and whatever can be played is played.
public final class RosterImport {
  /// A round of "Find the face" shows so many portraits.
  private static final int FACES = 4;

  /// The smallest round there is, "Find the name" with three names.
  private static final int FEWEST = 3;

  private final Roster roster;
  private final int listed;
  private final int privateOnes;
  private final List<RosterProblem> ofRows;
  private final List<RosterProblem> problems;

  /// @param ofRows what is to be told of single rows
  RosterImport(Roster roster, int listed, int privateOnes, List<RosterProblem> ofRows) {
    this.roster = roster;
    this.listed = listed;
    this.privateOnes = privateOnes;
    this.ofRows = List.copyOf(ofRows);
    List<RosterProblem> all = new ArrayList<>(ofRows);
    all.addAll(ofGroups(roster, ofRows));
    all.sort(RosterProblem.IN_ROW_ORDER);
    this.problems = List.copyOf(all);
  }

  /// Reads a list against the names that stand in its picture folder.
  public static RosterImport of(Table table, PictureListing pictures) {
    return new RosterReading(table, new PictureFinder(pictures)).read();
  }

  /// A list of which nothing can be read.
  public static RosterImport unreadable(RosterProblem problem) {
    return new RosterImport(Roster.of(List.of()), 0, 0, List.of(problem));
  }

  /// Whether somebody whose column `Standing` says so may be shown: whoever is neither private nor
  /// of a standing that is not known.
  public static boolean mayBeShown(String standing) {
    return switch (StandingWord.of(Fold.tidy(standing))) {
      case LISTED, IN_MEMORIAM -> true;
      case PRIVATE, UNKNOWN -> false;
    };
  }

  public Roster roster() {
    return roster;
  }

  /// How many classmates the list has: those of the roster and those whom a problem leaves out, but
  /// nobody private.
  public int listed() {
    return listed;
  }

  /// How many are private, which is all that is told of them.
  public int privateOnes() {
    return privateOnes;
  }

  /// Everything there is to know, in row order.
  public List<RosterProblem> problems() {
    return problems;
  }

  /// The same list after a look at the pictures themselves: those whom a problem stops are left
  /// out, and the groups are counted anew.
  public RosterImport with(Collection<RosterProblem> found) {
    Set<Integer> stopped = new HashSet<>();
    for (RosterProblem problem : found) {
      if (problem.effect() == Effect.STOPS_CLASSMATE) {
        stopped.addAll(
            problem.kind() instanceof RosterProblem.OfSeveralRows several
                ? several.rows()
                : Set.of(problem.row()));
      }
    }
    List<Classmate> left =
        roster.classmates().stream().filter(person -> !stopped.contains(person.row())).toList();
    List<RosterProblem> all = new ArrayList<>(ofRows);
    all.addAll(found);
    return new RosterImport(Roster.of(left), listed, privateOnes, all);
  }

  /// The same list without those who have died, the groups counted anew.
  public RosterImport withoutInMemoriam() {
    Roster left = roster.withoutInMemoriam();
    int leftOut = roster.classmates().size() - left.classmates().size();
    return new RosterImport(left, listed - leftOut, privateOnes, ofRows);
  }

  private static List<RosterProblem> ofGroups(Roster roster, List<RosterProblem> ofRows) {
    List<RosterProblem> found = new ArrayList<>();
    int largest = 0;
    for (Map.Entry<Among, Group> entry : roster.groups().entrySet()) {
      int names = entry.getValue().differentNames();
      largest = Math.max(largest, names);
      if (names < FACES) {
        List<Integer> rows =
            entry.getValue().people().stream()
                .filter(person -> person.among().equals(entry.getKey()))
                .map(Classmate::row)
                .toList();
        Optional<String> group =
            entry.getKey() instanceof Among.People(Gender gender)
                ? Optional.of(gender.written())
                : Optional.empty();
        found.add(
            RosterProblem.of(
                rows.getFirst(),
                Column.GENDER,
                new RosterProblem.GroupTooSmall(group, names, FACES, rows)));
      }
    }
    boolean alreadyStopped = ofRows.stream().anyMatch(p -> p.effect() == Effect.STOPS_GAME);
    if (largest < FEWEST && !alreadyStopped) {
      found.add(
          new RosterProblem(
              0, Optional.empty(), new RosterProblem.NothingPlayable(largest, FACES)));
    }
    return found;
  }
}
