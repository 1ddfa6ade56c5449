package org.yearbookgame.roster;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.yearbookgame.roster.PictureFinder.Found;
import org.yearbookgame.roster.RosterProblem.Effect;
import org.yearbookgame.roster.RosterProblem.Kind;

/// One pass over a list. Pictures first, all of them: who shares one, and which file is the closest
/// to a missing one, can only be said at the end.
final class RosterReading {
  private final Table table;
  private final PictureFinder finder;
  private final Map<Column, Integer> places = new EnumMap<>(Column.class);
  private final List<RosterProblem> problems = new ArrayList<>();
  private final List<RosterProblem> missing = new ArrayList<>();
  private final Claims claims;
  private final Map<String, Gender> genders = new HashMap<>();
  private final Map<Among, Among> groups = new HashMap<>();
  private final Set<Integer> leftOut = new HashSet<>();
  private final List<Classmate> classmates = new ArrayList<>();
  private int listed;
  private int privateOnes;

  RosterReading(Table table, PictureFinder finder) {
    this.table = table;
    this.finder = finder;
    this.claims = new Claims(table.rows().size());
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
    Optional<Portrait> picture = sought.flatMap(RosterReading::portrait);
    StandingWord standing = StandingWord.of(text(row, Column.STANDING));
    if (standing != StandingWord.PRIVATE && optional(row, Column.LEFT_OUT).isPresent()) {
      listed++;
      leftOut.add(row.number());
      picture.ifPresent(portrait -> claims.add(portrait, row.number()));
      return;
    }
    switch (standing) {
      case PRIVATE -> {
        privateOnes++;
        picture.ifPresent(portrait -> claims.add(portrait, row.number()));
      }
      case LISTED -> readClassmate(row, sought, Standing.LISTED);
      case IN_MEMORIAM -> readClassmate(row, sought, Standing.IN_MEMORIAM);
      case UNKNOWN -> {
        listed++;
        picture.ifPresent(portrait -> claims.add(portrait, row.number()));
        String written = text(row, Column.STANDING);
        report(row.number(), Column.STANDING, new RosterProblem.StandingUnknown(written));
      }
    }
  }

  private void readClassmate(Table.Row row, Optional<Found> sought, Standing standing) {
    Optional<Portrait> picture = sought.flatMap(RosterReading::portrait);
    String name = text(row, Column.NAME);
    String gender = text(row, Column.GENDER);
    Optional<Classmate> classmate =
        picture
            .filter(_ -> !name.isEmpty() && !gender.isEmpty())
            .map(portrait -> classmate(row, name, gender, portrait, standing));
    Optional<Classmate> twin = classmate.flatMap(claims::twin);
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
    picture.ifPresent(portrait -> claims.add(portrait, row.number()));
    classmate.ifPresent(
        one -> {
          reportOthers(row, one);
          claims.tellOf(one);
          classmates.add(one);
        });
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
        optional(row, Column.NOW).map(finder::find).flatMap(RosterReading::portrait));
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
          .ifPresent(file -> report(row.number(), Column.NOW, new RosterProblem.NowMissing(file)));
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
              row.number(), Column.IMAGE, new RosterProblem.PictureFoundAs(file, portrait.file()));
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
    claims.forEachShared(
        (portrait, rows) -> {
          if (!leftOut.containsAll(rows)) {
            stopped.addAll(rows);
            report(
                rows.first(), Column.IMAGE, new RosterProblem.PictureShared(portrait.file(), rows));
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
