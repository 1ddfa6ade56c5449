package org.yearbookgame.prepare.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;
import org.yearbookgame.prepare.project.Corrections.Added;
import org.yearbookgame.prepare.project.Corrections.Cell;
import org.yearbookgame.prepare.project.Corrections.Change;
import org.yearbookgame.prepare.project.Corrections.ColumnAdded;
import org.yearbookgame.prepare.project.Corrections.Removed;
import org.yearbookgame.prepare.project.Corrections.Reordered;
import org.yearbookgame.roster.Column;

/// The lists of one project before and after, laid side by side.
final class Comparison {
  private final Project before;
  private final Project after;
  private final PictureNames picturesBefore;
  private final PictureNames picturesAfter;
  private final Set<String> own = new LinkedHashSet<>();
  private final List<Change> changes = new ArrayList<>();

  Comparison(Project before, Project after) {
    this.before = before;
    this.after = after;
    this.picturesBefore = PictureNames.of(before.sources());
    this.picturesAfter = PictureNames.of(after.sources());
    own.addAll(before.ownColumns());
    own.addAll(after.ownColumns());
  }

  Corrections corrections() {
    own.stream()
        .filter(heading -> !before.ownColumns().contains(heading))
        .map(ColumnAdded::new)
        .forEach(changes::add);
    Map<Integer, Entry> was = byId(before);
    Map<Integer, Entry> is = byId(after);
    if (!order(was, is).equals(order(is, was))) {
      changes.add(new Reordered());
    }
    forEachRow(after, (entry, row) -> compare(row, was.get(entry.id()), entry));
    forEachRow(
        before,
        (entry, row) -> {
          if (!is.containsKey(entry.id())) {
            changes.add(new Removed(row, entry));
          }
        });
    return new Corrections(changes, after);
  }

  private void compare(int row, @Nullable Entry old, Entry now) {
    if (old == null) {
      changes.add(new Added(row, now));
      return;
    }
    boolean getsPicture = old.source().isEmpty() && now.source().isPresent();
    for (Column column : Column.values()) {
      compare(
          row,
          old,
          column.heading(),
          getsPicture && column == Column.IMAGE ? "" : picturesBefore.text(old, column),
          picturesAfter.text(now, column));
    }
    for (String heading : own) {
      String empty = "";
      compare(
          row,
          old,
          heading,
          old.own().getOrDefault(heading, empty),
          now.own().getOrDefault(heading, empty));
    }
  }

  private void compare(int row, Entry old, String heading, String was, String is) {
    if (!was.equals(is)) {
      changes.add(new Cell(row, old.name(), heading, was, is));
    }
  }

  /// The ids of those who are in both, in the order of one.
  private static List<Integer> order(Map<Integer, Entry> of, Map<Integer, Entry> other) {
    return of.keySet().stream().filter(other::containsKey).toList();
  }

  private static Map<Integer, Entry> byId(Project project) {
    Map<Integer, Entry> byId = new LinkedHashMap<>();
    project.entries().forEach(entry -> byId.put(entry.id(), entry));
    return byId;
  }

  private static void forEachRow(Project project, ObjIntConsumer<Entry> action) {
    for (int i = 0; i < project.entries().size(); i++) {
      action.accept(project.entries().get(i), Project.FIRST_ROW + i);
    }
  }
}
