package org.yearbookgame.ui.organizer.pages;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polygon;
import org.jspecify.annotations.Nullable;
import org.yearbookgame.prepare.project.Corner;
import org.yearbookgame.text.Messages;

/// A photographed page, with a handle at each of its four corners. They are drawn, or moved by the
/// arrow keys.
final class CornersFrame extends Region {
  /// Wide enough for a finger.
  private static final double SIDE = 44;

  /// What of a handle may stand out of the picture.
  private static final double MARGIN = 22;

  /// By which a key moves a corner, in logical pixels.
  private static final double STEP = 1;

  private static final double GREATER_STEP = 10;

  private final StraightenModel model;
  private final ImageView picture = new ImageView();
  private final Polygon outline = new Polygon();
  private final List<Region> handles = new ArrayList<>();

  /// How far from a corner its handle was pressed, on the picture.
  private Point2D held = Point2D.ZERO;

  CornersFrame(StraightenModel model, Messages messages) {
    this.model = model;
    outline.getStyleClass().add("corners-outline");
    outline.setMouseTransparent(true);
    getChildren().addAll(picture, outline);
    for (int i = 0; i < model.cornersProperty().get().all().size(); i++) {
      handles.add(handle(i, messages.text("pages.corner", i + 1)));
    }
    getChildren().addAll(handles);
    getStyleClass().add("crop-area");
    setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT); // pictures are not mirrored
    setMinSize(0, 0);
    model.cornersProperty().subscribe(this::requestLayout);
  }

  void show(Image image) {
    picture.setImage(image);
    requestLayout();
  }

  /// The first handle, which has the focus.
  Region first() {
    return handles.getFirst();
  }

  private Region handle(int at, String spoken) {
    Region handle = new Region();
    handle.getStyleClass().addAll("page-handle", "corner");
    handle.setCursor(Cursor.CROSSHAIR);
    handle.setFocusTraversable(true);
    handle.setAccessibleRole(AccessibleRole.BUTTON);
    handle.setAccessibleText(spoken);
    handle.setOnMousePressed(
        press -> {
          handle.requestFocus();
          held = onPage(press).subtract(point(at));
        });
    handle.setOnMouseDragged(drag -> move(at, onPage(drag).subtract(held)));
    handle.addEventHandler(KeyEvent.KEY_PRESSED, key -> pressed(at, key));
    return handle;
  }

  private void pressed(int at, KeyEvent key) {
    double step = (key.isShiftDown() ? GREATER_STEP : STEP) / scale();
    @Nullable Point2D way =
        switch (key.getCode()) {
          case LEFT -> new Point2D(-step, 0);
          case RIGHT -> new Point2D(step, 0);
          case UP -> new Point2D(0, -step);
          case DOWN -> new Point2D(0, step);
          default -> null;
        };
    if (way != null && !key.isShortcutDown()) {
      key.consume();
      move(at, point(at).add(way));
    }
  }

  private Point2D point(int at) {
    Corner corner = model.cornersProperty().get().all().get(at);
    return new Point2D(corner.x(), corner.y());
  }

  private void move(int at, Point2D to) {
    model.move(at, new Corner(to.getX(), to.getY()));
  }

  private Point2D onPage(MouseEvent mouse) {
    Point2D at = sceneToLocal(mouse.getSceneX(), mouse.getSceneY());
    return new Point2D((at.getX() - left()) / scale(), (at.getY() - top()) / scale());
  }

  /// In logical pixels a point.
  private double scale() {
    return Math.min(
        Math.max(1, getWidth() - 2 * MARGIN) / model.page().width(),
        Math.max(1, getHeight() - 2 * MARGIN) / model.page().height());
  }

  private double left() {
    return (getWidth() - model.page().width() * scale()) / 2;
  }

  private double top() {
    return (getHeight() - model.page().height() * scale()) / 2;
  }

  @Override
  protected void layoutChildren() {
    picture.setFitWidth(model.page().width() * scale());
    picture.setFitHeight(model.page().height() * scale());
    picture.relocate(left(), top());
    outline.getPoints().clear();
    for (int i = 0; i < handles.size(); i++) {
      double x = left() + point(i).getX() * scale();
      double y = top() + point(i).getY() * scale();
      outline.getPoints().addAll(x, y);
      handles.get(i).resizeRelocate(x - SIDE / 2, y - SIDE / 2, SIDE, SIDE);
    }
  }
}
