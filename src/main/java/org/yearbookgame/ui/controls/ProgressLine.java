package org.yearbookgame.ui.controls;

import javafx.scene.layout.Region;

/// How far a long game has come, as a line that fills from the reading start.
public final class ProgressLine extends Region {
  private final Region done = new Region();
  private double part;

  public ProgressLine() {
    getStyleClass().add("progress-line");
    done.getStyleClass().add("done");
    getChildren().add(done);
  }

  /// Fills the line so far.
  ///
  /// @param changed from 0 to 1
  public void setPart(double changed) {
    part = changed;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth() - snappedLeftInset() - snappedRightInset();
    double height = getHeight() - snappedTopInset() - snappedBottomInset();
    done.resizeRelocate(snappedLeftInset(), snappedTopInset(), snapSizeX(width * part), height);
  }
}
