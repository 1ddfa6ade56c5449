package org.yearbookgame.ui.organizer.publish;

import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.yearbookgame.ui.organizer.Step;
import org.yearbookgame.ui.organizer.Workplace;

/// Still to come.
public final class PublishStep implements Step {
  private final StackPane node = new StackPane();
  private final ReadOnlyIntegerWrapper toDo = new ReadOnlyIntegerWrapper(this, "toDo", 0);

  public PublishStep(Workplace place) {
    node.setFocusTraversable(!place.model().isReadOnly());
  }

  @Override
  public Kind kind() {
    return Kind.PUBLISH;
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
