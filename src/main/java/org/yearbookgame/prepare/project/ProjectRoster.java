package org.yearbookgame.prepare.project;

import java.util.List;
import java.util.Set;
import org.yearbookgame.roster.RosterImport;
import org.yearbookgame.roster.Table;

/// A project as the game would read it: its very problems, and its roster.
public final class ProjectRoster {
  private ProjectRoster() {}

  /// Reads a project. Its entries are the rows from [Project#FIRST_ROW] on.
  public static RosterImport of(Project project) {
    return RosterImport.of(new Table(List.of(), List.of()), _ -> Set.of());
  }
}
