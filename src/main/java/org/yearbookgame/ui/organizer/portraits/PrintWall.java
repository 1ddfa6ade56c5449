package org.yearbookgame.ui.organizer.portraits;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableDoubleValue;
import javafx.collections.FXCollections;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.controls.WhileShown;
import org.yearbookgame.ui.organizer.Thumbnails;

/// The wall of pictures. Only those in sight have tiles, however many there are; a tile stays with
/// its picture for as long as that is in sight. For a screen reader the wall is a list.
final class PrintWall extends Region {
  /// Room for the ring around the picture that is looked at.
  private static final double RING = 6;

  private final PortraitsModel model;
  private final Messages messages;
  private final HungWords words;
  private final Thumbnails thumbnails;
  private final ObservableDoubleValue em;
  private final Pane content = new Pane();
  private final ScrollBar bar = new ScrollBar();
  private final Label withoutName = heading();
  private final Label withName = heading();
  private final Map<Integer, PrintTile> tiles = new HashMap<>();
  private final List<PrintTile> spare = new ArrayList<>();
  private TileMeasures measures;
  private WallPlan plan;
  private List<Hung> pictures = List.of();
  private Optional<Integer> revealed = Optional.empty();
  private boolean reveals;

  /// @param em the size of ordinary text, in logical pixels
  PrintWall(
      PortraitsModel model, Thumbnails thumbnails, Messages messages, ObservableDoubleValue em) {
    this.model = model;
    this.messages = messages;
    this.words = new HungWords(messages);
    this.thumbnails = thumbnails;
    this.em = em;
    this.measures = TileMeasures.of(em.get(), 0);
    this.plan = measures.plan(Wall.EMPTY, 0);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(content.widthProperty());
    clip.heightProperty().bind(content.heightProperty());
    content.setClip(clip);
    content.getChildren().addAll(withoutName, withName);
    bar.setOrientation(Orientation.VERTICAL);
    getChildren().addAll(content, bar);
    getStyleClass().add("print-wall");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    setOnScroll(scroll -> scrollTo(bar.getValue() - scroll.getDeltaY()));
    bar.valueProperty().subscribe(this::requestLayout);
    WhileShown.follow(this, em, _ -> measureAnew());
    widthProperty().subscribe(() -> reveals = true);
    heightProperty().subscribe(this::measureAnew);
    model.wallProperty().subscribe(this::hang);
    model.chosenProperty().subscribe(this::tellChosen);
  }

  private static Label heading() {
    Label heading = new Label();
    heading.getStyleClass().add("wall-heading");
    return heading;
  }

  private void measureAnew() {
    reveals = true;
    TileMeasures changed = TileMeasures.of(em.get(), getHeight());
    if (changed.equals(measures)) {
      return;
    }
    measures = changed;
    content.getChildren().removeAll(tiles.values());
    content.getChildren().removeAll(spare);
    tiles.clear();
    spare.clear();
    requestLayout();
  }

  private void hang(Wall wall) {
    pictures = wall.all();
    withoutName.setText(messages.text("portraits.strays", wall.strays().size()));
    withName.setText(messages.text("portraits.named", wall.named().size()));
    withoutName.setVisible(!wall.strays().isEmpty());
    withName.setVisible(!wall.named().isEmpty());
    requestLayout();
  }

  private void tellChosen(Optional<Hung> chosen) {
    int index = indexOf(chosen);
    setAccessibleText(
        chosen
            .map(hung -> words.spoken(hung, index + 1, pictures.size()))
            .orElseGet(() -> messages.text("portraits.wall")));
    Optional<Integer> id = chosen.map(hung -> hung.source().id());
    reveals = reveals || !id.equals(revealed); // what only changes does not draw the eye to it
    requestLayout();
    layout(); // a screen reader asks for the tile
    revealed = id;
    notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
  }

  /// Where the picture that is looked at hangs; negative where there is none.
  int chosenIndex() {
    return indexOf(model.chosenProperty().get());
  }

  private int indexOf(Optional<Hung> picture) {
    return picture.map(pictures::indexOf).orElse(-1);
  }

  /// Looks at the picture that hangs somewhere, if there is one.
  void choose(int index) {
    if (index >= 0 && index < pictures.size()) {
      model.choose(pictures.get(index));
    }
  }

  WallPlan plan() {
    return plan;
  }

  /// How many rows are in sight.
  int rowsInSight() {
    return Math.max(1, (int) (getHeight() / plan.tileHeight()));
  }

  private void reveal(int index) {
    if (index < 0) {
      return;
    }
    double top = index < plan.columns() ? 0 : plan.y(index);
    double bottom = plan.y(index) + plan.tileHeight();
    if (top < bar.getValue() || plan.tileHeight() > getHeight()) {
      scrollTo(plan.tileHeight() > getHeight() ? plan.y(index) : top);
    } else if (bottom > bar.getValue() + getHeight()) {
      scrollTo(bottom - getHeight());
    }
  }

  private void scrollTo(double top) {
    bar.setValue(Math.clamp(top, 0, bar.getMax()));
  }

  private void replan() {
    double width =
        getWidth() - snappedLeftInset() - snappedRightInset() - bar.prefWidth(-1) - 2 * RING;
    plan = measures.plan(model.wallProperty().get(), width);
    double hidden = Math.max(0, plan.height() - getHeight());
    bar.setMax(hidden);
    bar.setVisibleAmount(plan.height() > 0 ? hidden * getHeight() / plan.height() : 0);
    bar.setUnitIncrement(plan.tileHeight() / 2);
    bar.setBlockIncrement(Math.max(plan.tileHeight(), getHeight() - plan.tileHeight()));
    bar.setVisible(hidden > 0);
    scrollTo(bar.getValue());
  }

  @Override
  protected void layoutChildren() {
    replan();
    if (reveals && getHeight() > 0) {
      reveals = false;
      reveal(chosenIndex());
    }
    double left = snappedLeftInset();
    double barWidth = bar.prefWidth(-1);
    double width = getWidth() - left - snappedRightInset() - barWidth;
    content.resizeRelocate(left, 0, width, getHeight());
    bar.resizeRelocate(left + width, 0, barWidth, getHeight());
    double top = bar.getValue();
    withoutName.resizeRelocate(RING, -top, width, measures.heading());
    withName.resizeRelocate(RING, plan.secondHeading() - top, width, measures.heading());
    Map<Integer, Hung> inSight =
        plan.between(top, top + getHeight())
            .boxed()
            .collect(Collectors.toMap(index -> index, pictures::get));
    putAway(inSight.values().stream().map(hung -> hung.source().id()).collect(Collectors.toSet()));
    Optional<Hung> chosen = model.chosenProperty().get();
    inSight.forEach(
        (index, hung) -> {
          PrintTile tile = tiles.computeIfAbsent(hung.source().id(), _ -> tile());
          tile.show(hung, index, pictures.size(), chosen.equals(Optional.of(hung)));
          tile.resizeRelocate(
              snapPositionX(RING + plan.x(index)),
              snapPositionY(plan.y(index) - top),
              measures.width(),
              measures.height());
        });
  }

  /// Tiles whose pictures are out of sight are kept for others.
  private void putAway(Set<Integer> inSight) {
    Set<Integer> out =
        tiles.keySet().stream().filter(id -> !inSight.contains(id)).collect(Collectors.toSet());
    for (Integer id : out) {
      Optional.ofNullable(tiles.remove(id)).ifPresent(this::putAway);
    }
  }

  private void putAway(PrintTile tile) {
    tile.putAway();
    spare.add(tile);
  }

  private PrintTile tile() {
    if (!spare.isEmpty()) {
      return spare.removeLast();
    }
    PrintTile tile = new PrintTile(thumbnails, words, measures);
    tile.setManaged(false);
    tile.setOnMousePressed(
        _ -> {
          requestFocus();
          tile.shown().ifPresent(model::choose);
        });
    DraggedPrint.from(tile);
    content.getChildren().add(tile);
    return tile;
  }

  private @Nullable PrintTile tileOf(Optional<Hung> picture) {
    return picture.map(hung -> tiles.get(hung.source().id())).orElse(null);
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case FOCUS_ITEM -> tileOf(model.chosenProperty().get());
      case ITEM_COUNT -> pictures.size();
      case ITEM_AT_INDEX -> tileOf(Optional.of(pictures.get((Integer) parameters[0])));
      case SELECTED_ITEMS ->
          FXCollections.observableArrayList(
              Optional.ofNullable(tileOf(model.chosenProperty().get())).stream().toList());
      case MULTIPLE_SELECTION -> false;
      case VERTICAL_SCROLLBAR -> bar;
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }
}
