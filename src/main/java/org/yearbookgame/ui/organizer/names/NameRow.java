package org.yearbookgame.ui.organizer.names;

import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// A row of the table, which shows whether something in it is chosen or to be put right.
final class NameRow extends TableRow<Row> {
  private static final PseudoClass TO_DO = PseudoClass.getPseudoClass("to-do");
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final ObservableValue<Set<Integer>> chosen;
  private Subscription following = Subscription.EMPTY;

  /// @param chosen the entries of which something is chosen
  NameRow(ObservableValue<Set<Integer>> chosen) {
    this.chosen = chosen;
    chosen.subscribe(_ -> tell());
  }

  @Override
  protected void updateItem(@Nullable Row row, boolean empty) {
    super.updateItem(row, empty);
    following.unsubscribe();
    following = row == null ? Subscription.EMPTY : row.lineProperty().subscribe(_ -> tell());
    tell();
  }

  private void tell() {
    Row row = getItem();
    pseudoClassStateChanged(TO_DO, row != null && row.line().toDo());
    pseudoClassStateChanged(CHOSEN, row != null && chosen.getValue().contains(row.id()));
  }
}
