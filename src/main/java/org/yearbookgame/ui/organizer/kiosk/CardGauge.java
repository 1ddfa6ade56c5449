package org.yearbookgame.ui.organizer.kiosk;

import javafx.beans.property.DoubleProperty;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// A card as wide as its right edge is drawn: by the mouse, a finger, or the arrow keys, a pixel at
/// a time and ten with Shift.
final class CardGauge extends Region {
  /// From the finest glass to the coarsest on which a card is still seen as one.
  static final double NARROWEST = 60;

  static final double WIDEST = 900;

  /// How high a bank card is for its width (ISO/IEC 7810, ID-1: 53.98 by 85.6 mm).
  private static final double HEIGHT_TO_WIDTH = 53.98 / 85.6;

  /// A line to be held by a finger is wider than it is drawn.
  private static final double GRIP = 28;

  private static final double FAR = 10;

  private final DoubleProperty width;
  private final Region card = new Region();
  private final Region edge = new Region();

  /// @param width of the card, in logical pixels
  /// @param spoken what a screen reader says
  CardGauge(DoubleProperty width, String spoken) {
    this.width = width;
    card.getStyleClass().add("setup-bank-card");
    edge.getStyleClass().add("setup-edge");
    edge.setPickOnBounds(true);
    edge.setFocusTraversable(true);
    edge.setAccessibleText(spoken);
    edge.setOnMouseDragged(this::drag);
    edge.setOnMousePressed(_ -> edge.requestFocus());
    edge.setOnKeyPressed(this::key);
    getStyleClass().add("setup-gauge");
    getChildren().setAll(card, edge);
    width.subscribe(_ -> requestLayout());
  }

  /// The line to be moved.
  Region edge() {
    return edge;
  }

  private void drag(MouseEvent event) {
    set(sceneToLocal(event.getSceneX(), event.getSceneY()).getX() - snappedLeftInset());
  }

  private void key(KeyEvent key) {
    double by = key.isShiftDown() ? FAR : 1;
    switch (key.getCode()) {
      case LEFT -> set(width.get() - by);
      case RIGHT -> set(width.get() + by);
      default -> {
        return;
      }
    }
    key.consume();
  }

  /// Makes the card wider, or narrower.
  void add(double pixels) {
    set(width.get() + pixels);
  }

  private void set(double wanted) {
    width.set(Math.clamp(wanted, NARROWEST, WIDEST));
  }

  @Override
  protected double computePrefHeight(double given) {
    return snappedTopInset() + snappedBottomInset() + Math.ceil(width.get() * HEIGHT_TO_WIDTH);
  }

  @Override
  protected double computePrefWidth(double given) {
    return snappedLeftInset() + snappedRightInset() + width.get() + GRIP;
  }

  @Override
  protected void layoutChildren() {
    double left = snappedLeftInset();
    double top = snappedTopInset();
    double high = width.get() * HEIGHT_TO_WIDTH;
    card.resizeRelocate(left, top, width.get(), high);
    edge.resizeRelocate(left + width.get() - GRIP / 2, top, GRIP, high);
  }
}
