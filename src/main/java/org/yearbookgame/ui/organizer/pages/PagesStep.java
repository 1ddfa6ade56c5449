package org.yearbookgame.ui.organizer.pages;

import java.io.File;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableIntegerValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yearbookgame.pages.PageFinder;
import org.yearbookgame.pages.PageImages;
import org.yearbookgame.prepare.project.ScannedPage;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.controls.ActionButton;
import org.yearbookgame.ui.controls.Overlay;
import org.yearbookgame.ui.organizer.FileDialogs;
import org.yearbookgame.ui.organizer.Step;
import org.yearbookgame.ui.organizer.Workplace;

/// The step "Pages": scanned pages, the portraits on them, and their names.
public final class PagesStep implements Step {
  private final Messages messages;
  private final FileDialogs files;
  private final PagesModel model;
  private final PageReading reading;
  private final PageSearch search;
  private final PlacingModel placingModel;
  private final PlacingCard placing;
  private final PagePictures pictures;
  private final SightModel sight;
  private final PagePane pane;
  private final ToggleButton turned;
  private final Button first;
  private final Button add;
  private final Overlay overlay;
  private final ObservableIntegerValue toDo;

  /// @param images reads the pages
  /// @param files lets pages be chosen
  public PagesStep(Workplace place, PageImages images, FileDialogs files) {
    this.messages = place.messages();
    this.files = files;
    PageFinder finder = new PageFinder(images);
    this.model = new PagesModel(place.model());
    this.reading = new PageReading(place.model(), images, finder, place.background());
    this.search = new PageSearch(model, finder, place.background(), reading::tell);
    BoxCommands commands = new BoxCommands(model);
    this.placingModel = new PlacingModel(place.model(), images, place.background());
    this.pictures = new PagePictures(images, place.background());
    this.sight = new SightModel(model);
    this.pane = new PagePane(commands, sight, pictures, images, place.background(), messages);
    this.turned = new ToggleButton(messages.text("pages.names"));
    this.first = new ActionButton(messages.text("pages.add"), this::addPages);
    this.add = new ActionButton(messages.text("pages.add"), this::addPages);
    PageNamesPane names = new PageNamesPane(model, pictures, messages, this::backToPage);
    SidePane side =
        new SidePane(
            model,
            search,
            new LookPane(commands, search, messages, this::backToPage),
            names,
            messages,
            new Cards());
    PagesView.Parts parts =
        new PagesView.Parts(
            new PageRail(model, reading, pictures, messages),
            looking(),
            new PageTools(commands, pane, messages),
            side,
            empty());
    this.overlay = new Overlay(new PagesView(model, reading, parts, turned, messages, place.em()));
    this.placing = new PlacingCard(placingModel, place, overlay);
    this.toDo = Bindings.createIntegerBinding(this::left, model.pagesProperty());
    new PageKeys(
            commands,
            sight,
            pane,
            () -> {
              turned.setSelected(true);
              names.write();
            })
        .attach();
    overlay.addEventHandler(DragEvent.DRAG_OVER, this::over);
    overlay.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
  }

  /// What is to be looked at; and the portraits are to be put into the class.
  private int left() {
    int doubtful = model.pagesProperty().get().stream().mapToInt(ScannedPage::toLookAt).sum();
    return doubtful == 0 && placingModel.missing() > 0 ? 1 : doubtful;
  }

  private Region empty() {
    VBox empty =
        new VBox(
            label("pages.empty", "names-empty-title"), label("pages.advice", "names-empty-how"));
    if (!model.isReadOnly()) {
      first.getStyleClass().add("primary");
      empty.getChildren().add(first);
    }
    empty.getStyleClass().add("names-empty");
    return empty;
  }

  /// The page, and in a corner of it how closely one looks.
  private Region looking() {
    ZoomButtons zoom = new ZoomButtons(sight, messages);
    StackPane.setAlignment(zoom, Pos.BOTTOM_RIGHT);
    Label unreadable = label("pages.unreadable", "page-unreadable");
    unreadable.visibleProperty().bind(pane.unreadableProperty());
    unreadable.setMouseTransparent(true);
    StackPane looking = new StackPane(pane, unreadable, zoom);
    looking.setMinSize(0, 0);
    return looking;
  }

  private Label label(String key, String styleClass) {
    Label label = new Label(messages.text(key));
    label.setWrapText(true);
    label.getStyleClass().add(styleClass);
    return label;
  }

  private void addPages() {
    reading.bring(files.openPages());
  }

  private void backToPage() {
    turned.setSelected(false);
    pane.begin();
  }

  private void over(DragEvent drag) {
    if (drag.getDragboard().hasFiles() && !model.isReadOnly() && !overlay.isOpen()) {
      drag.acceptTransferModes(TransferMode.COPY); // they are only read
      drag.consume();
    }
  }

  private void dropped(DragEvent drop) {
    drop.setDropCompleted(true);
    drop.consume();
    reading.bring(drop.getDragboard().getFiles().stream().map(File::toPath).toList());
  }

  @Override
  public Kind kind() {
    return Kind.PAGES;
  }

  @Override
  public Node node() {
    return overlay;
  }

  @Override
  public ObservableIntegerValue toDo() {
    return toDo;
  }

  @Override
  public void shown() {
    if (!overlay.isOpen()) {
      if (model.pagesProperty().get().isEmpty()) {
        first.requestFocus();
      } else {
        pane.begin();
      }
    }
  }

  @Override
  public List<Button> ways() {
    return model.isReadOnly() ? List.of() : List.of(add);
  }

  /// Puts the portraits into the class first.
  @Override
  public void goOn(Runnable next) {
    if (model.isReadOnly() || model.pagesProperty().get().isEmpty()) {
      next.run();
    } else {
      placing.open(next);
    }
  }

  @Override
  public void close() {
    model.stop();
    placing.giveUp();
    search.stop();
    reading.giveUp();
    pane.stop();
  }

  /// Cards that are laid over the page.
  private final class Cards implements SidePane.Ways {
    @Override
    public void paste() {
      PasteCard.open(model, messages, overlay);
    }

    @Override
    public void straighten() {
      StraightenCard.open(model, search, pictures, messages, overlay);
    }
  }
}
