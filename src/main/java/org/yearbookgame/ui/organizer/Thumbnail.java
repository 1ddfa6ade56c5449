package org.yearbookgame.ui.organizer;

import java.util.Optional;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import org.yearbookgame.prepare.project.Source;
import org.yearbookgame.ui.Background;
import org.yearbookgame.ui.controls.TileGrid;

/// One small picture on its sheet, or an empty sheet, in the frame of all portraits. Its width is
/// the style sheet's.
public final class Thumbnail extends Region {
  /// Fine enough for screens that show two points for one.
  private static final double POINTS = 2;

  private final Thumbnails thumbnails;
  private final ImageView view = new ImageView();
  private Optional<Source> shown = Optional.empty();
  private Background.Job loading = () -> {};
  private int loadedWidth;

  public Thumbnail(Thumbnails thumbnails) {
    this.thumbnails = thumbnails;
    view.setSmooth(true);
    getStyleClass().add("thumbnail");
    getChildren().add(view);
  }

  /// Shows a picture once it is loaded.
  public void show(Optional<Source> source) {
    if (!source.equals(shown)) {
      shown = source;
      loadedWidth = 0;
      loading.cancel();
      view.setImage(null);
      requestLayout();
    }
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth() - snappedLeftInset() - snappedRightInset();
    view.setFitWidth(width);
    view.setFitHeight(width * TileGrid.HEIGHT_TO_WIDTH);
    view.relocate(snappedLeftInset(), snappedTopInset());
    int points = (int) Math.round(width * POINTS);
    if (points > 0 && points != loadedWidth) {
      loadedWidth = points;
      loading.cancel();
      shown.ifPresent(source -> loading = thumbnails.load(source, points, view::setImage));
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    double inside = prefWidth(-1) - snappedLeftInset() - snappedRightInset();
    return inside * TileGrid.HEIGHT_TO_WIDTH + snappedTopInset() + snappedBottomInset();
  }
}
