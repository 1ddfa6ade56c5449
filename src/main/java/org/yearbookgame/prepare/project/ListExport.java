package org.yearbookgame.prepare.project;

import java.util.Locale;

/// Writes the list of a project for spreadsheet programs.
public final class ListExport {
  private ListExport() {}

  /// The list as csv, separated by commas.
  public static byte[] csv(Project project) {
    return csv(project, Locale.ROOT);
  }

  /// The list as csv, separated as spreadsheet programs of this country expect it.
  public static byte[] csv(Project project, Locale country) {
    return new byte[0];
  }
}
