package org.yearbookgame.ui.organizer.pages;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.yearbookgame.prepare.project.Outline;
import org.yearbookgame.prepare.project.ScannedPage;
import org.yearbookgame.prepare.project.Spot;

/// What is done to the boxes of the page that is looked at, most of it to the one that is chosen.
///
/// @param model tells which page and which box
record BoxCommands(PagesModel model) {
  /// Leaves the box where it was drawn to, or adds the one that was drawn.
  void settle() {
    Optional<Outline> drawn = model.draftProperty().get();
    boolean another = model.drawingProperty().get();
    model.leave();
    if (drawn.isPresent() && another) {
      add(drawn.get());
    } else if (drawn.isPresent()) {
      model.editChosen("pages.did.move", (now, spot) -> now.outlined(spot.id(), drawn.get()));
    }
  }

  /// Moves, sizes or turns the box by a little. What is done so one after the other is undone at
  /// once.
  void nudge(UnaryOperator<Outline> change) {
    model.type(
        "pages.did.move", (now, spot) -> now.outlined(spot.id(), change.apply(spot.outline())));
  }

  /// Adds a portrait, and chooses it.
  void add(Outline outline) {
    add(page -> page.added(outline));
  }

  /// Adds a portrait where one may have been missed, turned as the others are.
  void fill(Outline gap) {
    add(
        page ->
            page.withoutGap(gap)
                .added(
                    new Outline(
                        gap.x(), gap.y(), gap.width(), gap.height(), Neighbours.angle(page))));
  }

  private void add(UnaryOperator<ScannedPage> change) {
    int added = page().map(ScannedPage::nextSpotId).orElse(0);
    model.edit("pages.did.add", change);
    page().flatMap(now -> now.spot(added)).ifPresent(model::choose);
  }

  private Optional<ScannedPage> page() {
    return model.pageProperty().get();
  }

  /// Nothing is missing there.
  void leaveEmpty(Outline gap) {
    model.edit("pages.did.right", now -> now.withoutGap(gap));
  }

  /// The portrait is right as it is.
  void looksRight(Spot spot) {
    model.edit("pages.did.right", now -> now.with(spot.id(), Spot::withoutDoubts));
  }

  /// Takes the box away, after going on to the next, or back to the one before the last.
  void remove() {
    model
        .chosenProperty()
        .get()
        .ifPresent(
            gone -> {
              if (!model.step(1)) {
                model.step(-1);
              }
              model.edit("pages.did.remove", now -> now.removed(gone.id()));
            });
  }

  /// Makes two of the box, so that each is as much as possible like the others.
  void split() {
    model.editChosen(
        "pages.did.split",
        (now, spot) -> now.split(spot.id(), Neighbours.of(now, spot).splitsBeside()));
  }

  /// Makes one of the box and the one closest to it.
  void merge() {
    model.editChosen(
        "pages.did.merge",
        (now, spot) ->
            Neighbours.of(now, spot)
                .closest()
                .map(other -> now.merged(spot.id(), other.id()))
                .orElse(now));
  }
}
