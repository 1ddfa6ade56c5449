package org.yearbookgame.ui.organizer.pages;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.yearbookgame.pages.Hint;
import org.yearbookgame.pages.Page;
import org.yearbookgame.pages.PageFile;
import org.yearbookgame.pages.PageFinder;
import org.yearbookgame.pages.PageImages;
import org.yearbookgame.pages.PageLayout;
import org.yearbookgame.pages.PageProblem;
import org.yearbookgame.pages.ScannedPages;
import org.yearbookgame.prepare.project.ScannedPage;
import org.yearbookgame.prepare.project.Scans;
import org.yearbookgame.ui.Background;
import org.yearbookgame.ui.Background.Job;
import org.yearbookgame.ui.organizer.OrganizerModel;

/// Pages on their way into the project: their files are looked at, and then portraits are looked
/// for on one page after the other. Each page is there as soon as it is read.
final class PageReading {
  /// Where the reading is.
  ///
  /// @param waiting pages that are not read yet, the one that is being read first; nothing where
  ///   files are still being looked at
  /// @param read how many pages were read since the first file was brought
  record Progress(List<Page> waiting, int read) {
    static final Progress NONE = new Progress(List.of(), 0);

    Progress {
      waiting = List.copyOf(waiting);
    }

    int of() {
      return read + waiting.size();
    }
  }

  private final ReadOnlyObjectWrapper<Optional<Progress>> progress =
      new ReadOnlyObjectWrapper<>(this, "progress", Optional.empty());
  private final ReadOnlyObjectWrapper<List<PageProblem>> problems =
      new ReadOnlyObjectWrapper<>(this, "problems", List.of());

  private final OrganizerModel organizer;
  private final PageImages images;
  private final PageFinder finder;
  private final Background background;
  private Job job = () -> {};

  /// All pages that are brought together are undone together.
  private Object batch = new Object();

  PageReading(
      OrganizerModel organizer, PageImages images, PageFinder finder, Background background) {
    this.organizer = organizer;
    this.images = images;
    this.finder = finder;
    this.background = background;
  }

  /// Nothing, while no page is on its way.
  ReadOnlyObjectProperty<Optional<Progress>> progressProperty() {
    return progress.getReadOnlyProperty();
  }

  /// What could not be read the last time, until somebody has seen it.
  ReadOnlyObjectProperty<List<PageProblem>> problemsProperty() {
    return problems.getReadOnlyProperty();
  }

  void seen() {
    problems.set(List.of());
  }

  /// Reads the pages of files, after those that are on their way already.
  void bring(List<Path> files) {
    if (organizer.isReadOnly() || files.isEmpty()) {
      return;
    }
    Optional<Progress> under = progress.get();
    if (under.isEmpty()) {
      seen();
      batch = new Object();
    }
    Progress now = under.orElse(Progress.NONE);
    job.cancel();
    progress.set(Optional.of(now));
    job =
        background.run(
            () -> files.stream().map(images::look).toList(),
            looked -> take(now, looked),
            this::end);
  }

  /// Gives up what is not read yet.
  void giveUp() {
    job.cancel();
    end();
  }

  private void end() {
    progress.set(Optional.empty());
  }

  private void take(Progress now, List<PageFile> looked) {
    List<Page> waiting = new ArrayList<>(now.waiting());
    for (PageFile file : looked) {
      switch (file) {
        case PageFile.Pages(var pages) ->
            pages.stream()
                .filter(page -> !waiting.contains(page) && !isHere(page))
                .forEach(waiting::add);
        case PageFile.Unfit(var why) -> tell(why);
      }
    }
    goOn(new Progress(waiting, now.read()));
  }

  private boolean isHere(Page page) {
    return organizer.project().pages().stream().map(ScannedPages::scanned).anyMatch(page::equals);
  }

  /// Tells of a page that could not be read.
  void tell(PageProblem problem) {
    List<PageProblem> all = new ArrayList<>(problems.get());
    all.add(problem);
    problems.set(List.copyOf(all));
  }

  private void goOn(Progress now) {
    if (now.waiting().isEmpty()) {
      end();
      return;
    }
    progress.set(Optional.of(now));
    Page next = now.waiting().getFirst();
    job = background.run(() -> finder.find(next, Hint.NONE), found -> add(now, found), this::end);
  }

  private void add(Progress now, Optional<PageLayout> found) {
    Page page = now.waiting().getFirst();
    found.ifPresentOrElse(
        layout -> add(ScannedPages.found(ScannedPages.of(page), layout)),
        () -> tell(new PageProblem.Damaged(page.file())));
    goOn(new Progress(now.waiting().subList(1, now.waiting().size()), now.read() + 1));
  }

  private void add(ScannedPage page) {
    organizer.type(batch, "pages.did.addPages", project -> Scans.added(project, page));
  }
}
