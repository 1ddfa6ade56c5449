package org.yearbookgame.ui.controls;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/// The bar at the top: the class (which leads back to the start), how far the game has come, and
/// where we are.
public final class TopBar extends HBox {
  private final StackPane middle = new StackPane();
  private final Label where = new Label();

  /// The bar of a class.
  ///
  /// @param home what a press on the class's title does
  public TopBar(String classTitle, String homeHint, Runnable home) {
    Button title = new Button(classTitle);
    title.getStyleClass().addAll("link", "class-title");
    title.setAccessibleText(homeHint);
    title.setMinWidth(0);
    title.setOnAction(_ -> home.run());
    where.getStyleClass().add("where");
    where.setMinWidth(USE_PREF_SIZE);
    HBox.setHgrow(middle, Priority.ALWAYS);
    getStyleClass().add("top-bar");
    getChildren().addAll(title, middle, where);
  }

  public void setMiddle(Node... shown) {
    middle.getChildren().setAll(shown);
  }

  public void setWhere(String text) {
    where.setText(text);
  }
}
