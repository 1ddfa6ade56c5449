package org.yearbookgame.ui.organizer.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.yearbookgame.prepare.project.Corner;
import org.yearbookgame.prepare.project.Outline;

/// What a box is sized and turned by: a handle at each corner and one above it, wide enough for a
/// finger.
final class PageHandles {
  /// In logical pixels.
  private static final double SIDE = 44;

  /// How far the middle of a handle is out of its corner, so that small boxes keep a middle to be
  /// moved by.
  private static final double OUT = 10;

  /// How far the handle to turn by is above the box.
  private static final double ABOVE = 34;

  private final PagesModel model;
  private final BoxCommands commands;
  private final List<Handle> handles = new ArrayList<>();
  private Optional<Outline> from = Optional.empty();
  private Optional<Sight> sight = Optional.empty();

  /// @param right 1 for one on the right of the box, −1 for one on its left, 0 for its middle
  /// @param below 1 for one at its lower edge, −1 for one at its upper
  private record Handle(Region node, int right, int below) {
    private boolean turns() {
      return right == 0;
    }
  }

  PageHandles(BoxCommands commands) {
    this.model = commands.model();
    this.commands = commands;
    handle(-1, -1, Cursor.NW_RESIZE, (outline, to) -> outline.drawn(-1, -1, to));
    handle(1, -1, Cursor.NE_RESIZE, (outline, to) -> outline.drawn(1, -1, to));
    handle(-1, 1, Cursor.SW_RESIZE, (outline, to) -> outline.drawn(-1, 1, to));
    handle(1, 1, Cursor.SE_RESIZE, (outline, to) -> outline.drawn(1, 1, to));
    handle(0, -1, Cursor.CROSSHAIR, PageHandles::turned);
  }

  /// Turned so that its upper edge is towards a point.
  private static Outline turned(Outline outline, Corner to) {
    double angle = Math.toDegrees(Math.atan2(to.x() - outline.x(), outline.y() - to.y()));
    return outline.turned(angle - outline.angle());
  }

  List<Node> nodes() {
    return handles.stream().<Node>map(Handle::node).toList();
  }

  private void handle(
      int right, int below, Cursor cursor, BiFunction<Outline, Corner, Outline> drawn) {
    Region mark = new Region();
    mark.getStyleClass().add("mark");
    StackPane node = new StackPane(mark);
    node.getStyleClass().addAll("page-handle", right == 0 ? "turns" : "sizes");
    node.setCursor(cursor);
    node.setManaged(false);
    node.setOnMousePressed(
        press -> {
          press.consume();
          from = model.chosenProperty().get().map(spot -> spot.outline());
        });
    node.setOnMouseDragged(
        drag -> {
          drag.consume();
          from.ifPresent(
              outline -> model.draft(drawn.apply(outline, onPage(drag, node, right, below))));
        });
    node.setOnMouseReleased(
        release -> {
          release.consume();
          commands.settle();
        });
    handles.add(new Handle(node, right, below));
  }

  /// The point of the page at the handle's corner, the handle being out of it.
  private Corner onPage(MouseEvent drag, Node node, int right, int below) {
    var at = node.getParent().sceneToLocal(drag.getSceneX(), drag.getSceneY());
    double out = right == 0 ? 0 : OUT;
    return sight
        .map(now -> now.onPage(at.getX() - right * out, at.getY() - below * out))
        .orElse(new Corner(0, 0));
  }

  /// Puts the handles around a box, or hides them.
  void show(Optional<Outline> outline, Sight seen) {
    sight = Optional.of(seen);
    for (Handle handle : handles) {
      handle.node().setVisible(outline.isPresent());
      outline.ifPresent(around -> place(handle, around, seen));
    }
  }

  private static void place(Handle handle, Outline outline, Sight seen) {
    Corner corner = outline.at(handle.right(), handle.below());
    double out = handle.turns() ? ABOVE : OUT;
    double turned = Math.toRadians(outline.angle());
    double across = handle.right() * out;
    double down = handle.below() * out;
    double x = seen.viewX(corner.x()) + Math.cos(turned) * across - Math.sin(turned) * down;
    double y = seen.viewY(corner.y()) + Math.sin(turned) * across + Math.cos(turned) * down;
    handle.node().resizeRelocate(x - SIDE / 2, y - SIDE / 2, SIDE, SIDE);
  }
}
