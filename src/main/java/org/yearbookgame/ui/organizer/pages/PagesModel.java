package org.yearbookgame.ui.organizer.pages;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.util.Subscription;
import org.yearbookgame.pages.Hint;
import org.yearbookgame.pages.PageFinder;
import org.yearbookgame.pages.PageImages;
import org.yearbookgame.pages.PageLayout;
import org.yearbookgame.pages.ScannedPages;
import org.yearbookgame.prepare.project.Corners;
import org.yearbookgame.prepare.project.Outline;
import org.yearbookgame.prepare.project.PageNames;
import org.yearbookgame.prepare.project.Project;
import org.yearbookgame.prepare.project.ScannedPage;
import org.yearbookgame.prepare.project.Scans;
import org.yearbookgame.prepare.project.Spot;
import org.yearbookgame.ui.Background;
import org.yearbookgame.ui.Background.Job;
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
  private final ReadOnlyBooleanWrapper looking = new ReadOnlyBooleanWrapper(this, "looking");
  private final BooleanProperty drawing = new SimpleBooleanProperty(this, "drawing");

  private final OrganizerModel organizer;
  private final Background background;
  private final PageFinder finder;
  private final Subscription following;
  private Job finding = () -> {};

  /// What is done to one portrait, as long as nothing else is done in between.
  private record Doing(String what, int page, int spot) {}

  /// Follows the project until [#stop].
  PagesModel(OrganizerModel organizer, PageImages images, Background background) {
    this.organizer = organizer;
    this.background = background;
    this.finder = new PageFinder(images);
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

  /// Whether portraits are being looked for on the page once more.
  ReadOnlyBooleanProperty lookingProperty() {
    return looking.getReadOnlyProperty();
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
  private void leave() {
    draft.set(Optional.empty());
    drawing.set(false);
  }

  // Where portraits are

  /// Shows where a portrait would be.
  void draft(Outline outline) {
    if (!isReadOnly()) {
      draft.set(Optional.of(outline));
    }
  }

  /// Leaves the portrait where it was drawn to.
  void settle() {
    Optional<Outline> drawn = draft.get();
    boolean another = drawing.get();
    leave();
    if (drawn.isPresent()) {
      if (another) {
        add(drawn.get());
      } else {
        withChosen("pages.did.move", (now, spot) -> now.outlined(spot.id(), drawn.get()));
      }
    }
  }

  /// Moves, sizes or turns the portrait by a little. What is done so one after the other is undone
  /// at once.
  void nudge(UnaryOperator<Outline> change) {
    ScannedPage now = page.get().orElse(null);
    Spot spot = chosen.get().orElse(null);
    if (now != null && spot != null) {
      organizer.type(
          new Doing("pages.did.move", now.id(), spot.id()),
          "pages.did.move",
          project ->
              Scans.changed(
                  project,
                  now.id(),
                  there ->
                      there
                          .spot(spot.id())
                          .map(one -> there.outlined(one.id(), change.apply(one.outline())))
                          .orElse(there)));
    }
  }

  /// Adds a portrait, and chooses it.
  void add(Outline outline) {
    page.get()
        .ifPresent(
            now -> {
              edit("pages.did.add", there -> there.added(outline));
              page.get().flatMap(there -> there.spot(now.nextSpotId())).ifPresent(this::choose);
            });
  }

  /// Adds a portrait where one may have been missed.
  void fill(Outline gap) {
    page.get()
        .ifPresent(
            now -> {
              edit("pages.did.add", there -> there.withoutGap(gap).added(usual(there, gap)));
              page.get().flatMap(there -> there.spot(now.nextSpotId())).ifPresent(this::choose);
            });
  }

  /// Turned as the others are.
  private static Outline usual(ScannedPage page, Outline gap) {
    double angle = page.spots().isEmpty() ? 0 : page.spots().getFirst().outline().angle();
    return new Outline(gap.x(), gap.y(), gap.width(), gap.height(), angle);
  }

  /// Nothing is missing there.
  void leaveEmpty(Outline gap) {
    edit("pages.did.right", now -> now.withoutGap(gap));
  }

  void remove() {
    Optional<Spot> gone = chosen.get();
    List<Spot> spots = page.get().map(ScannedPage::spots).orElse(List.of());
    int at = gone.map(spot -> indexOf(spots, spot.id())).orElse(-1);
    withChosen("pages.did.remove", (now, spot) -> now.removed(spot.id()));
    List<Spot> left = page.get().map(ScannedPage::spots).orElse(List.of());
    if (at >= 0 && !left.isEmpty()) {
      choose(left.get(Math.min(at, left.size() - 1)));
    }
  }

  /// Makes two of the portrait, so that each is as much as possible like the others.
  void split() {
    withChosen(
        "pages.did.split",
        (now, spot) -> now.split(spot.id(), Neighbours.of(now, spot).splitsBeside()));
  }

  /// Makes one of the portrait and the one closest to it.
  void merge() {
    withChosen(
        "pages.did.merge",
        (now, spot) ->
            Neighbours.of(now, spot)
                .closest()
                .map(other -> now.merged(spot.id(), other.id()))
                .orElse(now));
  }

  /// The portrait is right as it is.
  void looksRight(Spot spot) {
    edit("pages.did.right", now -> now.with(spot.id(), Spot::withoutDoubts));
  }

  // Names

  /// What somebody types into a portrait's name is undone at once.
  void name(Spot spot, String name) {
    edit("pages.did.name", now -> now.with(spot.id(), one -> one.withName(name.strip())));
  }

  /// Gives the names from the portrait on to the next one each, or those after it to the one
  /// before.
  void shift(boolean down) {
    withChosen(
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

  /// Looks for portraits on the page once more.
  ///
  /// @param columns how many its rows have
  void findAgain(int columns) {
    page.get().ifPresent(now -> find(now, Hint.columns(columns), "pages.did.find"));
  }

  /// Straightens the page and looks for portraits on it once more.
  ///
  /// @param corners of the page on its photograph; nothing for one that is straight
  void straighten(Optional<Corners> corners) {
    page.get()
        .filter(now -> !now.corners().equals(corners))
        .ifPresent(now -> find(now.withCorners(corners), Hint.NONE, "pages.did.straighten"));
  }

  private void find(ScannedPage wanted, Hint hint, String what) {
    if (isReadOnly()) {
      return;
    }
    finding.cancel();
    looking.set(true);
    finding =
        background.run(
            () -> finder.find(ScannedPages.page(wanted), hint),
            layout -> found(wanted, layout, what),
            () -> looking.set(false));
  }

  private void found(ScannedPage wanted, Optional<PageLayout> layout, String what) {
    looking.set(false);
    layout.ifPresent(
        now ->
            organizer.edit(
                what,
                project ->
                    Scans.changed(
                        project,
                        wanted.id(),
                        page -> ScannedPages.found(page.withCorners(wanted.corners()), now))));
  }

  /// Takes the page out of the project. Its file stays.
  void removePage() {
    page.get()
        .ifPresent(
            now ->
                organizer.edit(
                    "pages.did.removePage", project -> Scans.removed(project, now.id())));
  }

  /// Follows the project no more, and waits for nothing.
  void stop() {
    following.unsubscribe();
    finding.cancel();
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

  private interface Change {
    ScannedPage of(ScannedPage page, Spot spot);
  }

  private void withChosen(String what, Change change) {
    chosen.get().ifPresent(spot -> edit(what, now -> change.of(now, spot)));
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
