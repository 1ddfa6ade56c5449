package org.yearbookgame.prepare.project;

import org.yearbookgame.roster.Table;

/// Takes a list into a project.
public final class ListImport {
  private ListImport() {}

  /// The project with this list in place of its own: in the order of the table, and without those
  /// who are not in it. Whoever is in both keeps id, number and picture, and what stands in columns
  /// that the table lacks.
  public static Project of(Table table, Project before) {
    return before;
  }

  /// The project with those of this list who are not in it yet, after those who are; these stay,
  /// with what the table says of them.
  public static Project added(Table table, Project before) {
    return before;
  }
}
