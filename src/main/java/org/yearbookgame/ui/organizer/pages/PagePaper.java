package org.yearbookgame.ui.organizer.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import org.yearbookgame.pages.Page;
import org.yearbookgame.pages.PageImages;
import org.yearbookgame.storage.pictures.Part;
import org.yearbookgame.ui.Background;
import org.yearbookgame.ui.Background.Job;

/// The picture of a page as it is seen: as a whole at first, and sharper where one looks closely.
final class PagePaper extends Region {
  /// The longer side of a page that is seen as a whole, in pixels.
  private static final int LONGEST = 1650;

  private final PagePictures pictures;
  private final PageTiles tiles;
  private final Region sheet = new Region();
  private final ImageView whole = new ImageView();
  private final List<ImageView> views = new ArrayList<>();
  private Optional<Page> page = Optional.empty();
  private Optional<Sight> sight = Optional.empty();
  private final ReadOnlyBooleanWrapper unreadable = new ReadOnlyBooleanWrapper(this, "unreadable");
  private Job loading = () -> {};

  PagePaper(PagePictures pictures, PageImages images, Background background) {
    this.pictures = pictures;
    this.tiles = new PageTiles(images, background, this::requestLayout);
    sheet.getStyleClass().add("page-paper");
    whole.setSmooth(true);
    getChildren().addAll(sheet, whole);
    setMouseTransparent(true);
    setManaged(false);
  }

  /// Whether the page cannot be read, as where its file is no longer there.
  ReadOnlyBooleanProperty unreadableProperty() {
    return unreadable.getReadOnlyProperty();
  }

  void show(Optional<Page> wanted) {
    if (!wanted.equals(page)) {
      page = wanted;
      loading.cancel();
      whole.setImage(null);
      unreadable.set(false);
      tiles.show(wanted);
      wanted.ifPresent(
          now ->
              loading = pictures.load(now, LONGEST, whole::setImage, () -> unreadable.set(true)));
      requestLayout();
    }
  }

  void show(Sight seen) {
    sight = Optional.of(seen);
    requestLayout();
  }

  /// Waits for nothing any more.
  void stop() {
    loading.cancel();
    tiles.stop();
  }

  @Override
  protected void layoutChildren() {
    getChildren().forEach(child -> child.setVisible(page.isPresent() && sight.isPresent()));
    if (page.isEmpty() || sight.isEmpty()) {
      return;
    }
    Sight now = sight.get();
    Page shown = page.get();
    Part all = new Part(0, 0, shown.width(), shown.height());
    place(sheet, now, all);
    place(whole, now, all);
    List<Tile> seen = List.of();
    double density = getScene() == null ? 1 : getScene().getWindow().getOutputScaleX();
    if (now.scale() * density > (double) LONGEST / Math.max(shown.width(), shown.height())) {
      seen = Tile.seen(now, density);
      tiles.want(seen);
    }
    List<Map.Entry<Tile, Image>> there = tiles.there(seen);
    boolean covered = !seen.isEmpty() && there.size() == seen.size();
    List<Map.Entry<Tile, Image>> shownTiles =
        covered || seen.isEmpty()
            ? there
            : tiles.from(seen.getFirst().level()).stream()
                .filter(tile -> isSeen(tile.getKey(), now, shown))
                .toList();
    whole.setVisible(!covered);
    sheet.setVisible(now.showsWhole()); // its shadow would be drawn as large as the page
    show(shownTiles, now, shown);
  }

  private void show(List<Map.Entry<Tile, Image>> there, Sight now, Page of) {
    while (views.size() < there.size()) {
      ImageView view = new ImageView();
      view.setSmooth(true);
      views.add(view);
      getChildren().add(view);
    }
    for (int i = 0; i < views.size(); i++) {
      ImageView view = views.get(i);
      view.setVisible(i < there.size());
      view.setImage(i < there.size() ? there.get(i).getValue() : null);
      if (i < there.size()) {
        place(view, now, there.get(i).getKey().part(of.width(), of.height()));
      }
    }
  }

  private static boolean isSeen(Tile tile, Sight sight, Page page) {
    Part part = tile.part(page.width(), page.height());
    return sight.viewX(part.x()) < sight.width()
        && sight.viewX(part.x() + part.width()) > 0
        && sight.viewY(part.y()) < sight.height()
        && sight.viewY(part.y() + part.height()) > 0;
  }

  private static void place(Node node, Sight sight, Part part) {
    double x = sight.viewX(part.x());
    double y = sight.viewY(part.y());
    double width = part.width() * sight.scale();
    double height = part.height() * sight.scale();
    if (node instanceof ImageView view) {
      view.setFitWidth(width);
      view.setFitHeight(height);
    } else {
      node.resize(width, height);
    }
    node.relocate(x, y);
  }
}
