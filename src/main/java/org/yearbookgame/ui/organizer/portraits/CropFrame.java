package org.yearbookgame.ui.organizer.portraits;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.yearbookgame.prepare.project.Crop;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.organizer.Thumbnails;
import org.yearbookgame.ui.organizer.portraits.CropModel.State;

/// A whole picture, with a frame around the part that is played. The frame is moved by drawing it
/// and by the arrow keys, and sized by its corners and by the keys + and −.
final class CropFrame extends Region {
  private static final double STEP = 0.01;
  private static final double GREATER_STEP = 0.05;
  private static final double GROWTH = 1.05;

  /// Wide enough for a finger.
  private static final double CORNER = 44;

  /// What of a corner may stand out of the picture.
  private static final double MARGIN = 12;

  private static final Crop WHOLE = new Crop(0, 0, 1, 1);

  private final CropModel model;
  private final ImageView picture = new ImageView();
  private final Region frame = new Region();
  private final List<Region> shades = Stream.generate(CropFrame::shade).limit(4).toList();
  private final List<Corner> corners;

  /// The frame as it was when it was pressed, and where that was.
  private Crop from = WHOLE;

  private Point2D pressed = Point2D.ZERO;

  /// One corner of the frame.
  private record Corner(Region node, boolean right, boolean bottom) {}

  CropFrame(CropModel model, Messages messages) {
    this.model = model;
    frame.getStyleClass().add("crop-frame");
    frame.setCursor(Cursor.MOVE);
    frame.setFocusTraversable(true);
    frame.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    frame.setAccessibleText(messages.text("portraits.crop.spoken"));
    frame.setOnMousePressed(this::press);
    frame.setOnMouseDragged(
        drag -> {
          Point2D moved = inPicture(drag).subtract(pressed);
          model.move(from, moved.getX(), moved.getY());
        });
    frame.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    corners = new ArrayList<>();
    for (boolean right : new boolean[] {false, true}) {
      for (boolean bottom : new boolean[] {false, true}) {
        corners.add(corner(right, bottom));
      }
    }
    getChildren().add(picture);
    getChildren().addAll(shades);
    getChildren().add(frame);
    corners.forEach(corner -> getChildren().add(corner.node()));
    getStyleClass().add("crop-area");
    setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT); // pictures are not mirrored
    setMinSize(0, 0);
    model.stateProperty().subscribe(this::show);
  }

  private static Region shade() {
    Region shade = new Region();
    shade.getStyleClass().add("crop-shade");
    shade.setMouseTransparent(true);
    return shade;
  }

  private Corner corner(boolean right, boolean bottom) {
    Region node = new Region();
    node.getStyleClass().add("crop-corner");
    node.setCursor(right == bottom ? Cursor.NW_RESIZE : Cursor.NE_RESIZE);
    node.setOnMousePressed(this::press);
    node.setOnMouseDragged(
        drag -> {
          Point2D to = inPicture(drag).subtract(pressed).add(at(from, right, bottom));
          model.draw(from, right, bottom, to.getX(), to.getY());
        });
    return new Corner(node, right, bottom);
  }

  private static Point2D at(Crop crop, boolean right, boolean bottom) {
    return new Point2D(
        crop.x() + (right ? crop.width() : 0), crop.y() + (bottom ? crop.height() : 0));
  }

  /// Gives the focus to the frame.
  void begin() {
    frame.requestFocus();
  }

  private void press(MouseEvent press) {
    if (model.stateProperty().get() instanceof State.Framed framed) {
      frame.requestFocus();
      from = framed.crop();
      pressed = inPicture(press);
    }
  }

  /// In shares of the picture's width and height.
  private Point2D inPicture(MouseEvent mouse) {
    Point2D point = sceneToLocal(mouse.getSceneX(), mouse.getSceneY());
    Bounds shown = shown();
    return new Point2D(
        (point.getX() - shown.getMinX()) / shown.getWidth(),
        (point.getY() - shown.getMinY()) / shown.getHeight());
  }

  private void keyPressed(KeyEvent key) {
    double step = key.isShiftDown() ? GREATER_STEP : STEP;
    @Nullable Runnable does =
        switch (key.getCode()) {
          case LEFT -> () -> model.move(-step, 0);
          case RIGHT -> () -> model.move(step, 0);
          case UP -> () -> model.move(0, -step);
          case DOWN -> () -> model.move(0, step);
          case PLUS, ADD, EQUALS -> () -> model.grow(GROWTH);
          case MINUS, SUBTRACT -> () -> model.grow(1 / GROWTH);
          default -> null;
        };
    if (does != null && !key.isShortcutDown()) {
      key.consume();
      does.run();
    }
  }

  private void show(State before, State now) {
    boolean framed = now instanceof State.Framed;
    getChildren().forEach(child -> child.setVisible(framed));
    if (now instanceof State.Framed(var whole, var _)
        && !(before instanceof State.Framed(var same, var _) && whole.equals(same))) {
      picture.setImage(Thumbnails.cut(whole, WHOLE));
    }
    requestLayout();
  }

  /// Where the picture is, as large as there is room for.
  private Bounds shown() {
    double width = picture.getImage() == null ? 1 : picture.getImage().getWidth();
    double height = picture.getImage() == null ? 1 : picture.getImage().getHeight();
    double room = Math.max(1, getWidth() - 2 * MARGIN);
    double roomBelow = Math.max(1, getHeight() - 2 * MARGIN);
    double scale = Math.min(room / width, roomBelow / height);
    return new BoundingBox(
        (getWidth() - width * scale) / 2,
        (getHeight() - height * scale) / 2,
        width * scale,
        height * scale);
  }

  @Override
  protected void layoutChildren() {
    if (!(model.stateProperty().get() instanceof State.Framed framed)) {
      return;
    }
    Bounds all = shown();
    picture.setFitWidth(all.getWidth());
    picture.setFitHeight(all.getHeight());
    picture.relocate(all.getMinX(), all.getMinY());
    Crop crop = framed.crop();
    double left = all.getMinX() + crop.x() * all.getWidth();
    double top = all.getMinY() + crop.y() * all.getHeight();
    double width = crop.width() * all.getWidth();
    double height = crop.height() * all.getHeight();
    frame.resizeRelocate(left, top, width, height);
    shades.get(0).resizeRelocate(all.getMinX(), all.getMinY(), all.getWidth(), top - all.getMinY());
    shades
        .get(1)
        .resizeRelocate(all.getMinX(), top + height, all.getWidth(), all.getMaxY() - top - height);
    shades.get(2).resizeRelocate(all.getMinX(), top, left - all.getMinX(), height);
    shades.get(3).resizeRelocate(left + width, top, all.getMaxX() - left - width, height);
    for (Corner corner : corners) {
      corner
          .node()
          .resizeRelocate(
              left + (corner.right() ? width : 0) - CORNER / 2,
              top + (corner.bottom() ? height : 0) - CORNER / 2,
              CORNER,
              CORNER);
    }
  }
}
