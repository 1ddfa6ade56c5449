package org.yearbookgame.ui.organizer.pages;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.yearbookgame.prepare.project.Outline;
import org.yearbookgame.prepare.project.ScannedPage;
import org.yearbookgame.prepare.project.Spot;

/// What is seen of the page that is looked at. A page is seen as a whole at first, or as closely as
/// a finger needs, until somebody looks elsewhere.
final class SightModel {
  /// By how much a key or a button brings the page closer.
  static final double CLOSER = 1.25;

  private final ReadOnlyObjectWrapper<Optional<Sight>> sight =
      new ReadOnlyObjectWrapper<>(this, "sight", Optional.empty());

  private Optional<ScannedPage> page = Optional.empty();
  private double width;
  private double height;

  /// Whether somebody has looked elsewhere.
  private boolean elsewhere;

  /// Follows the pages.
  SightModel(PagesModel pages) {
    pages.pageProperty().subscribe(this::show);
    pages.chosenProperty().subscribe(chosen -> chosen.ifPresent(this::reveal));
  }

  /// Nothing while there is no page.
  ReadOnlyObjectProperty<Optional<Sight>> sightProperty() {
    return sight.getReadOnlyProperty();
  }

  /// The view has this size now, in logical pixels.
  void resize(double newWidth, double newHeight) {
    width = newWidth;
    height = newHeight;
    fit();
  }

  /// Closer or from further away, about the middle.
  ///
  /// @param factor above 1 for closer
  void zoom(double factor) {
    zoom(factor, width / 2, height / 2);
  }

  /// Closer or from further away, about a point of the view.
  void zoom(double factor, double x, double y) {
    elsewhere = true;
    sight.get().ifPresent(now -> see(now.zoomed(factor, x, y)));
  }

  /// Moves the page, in logical pixels.
  void pan(double across, double down) {
    elsewhere = true;
    sight.get().ifPresent(now -> see(now.panned(across, down)));
  }

  /// Shows the whole page.
  void showWhole() {
    elsewhere = true;
    page.ifPresent(
        now -> see(Sight.whole(width, height, now.straightWidth(), now.straightHeight())));
  }

  private void show(Optional<ScannedPage> next) {
    boolean same = next.map(SightModel::paper).equals(page.map(SightModel::paper));
    page = next;
    if (next.isEmpty()) {
      sight.set(Optional.empty());
    } else if (!same) {
      elsewhere = false;
      fit();
    }
  }

  /// What a page is seen by.
  private record Paper(int id, int width, int height) {}

  private static Paper paper(ScannedPage page) {
    return new Paper(page.id(), page.straightWidth(), page.straightHeight());
  }

  private void fit() {
    if (elsewhere) {
      sight.get().ifPresent(now -> see(now.in(width, height)));
    } else {
      page.ifPresent(now -> see(first(now)));
    }
  }

  private Sight first(ScannedPage now) {
    double narrowest =
        now.spots().stream()
            .mapToDouble(spot -> spot.outline().width())
            .min()
            .orElse(now.straightWidth());
    return Sight.first(width, height, now.straightWidth(), now.straightHeight(), narrowest);
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

  private void see(Sight now) {
    sight.set(Optional.of(now));
  }
}
