package org.yearbookgame.ui.organizer.names;

import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.yearbookgame.ui.organizer.Step;
import org.yearbookgame.ui.organizer.Workplace;

/// Still to come.
public final class NamesStep implements Step {
  private final StackPane node = new StackPane();
  private final ReadOnlyIntegerWrapper toDo = new ReadOnlyIntegerWrapper(this, "toDo", 0);

  public NamesStep(Workplace place) {
    node.setFocusTraversable(!place.model().isReadOnly());
  }

  @Override
  public Kind kind() {
    return Kind.NAMES;
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public ObservableIntegerValue toDo() {
    return toDo.getReadOnlyProperty();
  }

  @Override
  public void shown() {
    node.requestFocus();
  }
}
