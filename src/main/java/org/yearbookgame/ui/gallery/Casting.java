package org.yearbookgame.ui.gallery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.yearbookgame.game.Mode;
import org.yearbookgame.game.Rules;
import org.yearbookgame.roster.Classmate;
import org.yearbookgame.roster.Column;
import org.yearbookgame.roster.RosterImport;
import org.yearbookgame.roster.Table;
import org.yearbookgame.storage.ClassSettings;
import org.yearbookgame.storage.OpenedClass;

/// Classes made of another one, in memory, so that states can be seen that it does not have itself.
/// The class's own files are only read.
final class Casting {
  private static final List<String> HEADER =
      Stream.of(Column.NAME, Column.GENDER, Column.IMAGE, Column.STANDING, Column.LOOK)
          .map(Column::heading)
          .toList();

  /// Names that are long, of one word, in other scripts or in the other direction.
  private static final List<String> ODD_NAMES =
      List.of(
          "Wilhelmina van der Westhuizen-Featherstonehaugh",
          "Donaudampfschifffahrtsgesellschaftskapit",
          "Nguyễn Thị Phương Thảo",
          "Świętosława Brzęczyszczykiewicz",
          "Αικατερίνη Παπαδοπούλου",
          "שירה בן־דוד",
          "عائشة بنت عبد الرحمن",
          "欧阳明月");

  private static final String LONG_TITLE = "Class of 1984 of Saint Bartholomew’s Grammar School";
  private static final String GOLD = "#FFC72C";
  private static final String IN_MEMORIAM = "in memoriam";

  private Casting() {}

  /// Every third classmate is in memoriam.
  static OpenedClass inMemoriam(OpenedClass opened) {
    return recast(opened, (person, place) -> row(person, person.name().text(), place % 3 == 0));
  }

  /// Odd names, a long title and a school colour that is too pale for text.
  static OpenedClass stressed(OpenedClass opened) {
    OpenedClass renamed =
        recast(
            opened,
            (person, place) ->
                row(person, ODD_NAMES.get(place % ODD_NAMES.size()), person.inMemoriam()));
    return with(renamed, LONG_TITLE, Optional.of(GOLD), Rules.of(Mode.FACES).rounds());
  }

  /// Everybody is asked in one game.
  static OpenedClass everybody(OpenedClass opened) {
    ClassSettings settings = opened.settings();
    return with(opened, settings.title(), settings.colour(), Rules.EVERYONE);
  }

  /// Three classmates and a problem each: nobody can be asked.
  static OpenedClass nothingPlayable(OpenedClass opened) {
    List<Classmate> people = opened.roster().classmates().stream().limit(4).toList();
    List<Table.Row> rows = new ArrayList<>();
    for (Classmate person : people) {
      int row = rows.size() + 2;
      String name = people.get(row == 5 ? 0 : row - 2).name().text();
      String gender = row == 4 ? "" : person.gender().written();
      String image = (row == 3 ? "missing-" : "") + person.portrait().file();
      rows.add(new Table.Row(row, List.of(name, gender, image)));
    }
    return with(opened, new Table(HEADER, rows));
  }

  private static OpenedClass recast(
      OpenedClass opened, BiFunction<Classmate, Integer, List<String>> cells) {
    List<Table.Row> rows = new ArrayList<>();
    for (Classmate person : opened.roster().classmates()) {
      rows.add(new Table.Row(person.row(), cells.apply(person, rows.size())));
    }
    return with(opened, new Table(HEADER, rows));
  }

  private static List<String> row(Classmate person, String name, boolean inMemoriam) {
    return List.of(
        name,
        person.gender().written(),
        person.portrait().file(),
        inMemoriam ? IN_MEMORIAM : "",
        person.look().orElse(""));
  }

  private static OpenedClass with(OpenedClass opened, Table table) {
    return new OpenedClass(
        opened.folder(),
        opened.settings(),
        opened.settingsProblems(),
        RosterImport.of(table, opened.folder().listing()));
  }

  private static OpenedClass with(
      OpenedClass opened, String title, Optional<String> colour, int rounds) {
    ClassSettings old = opened.settings();
    ClassSettings settings =
        new ClassSettings(
            old.id(),
            title,
            old.school(),
            old.year(),
            colour,
            old.colour2(),
            old.logo(),
            old.contact(),
            old.reunion(),
            old.mode(),
            Rules.of(Mode.FACES).withRounds(rounds),
            Rules.of(Mode.NAMES).withRounds(rounds),
            old.inMemoriam());
    return new OpenedClass(opened.folder(), settings, opened.settingsProblems(), opened.imported());
  }
}
