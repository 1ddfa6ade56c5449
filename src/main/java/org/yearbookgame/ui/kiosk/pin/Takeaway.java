package org.yearbookgame.ui.kiosk.pin;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.yearbookgame.kiosk.Evening;
import org.yearbookgame.kiosk.EveningFile;
import org.yearbookgame.results.ClassId;
import org.yearbookgame.results.ClassmateId;
import org.yearbookgame.results.Play;
import org.yearbookgame.results.PlaysTable;
import org.yearbookgame.results.Results;
import org.yearbookgame.roster.Classmate;
import org.yearbookgame.roster.Roster;
import org.yearbookgame.storage.CsvText;
import org.yearbookgame.storage.FileReplacement;
import org.yearbookgame.text.Messages;

/// What an organizer takes home from an evening: the plays as a table, and who asked to be left
/// out. To be used off the FX thread.
///
/// @param folder where the files are written
/// @param zone tells the time in their names
record Takeaway(
    Roster roster,
    ClassId ofClass,
    Results results,
    Path folder,
    InstantSource clock,
    ZoneId zone,
    Messages messages) {
  private static final System.Logger LOG = System.getLogger(Takeaway.class.getName());

  /// No colon: Windows takes none in a file's name.
  private static final DateTimeFormatter TO_THE_MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH.mm", Locale.ROOT);

  /// Writes both files.
  ///
  /// @return what they are called; nothing, where they cannot be written
  Optional<List<String>> write(Evening evening) {
    String time = TO_THE_MINUTE.format(clock.instant().atZone(zone));
    Path table = folder.resolve(messages.text("guard.export.plays", time));
    Path leftOut = folder.resolve(messages.text("guard.export.leftOut", time));
    List<Play> plays = results.played(ofClass, evening.since());
    try {
      FileReplacement.write(
          table, CsvText.of(new PlaysTable(names()::get).rows(plays), messages.locale()));
      if (evening.hidden().isEmpty()) {
        return Optional.of(List.of(name(table)));
      }
      new EveningFile(leftOut).write(ofClass, evening);
      return Optional.of(List.of(name(table), name(leftOut)));
    } catch (IOException e) {
      LOG.log(Level.WARNING, "Nothing is exported", e);
      return Optional.empty();
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private Names names() {
    Map<ClassmateId, String> names = new HashMap<>();
    for (Classmate person : roster.classmates()) {
      names.put(ClassmateId.of(person.portrait()), person.name().text());
    }
    return new Names(names, messages.text("results.gone"));
  }

  /// @param gone stands for whoever is in the list no more
  private record Names(Map<ClassmateId, String> names, String gone) {
    String get(ClassmateId id) {
      return names.getOrDefault(id, gone);
    }
  }
}
