package org.yearbookgame.ui.organizer.names;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// One classmate's row for as long as it is in the list: it stays the same while what stands in it
/// changes, so that the table keeps what is chosen and where one is.
final class Row {
  private final ReadOnlyObjectWrapper<Line> line;

  Row(Line line) {
    this.line = new ReadOnlyObjectWrapper<>(this, "line", line);
  }

  ReadOnlyObjectProperty<Line> lineProperty() {
    return line.getReadOnlyProperty();
  }

  Line line() {
    return line.get();
  }

  int id() {
    return line().entry().id();
  }

  void set(Line changed) {
    line.set(changed);
  }
}
