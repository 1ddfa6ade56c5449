package org.yearbookgame.ui.organizer.pages;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.util.Subscription;
import org.yearbookgame.prepare.project.Outline;
import org.yearbookgame.prepare.project.PageNames;
import org.yearbookgame.prepare.project.Project;
import org.yearbookgame.prepare.project.ScannedPage;
import org.yearbookgame.prepare.project.Scans;
import org.yearbookgame.prepare.project.Spot;
import org.yearbookgame.ui.organizer.OrganizerModel;

/// The pages, the one that is looked at, and the portrait on it that is worked on. Every change is
/// one of the project, and can be undone.
final class PagesModel {
  private final ReadOnlyObjectWrapper<List<ScannedPage>> pages =
      new ReadOnlyObjectWrapper<>(this, "pages", List.of());
  private final ReadOnlyObjectWrapper<Optional<ScannedPage>> page =
      new ReadOnlyObjectWrapper<>(this, "page", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Spot>> chosen =
      new ReadOnlyObjectWrapper<>(this, "chosen", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Outline>> draft =
      new ReadOnlyObjectWrapper<>(this, "draft", Optional.empty());
  private final BooleanProperty drawing = new SimpleBooleanProperty(this, "drawing");

  private final OrganizerModel organizer;
  private final Subscription following;

  /// Stands for what is done to one portrait.
  private record Typed(String what, int page, int spot) {}

  /// Follows the project until [#stop].
  PagesModel(OrganizerModel organizer) {
    this.organizer = organizer;
    following = organizer.projectProperty().subscribe(this::follow);
  }

  ReadOnlyObjectProperty<List<ScannedPage>> pagesProperty() {
    return pages.getReadOnlyProperty();
  }

  /// The page that is looked at.
  ReadOnlyObjectProperty<Optional<ScannedPage>> pageProperty() {
    return page.getReadOnlyProperty();
  }

  /// The portrait on it that is worked on.
  ReadOnlyObjectProperty<Optional<Spot>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /// Where that portrait, or one that is being drawn, would be if the pointer were let go now.
  ReadOnlyObjectProperty<Optional<Outline>> draftProperty() {
    return draft.getReadOnlyProperty();
  }

  /// Whether the next portrait is about to be drawn.
  BooleanProperty drawingProperty() {
    return drawing;
  }

  boolean isReadOnly() {
    return organizer.isReadOnly();
  }

  /// The names that no portrait has yet.
  List<String> unusedNames() {
    return Scans.unusedNames(organizer.project());
  }

  // What is looked at

  void show(ScannedPage wanted) {
    leave();
    page.set(Optional.of(wanted));
    chosen.set(Optional.empty());
  }

  /// Shows another page, as far as there are any.
  void turn(int step) {
    List<Integer> ids = pages.get().stream().map(ScannedPage::id).toList();
    int at = page.get().map(now -> ids.indexOf(now.id())).orElse(0) + step;
    if (at >= 0 && at < ids.size()) {
      show(pages.get().get(at));
    }
  }

  void choose(Spot spot) {
    if (chosen.get().map(Spot::id).filter(id -> id == spot.id()).isEmpty()) {
      draft.set(Optional.empty());
    }
    chosen.set(page.get().flatMap(now -> now.spot(spot.id())));
  }

  void chooseNone() {
    leave();
    chosen.set(Optional.empty());
  }

  /// Chooses the portrait so many further on; nothing happens beyond the last.
  boolean step(int by) {
    List<Spot> spots = page.get().map(ScannedPage::spots).orElse(List.of());
    int at = chosen.get().map(spot -> indexOf(spots, spot.id())).orElse(-1) + by;
    if (at < 0 || at >= spots.size()) {
      return false;
    }
    choose(spots.get(at));
    return true;
  }

  private static int indexOf(List<Spot> spots, int id) {
    return spots.stream().map(Spot::id).toList().indexOf(id);
  }

  /// The number of a portrait on the page, from 1.
  int numberOf(Spot spot) {
    return indexOf(page.get().map(ScannedPage::spots).orElse(List.of()), spot.id()) + 1;
  }

  /// What is not done yet is not done at all.
  void leave() {
    draft.set(Optional.empty());
    drawing.set(false);
  }

  /// Shows where a portrait would be.
  void draft(Outline outline) {
    if (!isReadOnly()) {
      draft.set(Optional.of(outline));
    }
  }

  // Names

  /// What somebody types into a portrait's name is undone at once.
  void name(Spot spot, String name) {
    edit("pages.did.name", now -> now.with(spot.id(), one -> one.withName(name.strip())));
  }

  /// Gives the names from the portrait on to the next one each, or those after it to the one
  /// before.
  void shift(boolean down) {
    editChosen(
        down ? "pages.did.shiftDown" : "pages.did.shiftUp",
        (now, spot) -> {
          PageNames names = new PageNames(now);
          return down ? names.shiftedDown(spot.id()) : names.shiftedUp(spot.id());
        });
  }

  /// Puts names on the portraits of the page, in the order in which one reads.
  void put(List<String> names) {
    edit("pages.did.names", now -> new PageNames(now).put(names));
  }

  // Pages

  /// Takes the page out of the project. Its file stays.
  void removePage() {
    page.get()
        .ifPresent(
            now ->
                organizer.edit(
                    "pages.did.removePage", project -> Scans.removed(project, now.id())));
  }

  /// Follows the project no more.
  void stop() {
    following.unsubscribe();
  }

  /// Changes the page that is looked at.
  void edit(String what, UnaryOperator<ScannedPage> change) {
    page.get()
        .ifPresent(
            now -> organizer.edit(what, project -> Scans.changed(project, now.id(), change)));
  }

  /// Changes all pages.
  void editAll(String what, UnaryOperator<Project> change) {
    organizer.edit(what, change);
  }

  /// Changes the page in what concerns the portrait that is chosen.
  void editChosen(String what, BiFunction<ScannedPage, Spot, ScannedPage> change) {
    chosen.get().ifPresent(spot -> edit(what, now -> change.apply(now, spot)));
  }

  /// Changes the portrait that is chosen by a little. What is done so one after the other is undone
  /// at once, as what is typed into a field.
  void type(String what, BiFunction<ScannedPage, Spot, ScannedPage> change) {
    ScannedPage now = page.get().orElse(null);
    Spot spot = chosen.get().orElse(null);
    if (now != null && spot != null) {
      organizer.type(
          new Typed(what, now.id(), spot.id()),
          what,
          project ->
              Scans.changed(
                  project,
                  now.id(),
                  there ->
                      there.spot(spot.id()).map(one -> change.apply(there, one)).orElse(there)));
    }
  }

  private void follow(Project project) {
    List<ScannedPage> before = pages.get();
    pages.set(project.pages());
    Optional<ScannedPage> same =
        page.get()
            .flatMap(
                now -> project.pages().stream().filter(one -> one.id() == now.id()).findFirst());
    Optional<ScannedPage> next = same.or(() -> nearest(before, project.pages()));
    Optional<Spot> spot = same.flatMap(now -> chosen.get().flatMap(one -> now.spot(one.id())));
    draft.set(Optional.empty());
    page.set(next);
    chosen.set(spot);
  }

  /// The page in the place of one that is gone.
  private Optional<ScannedPage> nearest(List<ScannedPage> before, List<ScannedPage> now) {
    OptionalInt at = page.get().stream().mapToInt(gone -> before.indexOf(gone)).findFirst();
    return now.isEmpty()
        ? Optional.empty()
        : Optional.of(now.get(Math.clamp(at.orElse(0), 0, now.size() - 1)));
  }
}
