package org.yearbookgame.ui.classes;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.yearbookgame.storage.ClassSearch;
import org.yearbookgame.storage.KnownClass;
import org.yearbookgame.ui.Background;
import org.yearbookgame.ui.Background.Job;
import org.yearbookgame.ui.Keepsakes;

/// The classes that were opened on this computer, and which of them are there.
public final class ClassesModel {
  /// A class that was opened.
  ///
  /// @param there whether it can be found at present; taken for granted until it was looked for
  /// @param kept whether it came in a file, and is kept by the program
  public record Row(KnownClass known, boolean there, boolean kept) {}

  private final ReadOnlyObjectWrapper<List<Row>> rows =
      new ReadOnlyObjectWrapper<>(this, "rows", List.of());

  private final Keepsakes keepsakes;
  private final Background background;
  private final Subscription following;
  private Job looking = () -> {};

  public ClassesModel(Keepsakes keepsakes, Background background) {
    this.keepsakes = keepsakes;
    this.background = background;
    following = keepsakes.classesProperty().subscribe(now -> look(now.newestFirst()));
  }

  /// The classes, the one opened last first.
  public ReadOnlyObjectProperty<List<Row>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  /// Follows the list no more.
  public void stop() {
    following.unsubscribe();
    looking.cancel();
  }

  private void look(List<KnownClass> known) {
    looking.cancel();
    rows.set(known.stream().map(one -> row(one, wasThere(one))).toList());
    looking =
        background.run(
            () ->
                known.stream()
                    .map(one -> row(one, one.find() instanceof ClassSearch.Found))
                    .toList(),
            rows::set,
            () -> {});
  }

  private Row row(KnownClass known, boolean there) {
    return new Row(known, there, keepsakes.keeps(known.folder()));
  }

  private boolean wasThere(KnownClass known) {
    return rows.get().stream()
        .filter(row -> row.known().equals(known))
        .findFirst()
        .map(Row::there)
        .orElse(true);
  }
}
