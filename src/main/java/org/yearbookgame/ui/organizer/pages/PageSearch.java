package org.yearbookgame.ui.organizer.pages;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.yearbookgame.pages.Hint;
import org.yearbookgame.pages.PageFinder;
import org.yearbookgame.pages.PageLayout;
import org.yearbookgame.pages.PageProblem;
import org.yearbookgame.pages.ScannedPages;
import org.yearbookgame.prepare.project.Corners;
import org.yearbookgame.prepare.project.ScannedPage;
import org.yearbookgame.prepare.project.Scans;
import org.yearbookgame.ui.Background;
import org.yearbookgame.ui.Background.Job;

/// Looks for portraits once more on the page that is looked at, in the background. Until they are
/// found the page is as it was.
final class PageSearch {
  private final ReadOnlyBooleanWrapper underWay = new ReadOnlyBooleanWrapper(this, "underWay");

  private final PagesModel model;
  private final PageFinder finder;
  private final Background background;
  private final Consumer<PageProblem> tell;
  private Job job = () -> {};

  /// @param tell is told why the page could not be read
  PageSearch(
      PagesModel model, PageFinder finder, Background background, Consumer<PageProblem> tell) {
    this.model = model;
    this.finder = finder;
    this.background = background;
    this.tell = tell;
  }

  ReadOnlyBooleanProperty underWayProperty() {
    return underWay.getReadOnlyProperty();
  }

  /// @param columns how many the rows of the page have
  void withColumns(int columns) {
    model
        .pageProperty()
        .get()
        .ifPresent(page -> find(page, Hint.columns(columns), "pages.did.find"));
  }

  /// Straightens the page first.
  ///
  /// @param corners of the page on its photograph; nothing for one that is straight
  void straightened(Optional<Corners> corners) {
    model
        .pageProperty()
        .get()
        .filter(page -> !page.corners().equals(corners))
        .ifPresent(page -> find(page.withCorners(corners), Hint.NONE, "pages.did.straighten"));
  }

  private void find(ScannedPage wanted, Hint hint, String what) {
    if (model.isReadOnly()) {
      return;
    }
    job.cancel();
    underWay.set(true);
    job =
        background.run(
            () -> finder.find(ScannedPages.page(wanted), hint),
            found -> take(wanted, found, what),
            () -> underWay.set(false));
  }

  private void take(ScannedPage wanted, Optional<PageLayout> found, String what) {
    underWay.set(false);
    found.ifPresentOrElse(
        layout ->
            model.editAll(
                what,
                project ->
                    Scans.changed(
                        project,
                        wanted.id(),
                        page -> ScannedPages.found(page.withCorners(wanted.corners()), layout))),
        () -> tell.accept(new PageProblem.Damaged(wanted.file())));
  }

  /// Waits for nothing any more.
  void stop() {
    job.cancel();
  }
}
