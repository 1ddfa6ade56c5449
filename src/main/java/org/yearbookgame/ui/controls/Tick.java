package org.yearbookgame.ui.controls;

import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A disc with a tick: drawn, because no font of the game has the character.
public final class Tick extends StackPane {
  public Tick() {
    Region mark = new Region();
    mark.getStyleClass().add("mark");
    getStyleClass().add("tick");
    setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT); // a tick is written one way everywhere
    getChildren().add(mark);
  }
}
