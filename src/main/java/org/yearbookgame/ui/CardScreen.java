package org.yearbookgame.ui;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A card alone in the middle of the window.
final class CardScreen extends StackPane implements Screen {
  private final Runnable focus;
  private final Runnable escape;

  /// @param focus gives the focus to where reading begins
  /// @param escape what Esc does
  CardScreen(Node card, Runnable focus, Runnable escape) {
    this.focus = focus;
    this.escape = escape;
    getStyleClass().add("card-screen");
    getChildren().add(card);
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public void appeared() {
    focus.run();
  }

  @Override
  public void keyPressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      escape.run();
    }
  }
}
