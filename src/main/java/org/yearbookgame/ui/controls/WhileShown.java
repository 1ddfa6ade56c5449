package org.yearbookgame.ui.controls;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// What a node follows that outlives it: the size of text, or how many rounds a game is to have.
public final class WhileShown {
  private WhileShown() {}

  /// Tells a node a value, now and with every change for as long as the node is in a scene; what it
  /// missed meanwhile when it comes into one. A node that has left is not held by what it followed.
  public static <T> void follow(Node node, ObservableValue<T> value, Consumer<? super T> told) {
    value.when(node.sceneProperty().map(Objects::nonNull).orElse(false)).subscribe(told);
  }
}
