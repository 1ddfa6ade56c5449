package org.yearbookgame.ui.organizer.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.yearbookgame.prepare.project.Corner;
import org.yearbookgame.prepare.project.Outline;
import org.yearbookgame.prepare.project.ScannedPage;
import org.yearbookgame.prepare.project.Spot;
import org.yearbookgame.text.Messages;

/// The boxes on a page. They are chosen and moved by the pointer, and are where the focus is.
final class PageBoxes extends Region {
  /// A press that moves less is no drag, in logical pixels.
  private static final double STILL = 4;

  private final PagesModel model;
  private final BoxCommands commands;
  private final Messages messages;
  private final PageHandles handles;
  private final Region drawn = new Region();
  private final Map<Integer, PageBox> boxes = new HashMap<>();
  private final List<Region> gaps = new ArrayList<>();
  private Optional<Sight> sight = Optional.empty();
  private Optional<Drag> drag = Optional.empty();
  private int pageId;

  /// A box that is held.
  private record Drag(Outline outline, Point2D pressed) {}

  PageBoxes(BoxCommands commands, Messages messages) {
    this.model = commands.model();
    this.commands = commands;
    this.messages = messages;
    this.handles = new PageHandles(commands);
    drawn.getStyleClass().addAll("page-box", "drawn");
    drawn.setMouseTransparent(true);
    drawn.setManaged(false);
    setPickOnBounds(false);
    setManaged(false);
    model.pageProperty().subscribe(this::show);
    model.chosenProperty().subscribe(_ -> show(model.pageProperty().get()));
    model.draftProperty().subscribe(this::requestLayout);
  }

  void show(Sight seen) {
    sight = Optional.of(seen);
    requestLayout();
  }

  /// The box of the portrait that is chosen.
  Optional<PageBox> chosen() {
    return model.chosenProperty().get().map(Spot::id).map(boxes::get);
  }

  private void show(Optional<ScannedPage> page) {
    int id = page.map(ScannedPage::id).orElse(0);
    if (id != pageId) {
      pageId = id;
      boxes.clear();
    }
    List<Spot> spots = page.map(ScannedPage::spots).orElse(List.of());
    List<Node> shown = new ArrayList<>();
    gaps.clear();
    page.ifPresent(now -> now.gaps().forEach(_ -> gaps.add(gap())));
    shown.addAll(gaps);
    Optional<Integer> chosen = model.chosenProperty().get().map(Spot::id);
    boxes.keySet().retainAll(spots.stream().map(Spot::id).toList());
    for (Spot spot : spots) {
      PageBox box = boxes.computeIfAbsent(spot.id(), _ -> box(spot));
      box.show(spot, shown.size() - gaps.size() + 1, chosen.equals(Optional.of(spot.id())));
      shown.add(box);
    }
    shown.add(drawn);
    shown.addAll(handles.nodes());
    if (boxes.values().stream().anyMatch(Node::isFocused)) {
      chosen().filter(box -> !box.isFocused()).ifPresent(Node::requestFocus);
    }
    if (!shown.equals(getChildren())) {
      boolean focused = boxes.values().stream().anyMatch(Node::isFocused);
      getChildren().setAll(shown);
      if (focused) {
        chosen().ifPresent(Node::requestFocus);
      }
    }
    requestLayout();
  }

  private static Region gap() {
    Region gap = new Region();
    gap.getStyleClass().add("page-gap");
    gap.setMouseTransparent(true);
    gap.setManaged(false);
    return gap;
  }

  private PageBox box(Spot spot) {
    PageBox box = new PageBox(spot, messages);
    box.focusedProperty()
        .subscribe(
            focused -> {
              if (focused) {
                model.choose(box.spot());
              }
            });
    box.setOnMousePressed(press -> press(box, press));
    box.setOnMouseDragged(this::drag);
    box.setOnMouseReleased(this::release);
    box.addEventHandler(
        ScrollEvent.ANY,
        scroll -> {
          if (scroll.isDirect() && drag.isPresent()) {
            scroll.consume(); // a finger moves the box, and not the page
          }
        });
    return box;
  }

  /// A box is chosen before it is moved: else a page that is pushed around would change.
  private void press(PageBox box, MouseEvent press) {
    if (model.drawingProperty().get()) {
      return;
    }
    boolean held = chosen().filter(box::equals).isPresent() && !model.isReadOnly();
    box.requestFocus();
    model.choose(box.spot());
    if (held) {
      press.consume();
      drag = Optional.of(new Drag(box.spot().outline(), at(press)));
    }
  }

  private void drag(MouseEvent moved) {
    if (drag.isPresent() && sight.isPresent()) {
      moved.consume();
      Point2D way = at(moved).subtract(drag.get().pressed());
      if (way.magnitude() > STILL || model.draftProperty().get().isPresent()) {
        double scale = sight.get().scale();
        model.draft(drag.get().outline().moved(way.getX() / scale, way.getY() / scale));
      }
    }
  }

  private void release(MouseEvent release) {
    if (drag.isPresent()) {
      release.consume();
      drag = Optional.empty();
      commands.settle();
    }
  }

  private Point2D at(MouseEvent mouse) {
    return sceneToLocal(mouse.getSceneX(), mouse.getSceneY());
  }

  @Override
  protected void layoutChildren() {
    Optional<ScannedPage> page = model.pageProperty().get();
    if (sight.isEmpty() || page.isEmpty()) {
      return;
    }
    Sight seen = sight.get();
    Optional<Outline> draft = model.draftProperty().get();
    boolean another = model.drawingProperty().get();
    Optional<Spot> chosen = model.chosenProperty().get();
    for (PageBox box : boxes.values()) {
      boolean moving = !another && chosen.filter(spot -> spot.id() == box.spot().id()).isPresent();
      place(box, moving ? draft.orElse(box.spot().outline()) : box.spot().outline(), seen);
    }
    for (int i = 0; i < Math.min(gaps.size(), page.get().gaps().size()); i++) {
      place(gaps.get(i), page.get().gaps().get(i), seen);
    }
    drawn.setVisible(another && draft.isPresent());
    draft.ifPresent(outline -> place(drawn, outline, seen));
    Optional<Outline> around =
        another || model.isReadOnly()
            ? Optional.empty()
            : chosen.map(spot -> draft.orElse(spot.outline()));
    handles.show(around, seen);
  }

  private static void place(Region node, Outline outline, Sight seen) {
    double width = outline.width() * seen.scale();
    double height = outline.height() * seen.scale();
    node.setRotate(outline.angle());
    node.resizeRelocate(
        seen.viewX(outline.x()) - width / 2, seen.viewY(outline.y()) - height / 2, width, height);
  }

  /// The point of the page at a point of the view.
  Corner onPage(Point2D point) {
    return sight.map(seen -> seen.onPage(point.getX(), point.getY())).orElse(new Corner(0, 0));
  }
}
