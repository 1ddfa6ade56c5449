package org.yearbookgame.prepare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yearbookgame.prepare.project.Entry;
import org.yearbookgame.prepare.project.ListImport;
import org.yearbookgame.prepare.project.Pictures;
import org.yearbookgame.prepare.project.Project;
import org.yearbookgame.roster.Table;

/// Makes a project of a list and pictures, where no project is kept.
public final class Gathering {
  private Gathering() {}

  /// The project of a list and pictures, none of which is anybody's yet but those that the list
  /// names. Its rows have the numbers that they have in the list's spreadsheet.
  ///
  /// @param before the class, with no list
  public static Project of(Project before, Table list, List<Path> pictures) {
    Project project = ListImport.of(list, Pictures.added(before, pictures));
    return project.withEntries(inTheirRows(project.entries(), list));
  }

  /// With an empty entry for every blank row.
  private static List<Entry> inTheirRows(List<Entry> entries, Table list) {
    int free = entries.stream().mapToInt(Entry::id).max().orElse(0) + 1;
    Map<Integer, Entry> byRow = new HashMap<>();
    int last = Project.FIRST_ROW - 1;
    for (int i = 0; i < entries.size(); i++) {
      last = list.rows().get(i).number();
      byRow.put(last, entries.get(i));
    }
    List<Entry> all = new ArrayList<>();
    for (int row = Project.FIRST_ROW; row <= last; row++) {
      Entry entry = byRow.get(row);
      all.add(
          entry != null
              ? entry
              : new Entry(free++, Map.of(), Map.of(), Optional.empty(), Optional.empty()));
    }
    return all;
  }
}
