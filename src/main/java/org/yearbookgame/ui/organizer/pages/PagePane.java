package org.yearbookgame.ui.organizer.pages;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.yearbookgame.pages.PageImages;
import org.yearbookgame.pages.ScannedPages;
import org.yearbookgame.prepare.project.Corner;
import org.yearbookgame.prepare.project.Outline;
import org.yearbookgame.prepare.project.ScannedPage;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.Background;

/// A page with the boxes on it, looked at as closely as one likes: wheels and fingers move it,
/// pinching and Ctrl with the wheel bring it closer.
final class PagePane extends Region {
  /// By how much one step of a wheel does, for each pixel that it would scroll.
  private static final double CLOSER_BY_PIXEL = 1.003;

  private final PagesModel model;
  private final BoxCommands commands;
  private final SightModel sight;
  private final PagePaper paper;
  private final PageBoxes boxes;
  private Optional<Point2D> pressed = Optional.empty();
  private Optional<Corner> drawingFrom = Optional.empty();

  PagePane(
      BoxCommands commands,
      SightModel sight,
      PagePictures pictures,
      PageImages images,
      Background background,
      Messages messages) {
    this.model = commands.model();
    this.commands = commands;
    this.sight = sight;
    this.paper = new PagePaper(pictures, images, background);
    this.boxes = new PageBoxes(commands, messages);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    getStyleClass().add("page-pane");
    setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT); // pictures are not mirrored
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(messages.text("pages.pane.spoken"));
    setFocusTraversable(true);
    setMinSize(0, 0);
    getChildren().addAll(paper, boxes);
    model.pageProperty().subscribe(page -> paper.show(page.map(ScannedPages::page)));
    sight.sightProperty().subscribe(this::see);
    model
        .drawingProperty()
        .subscribe(drawing -> setCursor(drawing ? Cursor.CROSSHAIR : Cursor.DEFAULT));
    layoutBoundsProperty().subscribe(bounds -> sight.resize(bounds.getWidth(), bounds.getHeight()));
    addEventHandler(ScrollEvent.SCROLL, this::scroll);
    addEventHandler(
        ZoomEvent.ZOOM,
        zoom -> {
          zoom.consume();
          sight.zoom(zoom.getZoomFactor(), zoom.getX(), zoom.getY());
        });
    setOnMousePressed(this::press);
    setOnMouseDragged(this::drag);
    setOnMouseReleased(_ -> release());
  }

  /// Whether the page cannot be read.
  ReadOnlyBooleanProperty unreadableProperty() {
    return paper.unreadableProperty();
  }

  /// Gives the focus to the box that is chosen, or else to the page.
  void begin() {
    boxes.chosen().<Region>map(box -> box).orElse(this).requestFocus();
  }

  /// Waits for nothing any more.
  void stop() {
    paper.stop();
  }

  private void see(Optional<Sight> now) {
    boxes.setVisible(now.isPresent());
    now.ifPresent(paper::show);
    now.ifPresent(boxes::show);
  }

  private void scroll(ScrollEvent scroll) {
    scroll.consume();
    if (scroll.isShortcutDown()) {
      sight.zoom(Math.pow(CLOSER_BY_PIXEL, scroll.getDeltaY()), scroll.getX(), scroll.getY());
    } else {
      sight.pan(scroll.getDeltaX(), scroll.getDeltaY());
    }
  }

  private void press(MouseEvent press) {
    Point2D at = new Point2D(press.getX(), press.getY());
    if (model.drawingProperty().get()) {
      drawingFrom = Optional.of(boxes.onPage(at));
    } else {
      if (equals(press.getTarget())) {
        requestFocus();
      }
      pressed = press.isSynthesized() ? Optional.empty() : Optional.of(at); // fingers scroll
    }
  }

  private void drag(MouseEvent drag) {
    Point2D at = new Point2D(drag.getX(), drag.getY());
    Optional<ScannedPage> page = model.pageProperty().get();
    if (drawingFrom.isPresent() && page.isPresent()) {
      model.draft(
          Outline.between(drawingFrom.get(), boxes.onPage(at), Neighbours.angle(page.get())));
    } else if (pressed.isPresent()) {
      sight.pan(at.getX() - pressed.get().getX(), at.getY() - pressed.get().getY());
      pressed = Optional.of(at);
    }
  }

  private void release() {
    pressed = Optional.empty();
    if (drawingFrom.isPresent()) {
      drawingFrom = Optional.empty();
      commands.settle();
      begin();
    }
  }

  @Override
  protected void layoutChildren() {
    paper.resizeRelocate(0, 0, getWidth(), getHeight());
    boxes.resizeRelocate(0, 0, getWidth(), getHeight());
  }
}
