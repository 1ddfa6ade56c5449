package org.yearbookgame.ui.organizer.pages;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
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
import org.yearbookgame.prepare.project.Spot;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.Background;

/// A page with the boxes on it, looked at as closely as one likes: wheels and fingers move it,
/// pinching and Ctrl with the wheel bring it closer.
final class PagePane extends Region {
  /// By how much a key or a button brings the page closer.
  static final double CLOSER = 1.25;

  /// By how much one step of a wheel does, for each pixel that it would scroll.
  private static final double CLOSER_BY_PIXEL = 1.003;

  private final PagesModel model;
  private final BoxCommands commands;
  private final PagePaper paper;
  private final PageBoxes boxes;
  private final ReadOnlyObjectWrapper<Optional<Sight>> sight =
      new ReadOnlyObjectWrapper<>(this, "sight", Optional.empty());
  private Optional<Point2D> pressed = Optional.empty();
  private Optional<Corner> drawingFrom = Optional.empty();
  private Optional<ScannedPage> shown = Optional.empty();

  /// Whether somebody has chosen what to see.
  private boolean chosen;

  PagePane(
      BoxCommands commands,
      PagePictures pictures,
      PageImages images,
      Background background,
      Messages messages) {
    this.model = commands.model();
    this.commands = commands;
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
    model.pageProperty().subscribe(this::show);
    model.chosenProperty().subscribe(chosen -> chosen.ifPresent(this::reveal));
    model
        .drawingProperty()
        .subscribe(drawing -> setCursor(drawing ? Cursor.CROSSHAIR : Cursor.DEFAULT));
    widthProperty().subscribe(this::fit);
    heightProperty().subscribe(this::fit);
    addEventHandler(ScrollEvent.SCROLL, this::scroll);
    addEventHandler(
        ZoomEvent.ZOOM,
        zoom -> {
          zoom.consume();
          zoom(zoom.getZoomFactor(), zoom.getX(), zoom.getY());
        });
    setOnMousePressed(this::press);
    setOnMouseDragged(this::drag);
    setOnMouseReleased(_ -> release());
  }

  /// What is seen; nothing while there is no page.
  ReadOnlyObjectProperty<Optional<Sight>> sightProperty() {
    return sight.getReadOnlyProperty();
  }

  /// Whether the page cannot be read.
  ReadOnlyBooleanProperty unreadableProperty() {
    return paper.unreadableProperty();
  }

  /// Gives the focus to the box that is chosen, or else to the page.
  void begin() {
    boxes.chosen().<Region>map(box -> box).orElse(this).requestFocus();
  }

  /// Closer, or from further away, about the middle.
  void zoom(double factor) {
    zoom(factor, getWidth() / 2, getHeight() / 2);
  }

  void pan(double across, double down) {
    chosen = true;
    sight.get().ifPresent(now -> see(now.panned(across, down)));
  }

  /// Shows the whole page.
  void showWhole() {
    shown.ifPresent(this::whole);
  }

  /// Waits for nothing any more.
  void stop() {
    paper.stop();
  }

  private void zoom(double factor, double x, double y) {
    chosen = true;
    sight.get().ifPresent(now -> see(now.zoomed(factor, x, y)));
  }

  private void show(Optional<ScannedPage> page) {
    boolean same =
        shown.isPresent()
            && page.isPresent()
            && shown.get().id() == page.get().id()
            && shown.get().corners().equals(page.get().corners());
    shown = page;
    paper.show(page.map(ScannedPages::page));
    if (page.isEmpty()) {
      sight.set(Optional.empty());
    } else if (!same) {
      chosen = false;
      fit();
    }
    boxes.setVisible(page.isPresent());
  }

  private void whole(ScannedPage page) {
    chosen = true;
    see(Sight.whole(getWidth(), getHeight(), page.straightWidth(), page.straightHeight()));
  }

  private void fit() {
    if (chosen) {
      sight.get().ifPresent(now -> see(now.in(getWidth(), getHeight())));
    } else {
      shown.ifPresent(this::first);
    }
  }

  private void first(ScannedPage page) {
    double narrowest =
        page.spots().stream()
            .mapToDouble(spot -> spot.outline().width())
            .min()
            .orElse(page.straightWidth());
    see(
        Sight.first(
            getWidth(), getHeight(), page.straightWidth(), page.straightHeight(), narrowest));
  }

  private void see(Sight now) {
    sight.set(Optional.of(now));
    paper.show(now);
    boxes.show(now);
  }

  private void reveal(Spot spot) {
    Outline outline = spot.outline();
    sight
        .get()
        .ifPresent(
            now ->
                see(
                    now.showing(
                        outline.x() - outline.width() / 2,
                        outline.y() - outline.height() / 2,
                        outline.width(),
                        outline.height())));
  }

  private void scroll(ScrollEvent scroll) {
    scroll.consume();
    if (scroll.isShortcutDown()) {
      zoom(Math.pow(CLOSER_BY_PIXEL, scroll.getDeltaY()), scroll.getX(), scroll.getY());
    } else {
      pan(scroll.getDeltaX(), scroll.getDeltaY());
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
    if (drawingFrom.isPresent() && shown.isPresent()) {
      model.draft(
          Outline.between(drawingFrom.get(), boxes.onPage(at), Neighbours.angle(shown.get())));
    } else if (pressed.isPresent()) {
      pan(at.getX() - pressed.get().getX(), at.getY() - pressed.get().getY());
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
