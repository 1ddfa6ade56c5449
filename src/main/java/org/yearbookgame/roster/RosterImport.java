package org.yearbookgame.roster;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.yearbookgame.roster.PictureFinder.Found;
import org.yearbookgame.roster.RosterProblem.Effect;
import org.yearbookgame.roster.RosterProblem.Kind;

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

  private RosterImport(Roster roster, int listed, int privateOnes, List<RosterProblem> ofRows) {
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
    return new Reading(table, new PictureFinder(pictures)).read();
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

  /// The rows that name one picture, and those of them that tell of a classmate.
  private static final class Claim {
    private final List<Integer> rows = new ArrayList<>(1);
    private final List<Classmate> by = new ArrayList<>(1);
  }

  /// One pass over a list. Pictures first, all of them: who shares one, and which file is the
  /// closest to a missing one, can only be said at the end.
  private static final class Reading {
    private final Table table;
    private final PictureFinder finder;
    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private final List<RosterProblem> problems = new ArrayList<>();
    private final List<RosterProblem> missing = new ArrayList<>();
    private final Map<Portrait, Claim> claims = new LinkedHashMap<>();
    private final Map<String, Gender> genders = new HashMap<>();
    private final Map<Among, Among> groups = new HashMap<>();
    private final Set<Integer> leftOut = new HashSet<>();
    private final List<Classmate> classmates = new ArrayList<>();
    private int listed;
    private int privateOnes;

    Reading(Table table, PictureFinder finder) {
      this.table = table;
      this.finder = finder;
    }

    RosterImport read() {
      findColumns();
      if (problems.stream().noneMatch(problem -> problem.effect() == Effect.STOPS_GAME)) {
        table.rows().forEach(this::readRow);
        if (table.rows().isEmpty()) {
          problems.add(new RosterProblem(0, Optional.empty(), new RosterProblem.NoRows()));
        }
      }
      missing.stream().map(this::withClosest).forEach(problems::add);
      leaveOutSharedPictures();
      tellSharedNames();
      return new RosterImport(Roster.of(classmates), listed, privateOnes, problems);
    }

    private void findColumns() {
      for (int place = 0; place < table.header().size(); place++) {
        Optional<Column> column = Column.of(table.header().get(place));
        if (column.isPresent() && places.putIfAbsent(column.get(), place) != null) {
          report(1, column.get(), new RosterProblem.ColumnTwice(column.get()));
        }
      }
      for (Column column : Column.values()) {
        if (column.required() && !places.containsKey(column)) {
          report(1, column, new RosterProblem.ColumnMissing(column));
        }
      }
    }

    private void readRow(Table.Row row) {
      Optional<Found> sought = optional(row, Column.IMAGE).map(finder::find);
      Optional<Portrait> picture = sought.flatMap(Reading::portrait);
      StandingWord standing = StandingWord.of(text(row, Column.STANDING));
      if (standing != StandingWord.PRIVATE && optional(row, Column.LEFT_OUT).isPresent()) {
        listed++;
        leftOut.add(row.number());
        picture.ifPresent(portrait -> claim(portrait, row.number()));
        return;
      }
      switch (standing) {
        case PRIVATE -> {
          privateOnes++;
          picture.ifPresent(portrait -> claim(portrait, row.number()));
        }
        case LISTED -> readClassmate(row, sought, Standing.LISTED);
        case IN_MEMORIAM -> readClassmate(row, sought, Standing.IN_MEMORIAM);
        case UNKNOWN -> {
          listed++;
          picture.ifPresent(portrait -> claim(portrait, row.number()));
          String written = text(row, Column.STANDING);
          report(row.number(), Column.STANDING, new RosterProblem.StandingUnknown(written));
        }
      }
    }

    private void readClassmate(Table.Row row, Optional<Found> sought, Standing standing) {
      Optional<Portrait> picture = sought.flatMap(Reading::portrait);
      String name = text(row, Column.NAME);
      String gender = text(row, Column.GENDER);
      Optional<Classmate> classmate =
          picture
              .filter(_ -> !name.isEmpty() && !gender.isEmpty())
              .map(portrait -> classmate(row, name, gender, portrait, standing));
      Optional<Classmate> twin = classmate.flatMap(this::twin);
      if (twin.isPresent()) {
        problems.add(
            new RosterProblem(
                row.number(), Optional.empty(), new RosterProblem.RowTwice(twin.get().row())));
        return;
      }
      listed++;
      if (name.isEmpty()) {
        report(row.number(), Column.NAME, new RosterProblem.NameBlank());
      }
      if (gender.isEmpty()) {
        report(row.number(), Column.GENDER, new RosterProblem.GenderBlank());
      }
      reportPicture(row, sought);
      Optional<Claim> claim = picture.map(portrait -> claim(portrait, row.number()));
      classmate.ifPresent(
          one -> {
            reportOthers(row, one);
            claim.ifPresent(of -> of.by.add(one));
            classmates.add(one);
          });
    }

    /// Somebody in a row above with the same picture, name, gender and standing.
    private Optional<Classmate> twin(Classmate person) {
      return Optional.ofNullable(claims.get(person.portrait())).stream()
          .flatMap(claim -> claim.by.stream())
          .filter(
              other ->
                  other.name().looksLike(person.name())
                      && other.gender().equals(person.gender())
                      && other.standing() == person.standing())
          .findFirst();
    }

    private Classmate classmate(
        Table.Row row, String name, String gender, Portrait portrait, Standing standing) {
      Gender written = genders.computeIfAbsent(gender, Gender::of);
      DisplayName shown = DisplayName.of(name);
      return new Classmate(
          row.number(),
          shown,
          written,
          shared(optional(row, Column.AMONG).map(Among::of).orElse(new Among.People(written))),
          portrait,
          standing,
          optional(row, Column.CAPTION),
          optional(row, Column.LOOK).filter(look -> !shown.isToldBy(look)),
          optional(row, Column.TODAY),
          optional(row, Column.NOW).map(finder::find).flatMap(Reading::portrait));
    }

    /// One value for all of a group: dealing looks at whomever it asks, and finds it near at hand.
    private Among shared(Among among) {
      return groups.computeIfAbsent(among, one -> one);
    }

    /// What was written of a classmate and cannot be used: the look that would tell who it is, and
    /// today's picture that is not there.
    private void reportOthers(Table.Row row, Classmate classmate) {
      if (classmate.look().isEmpty() && optional(row, Column.LOOK).isPresent()) {
        report(row.number(), Column.LOOK, new RosterProblem.LookTells());
      }
      if (classmate.now().isEmpty()) {
        optional(row, Column.NOW)
            .ifPresent(
                file -> report(row.number(), Column.NOW, new RosterProblem.NowMissing(file)));
      }
    }

    private static Optional<Portrait> portrait(Found found) {
      return found instanceof Found.Picture(Portrait portrait, boolean _)
          ? Optional.of(portrait)
          : Optional.empty();
    }

    private void reportPicture(Table.Row row, Optional<Found> sought) {
      if (sought.isEmpty()) {
        report(row.number(), Column.IMAGE, new RosterProblem.PictureNotNamed());
        return;
      }
      String file = text(row, Column.IMAGE);
      switch (sought.get()) {
        case Found.Picture(Portrait portrait, boolean exactly) -> {
          if (!exactly) {
            report(
                row.number(),
                Column.IMAGE,
                new RosterProblem.PictureFoundAs(file, portrait.file()));
          }
        }
        case Found.Missing() ->
            missing.add(
                RosterProblem.of(
                    row.number(),
                    Column.IMAGE,
                    new RosterProblem.PictureMissing(file, Optional.empty())));
        case Found.Outside() ->
            report(row.number(), Column.IMAGE, new RosterProblem.PictureOutside(file));
      }
    }

    private RosterProblem withClosest(RosterProblem problem) {
      return problem.kind() instanceof RosterProblem.PictureMissing(String file, var _)
          ? new RosterProblem(
              problem.row(),
              problem.column(),
              new RosterProblem.PictureMissing(file, finder.closest(file)))
          : problem;
    }

    /// Nothing is told of those who are left out anyway. One of them beside somebody who is not is
    /// told: the picture may be theirs.
    private void leaveOutSharedPictures() {
      Set<Integer> stopped = new HashSet<>();
      claims.forEach(
          (portrait, claim) -> {
            if (claim.rows.size() > 1 && !leftOut.containsAll(claim.rows)) {
              SortedSet<Integer> rows = new TreeSet<>(claim.rows);
              stopped.addAll(rows);
              report(
                  rows.first(),
                  Column.IMAGE,
                  new RosterProblem.PictureShared(portrait.file(), rows));
            }
          });
      classmates.removeIf(person -> stopped.contains(person.row()));
    }

    private void tellSharedNames() {
      Map<String, Classmate> first = HashMap.newHashMap(classmates.size());
      Map<Classmate, List<Integer>> namesakes = new TreeMap<>(comparingInt(Classmate::row));
      for (Classmate person : classmates) {
        Classmate before = first.putIfAbsent(person.name().key(), person);
        if (before != null) {
          namesakes
              .computeIfAbsent(before, _ -> new ArrayList<>(List.of(before.row())))
              .add(person.row());
        }
      }
      namesakes.forEach(
          (person, rows) ->
              report(person.row(), Column.NAME, new RosterProblem.NameShared(person.name(), rows)));
    }

    private Claim claim(Portrait portrait, int row) {
      Claim claim = claims.computeIfAbsent(portrait, _ -> new Claim());
      claim.rows.add(row);
      return claim;
    }

    private void report(int row, Column column, Kind kind) {
      problems.add(RosterProblem.of(row, column, kind));
    }

    /// Files are named to the letter; of all else only the words count.
    private String text(Table.Row row, Column column) {
      String written = row.cell(places.getOrDefault(column, -1));
      return switch (column) {
        case IMAGE, NOW -> written.strip();
        default -> Fold.tidy(written);
      };
    }

    private Optional<String> optional(Table.Row row, Column column) {
      return Optional.of(text(row, column)).filter(text -> !text.isEmpty());
    }
  }
}
