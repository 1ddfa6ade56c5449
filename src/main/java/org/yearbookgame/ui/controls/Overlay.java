package org.yearbookgame.ui.controls;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A screen on which a card can be laid that must be answered first. Below it nothing can be
/// reached meanwhile; Esc answers as the safest button does.
public final class Overlay extends StackPane {
  private final Node below;
  private final Region veil = new Region();
  private Optional<Node> before = Optional.empty();
  private Runnable safest = () -> {};

  /// A screen without a card.
  public Overlay(Node below) {
    this.below = below;
    veil.getStyleClass().add("veil");
    getChildren().add(below);
    addEventFilter( // lists and fields would take the key for themselves
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ESCAPE && isOpen()) {
            key.consume();
            safest.run();
          }
        });
  }

  public boolean isOpen() {
    return getChildren().size() > 1;
  }

  /// Lays a card on the screen.
  ///
  /// @param first has the focus
  /// @param escape what Esc does; it should end with [#close]
  public void open(Node card, Node first, Runnable escape) {
    if (!isOpen()) {
      before = Optional.ofNullable(getScene()).map(scene -> scene.getFocusOwner());
    }
    safest = escape;
    below.setDisable(true);
    getChildren().setAll(below, veil, card);
    applyCss();
    first.requestFocus();
  }

  /// Takes the card away and gives the focus back.
  public void close() {
    getChildren().setAll(below);
    below.setDisable(false);
    before.ifPresent(Node::requestFocus);
    before = Optional.empty();
  }
}
