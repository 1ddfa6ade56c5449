package org.yearbookgame.ui.organizer.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListView;
import org.yearbookgame.prepare.project.ScannedPage;
import org.yearbookgame.text.Messages;

/// All pages, small, one below the other: those that are read, and those that still are to be.
final class PageRail extends ListView<PageRail.Item> {
  /// One of the pages.
  sealed interface Item {
    /// From 1.
    int number();
  }

  /// It is there.
  record Read(int number, ScannedPage page) implements Item {}

  /// It is being read, or waits for it.
  record Waiting(int number) implements Item {}

  private final PagesModel model;
  private final PageReading reading;
  private boolean listing;

  PageRail(PagesModel model, PageReading reading, PagePictures pictures, Messages messages) {
    this.model = model;
    this.reading = reading;
    setCellFactory(_ -> new PageCell(pictures, messages));
    setAccessibleText(messages.text("pages.rail.spoken"));
    getStyleClass().add("page-rail");
    model.pagesProperty().subscribe(this::list);
    model.pageProperty().subscribe(this::list);
    reading.progressProperty().subscribe(this::list);
    getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            item -> {
              if (!listing && item instanceof Read(var _, var page)) {
                model.show(page);
              }
            });
    list();
  }

  private void list() {
    listing = true;
    List<Item> items = new ArrayList<>();
    for (ScannedPage page : model.pagesProperty().get()) {
      items.add(new Read(items.size() + 1, page));
    }
    reading
        .progressProperty()
        .get()
        .ifPresent(
            progress -> progress.waiting().forEach(_ -> items.add(new Waiting(items.size() + 1))));
    for (int i = 0; i < items.size(); i++) {
      if (i >= getItems().size()) {
        getItems().add(items.get(i));
      } else if (!items.get(i).equals(getItems().get(i))) {
        getItems().set(i, items.get(i));
      }
    }
    getItems().remove(items.size(), getItems().size());
    select();
    listing = false;
  }

  private void select() {
    Optional<Integer> shown = model.pageProperty().get().map(ScannedPage::id);
    for (int i = 0; i < getItems().size(); i++) {
      if (getItems().get(i) instanceof Read(var _, var page)
          && shown.equals(Optional.of(page.id()))
          && getSelectionModel().getSelectedIndex() != i) {
        getSelectionModel().clearAndSelect(i);
        scrollTo(i);
      }
    }
  }
}
