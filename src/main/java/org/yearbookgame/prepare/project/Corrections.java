package org.yearbookgame.prepare.project;

import java.util.List;
import org.yearbookgame.roster.Table;

/// What an import would change, before it does.
///
/// @param changes in the order of the new list, those who are removed last; empty exactly where the
///   result is the project as it was
public record Corrections(List<Change> changes, Project result) {
  public Corrections {
    changes = List.copyOf(changes);
  }

  /// What [ListImport#of] would change.
  public static Corrections of(Table table, Project project) {
    return between(project, ListImport.of(table, project));
  }

  /// What makes one project of the other.
  public static Corrections between(Project before, Project after) {
    return new Comparison(before, after).corrections();
  }

  /// One thing that changes.
  public sealed interface Change {}

  /// Somebody new.
  ///
  /// @param row in the new list
  public record Added(int row, Entry entry) implements Change {}

  /// Somebody who is not in the new list.
  ///
  /// @param row in the list as it was
  public record Removed(int row, Entry entry) implements Change {}

  /// Another text in one cell.
  ///
  /// @param row in the new list
  /// @param name of whose row it is, as it was
  public record Cell(int row, String name, String heading, String before, String after)
      implements Change {}

  /// A new column of the organizer's own.
  public record ColumnAdded(String heading) implements Change {}

  /// Those who stay stand in another order.
  public record Reordered() implements Change {}
}
