package org.yearbookgame.prepare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.yearbookgame.prepare.Key.Mark;
import org.yearbookgame.prepare.audit.AuditReport;

/// Names the pictures of a class by their numbers and writes the list that goes with them; draws
/// anew as long as the numbers give the answer away.
final class Drawing {
  /// By chance that happens once in some thousand times; old numbers that are in order take a few
  /// times more.
  private static final int MOST_TIMES = 12;

  private final Path folder;
  private final Lineup lineup;
  private final Numbering numbering;
  private final Map<Mark, Path> files = new HashMap<>();

  /// @param folder of the class that is being built
  Drawing(Path folder, Lineup lineup, Numbering numbering) {
    this.folder = folder;
    this.lineup = lineup;
    this.numbering = numbering;
    lineup.portraits().forEach(portrait -> files.put(portrait.mark(), portrait.part()));
  }

  /// Writes names and list, and looks through the class.
  ///
  /// @param furtherNames names that must stand nowhere in it
  /// @return what the last look found
  AuditReport untilClean(Auditor auditor, Set<String> furtherNames, Work work) throws IOException {
    for (int time = 1; ; time++) {
      write();
      AuditReport report = auditor.look(folder, furtherNames, work);
      if (work.isCancelled() || time == MOST_TIMES || !report.numbersTell()) {
        return report;
      }
      numbering.drawAnew(time);
    }
  }

  private void write() throws IOException {
    Map<Integer, Map<Use, String>> names = new HashMap<>();
    for (Made.Portrait portrait : lineup.portraits()) {
      String name = numbering.of(portrait.mark()) + "." + portrait.format().ending();
      Path file = portrait.part().resolveSibling(name);
      Path before = files.put(portrait.mark(), file);
      if (before != null && !before.equals(file)) {
        Files.move(before, file);
      }
      ClassPicture picture = portrait.picture();
      names
          .computeIfAbsent(picture.person().row(), _ -> new EnumMap<>(Use.class))
          .put(picture.use(), name);
    }
    StudentsList.writeInto(
        folder,
        lineup.imported().roster().classmates(),
        (person, use) -> names.getOrDefault(person.row(), Map.of()).getOrDefault(use, ""));
  }
}
