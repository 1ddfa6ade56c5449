package org.yearbookgame.prepare.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yearbookgame.roster.Column;
import org.yearbookgame.roster.RosterImport;
import org.yearbookgame.roster.RosterProblem;
import org.yearbookgame.roster.RosterProblem.FileNameUnfit;
import org.yearbookgame.roster.Table;
import org.yearbookgame.storage.WindowsPath;

/// A project as the game would read it: its very problems, and its roster.
public final class ProjectRoster {
  private static final List<Column> COLUMNS = List.of(Column.values());

  private ProjectRoster() {}

  /// Reads a project. Its entries are the rows from [Project#FIRST_ROW] on, blank ones left out,
  /// and its pictures are called as [PictureNames] does.
  public static RosterImport of(Project project) {
    PictureNames pictures = PictureNames.of(project.sources());
    List<Table.Row> rows = new ArrayList<>();
    for (int i = 0; i < project.entries().size(); i++) {
      Entry entry = project.entries().get(i);
      List<String> cells = COLUMNS.stream().map(column -> pictures.text(entry, column)).toList();
      if (!cells.stream().allMatch(String::isEmpty)) {
        rows.add(new Table.Row(Project.FIRST_ROW + i, cells));
      }
    }
    Table table = new Table(COLUMNS.stream().map(Column::heading).toList(), rows);
    return RosterImport.of(table, pictures.listing()).with(unfitNames(project, pictures));
  }

  private static List<RosterProblem> unfitNames(Project project, PictureNames pictures) {
    List<RosterProblem> found = new ArrayList<>();
    for (int i = 0; i < project.entries().size(); i++) {
      int row = Project.FIRST_ROW + i;
      pictures
          .source(project.entries().get(i))
          .ifPresent(
              source ->
                  WindowsPath.problem(source.file().toAbsolutePath())
                      .map(why -> new FileNameUnfit(pictures.of(source), why))
                      .map(kind -> new RosterProblem(row, Optional.of(Column.IMAGE), kind))
                      .ifPresent(found::add));
    }
    return found;
  }
}
