package org.yearbookgame.ui.controls;

import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.yearbookgame.game.Played;

/// How far a game has come, one dot a round, told by shape: known, missed, now, to come.
public final class ProgressDots extends HBox {
  /// Up to so many rounds have a dot each.
  public static final int MOST = 20;

  public ProgressDots() {
    getStyleClass().add("dots");
  }

  /// Shows how far a game has come.
  ///
  /// @param played the rounds that are over
  /// @param open whether another round is being asked
  /// @param length how many rounds the game has
  public void show(List<Played> played, boolean open, int length) {
    getChildren().clear();
    for (int round = 0; round < length; round++) {
      getChildren().add(dot(kind(played, open, round)));
    }
  }

  private static String kind(List<Played> played, boolean open, int round) {
    if (round < played.size()) {
      return played.get(round).known() ? "known" : "missed";
    }
    return open && round == played.size() ? "now" : "to-come";
  }

  private static StackPane dot(String kind) {
    Region mark = new Region();
    mark.getStyleClass().add("mark");
    StackPane dot = new StackPane(mark);
    dot.getStyleClass().addAll("dot", kind);
    dot.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT); // the tick, see Tick
    return dot;
  }
}
