package org.yearbookgame.ui.controls;

import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/// Shows something that was drawn for a certain size as large as it fits: everything in it grows
/// alike, and where the shape of the place is another, it gets more room across or down.
public final class Scaled extends Region {
  private final Region content;
  private final double width;
  private final double height;
  private final Scale scale = new Scale();

  /// @param width the least that the content needs, in its own pixels
  /// @param height the least that the content needs, in its own pixels
  public Scaled(Region content, double width, double height) {
    this.content = content;
    this.width = width;
    this.height = height;
    content.getTransforms().add(scale);
    getChildren().add(content);
  }

  @Override
  protected void layoutChildren() {
    double by = Math.min(getWidth() / width, getHeight() / height);
    if (by > 0) {
      scale.setX(by);
      scale.setY(by);
      content.resizeRelocate(0, 0, getWidth() / by, getHeight() / by);
    }
  }

  @Override
  protected double computeMinWidth(double ofHeight) {
    return 0;
  }

  @Override
  protected double computeMinHeight(double ofWidth) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double ofHeight) {
    return width;
  }

  @Override
  protected double computePrefHeight(double ofWidth) {
    return height;
  }
}
