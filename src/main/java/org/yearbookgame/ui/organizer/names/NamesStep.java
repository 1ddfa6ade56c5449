package org.yearbookgame.ui.organizer.names;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.yearbookgame.prepare.project.Entry;
import org.yearbookgame.prepare.review.Remedy;
import org.yearbookgame.roster.Column;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.controls.ActionButton;
import org.yearbookgame.ui.controls.Overlay;
import org.yearbookgame.ui.organizer.FileDialogs;
import org.yearbookgame.ui.organizer.Step;
import org.yearbookgame.ui.organizer.Thumbnails;
import org.yearbookgame.ui.organizer.Workplace;
import org.yearbookgame.ui.organizer.review.ConcernCards;
import org.yearbookgame.ui.organizer.review.Remedying;
import org.yearbookgame.ui.organizer.review.ReviewModel;

/// The step "Names": the list of classmates, and what there is to look at in it.
public final class NamesStep implements Step {
  private final Workplace place;
  private final Messages messages;
  private final NamesModel model;
  private final NamesTable table;
  private final Overlay overlay;
  private final ListTraffic traffic;
  private final Remedying remedying;
  private final ObservableIntegerValue toDo;

  /// @param files lets lists and pictures be chosen
  public NamesStep(Workplace place, ReviewModel review, Thumbnails thumbnails, FileDialogs files) {
    this.place = place;
    this.messages = place.messages();
    this.model = new NamesModel(place.model(), review);
    this.table = new NamesTable(model, messages, thumbnails, place.em());
    this.toDo =
        Bindings.createIntegerBinding(
            () -> model.concernsProperty().get().size(), model.concernsProperty());
    ConcernCards cards = ConcernCards.brief(messages, this::choose, table::requestFocus);
    NamesBar bar = new NamesBar(model, table, messages, new Bar());
    this.overlay =
        new Overlay(new NamesView(model, bar, table, cards, empty(), place.em(), messages));
    this.traffic = new ListTraffic(place, overlay, files);
    this.remedying = new Remedying(place, review, thumbnails, overlay, files);
    new NamesKeys(
            table,
            model,
            () -> table.focusedPicture().ifPresent(remedying::choosePicture),
            this::paste)
        .attach();
    overlay.addEventHandler(DragEvent.DRAG_OVER, this::over);
    overlay.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
  }

  private void choose(Remedy remedy) {
    remedying.choose(remedy);
  }

  private void paste() {
    if (!model.isReadOnly()) {
      traffic.paste();
    }
  }

  private Node emptyWords(String key, String styleClass) {
    Label label = new Label(messages.text(key));
    label.setWrapText(true);
    label.getStyleClass().add(styleClass);
    return label;
  }

  /// Instead of a table without rows: where names come from.
  private VBox empty() {
    FlowPane buttons = new FlowPane(12, 12);
    if (!model.isReadOnly()) {
      ActionButton paste = new ActionButton(messages.text("names.paste"), this::paste);
      paste.getStyleClass().add("primary");
      buttons
          .getChildren()
          .addAll(
              paste,
              new ActionButton(messages.text("names.import"), () -> traffic.importList()),
              new ActionButton(messages.text("names.add"), this::add));
    }
    VBox empty =
        new VBox(
            emptyWords("names.empty", "names-empty-title"),
            emptyWords("names.empty.how", "names-empty-how"),
            buttons);
    empty.getStyleClass().add("names-empty");
    return empty;
  }

  private void add() {
    int id = model.add();
    table.requestFocus();
    table.choose(id);
    table.write(Optional.empty());
  }

  private void removeForGood(Set<Integer> ids) {
    List<Entry> entries =
        place.model().project().entries().stream()
            .filter(entry -> ids.contains(entry.id()))
            .toList();
    TakedownCard card =
        new TakedownCard(
            entries,
            messages,
            new TakedownCard.Answers() {
              @Override
              public void remove() {
                overlay.close();
                model.removeForGood(ids);
                traffic.erase(entries);
                table.requestFocus();
              }

              @Override
              public void makePrivate() {
                overlay.close();
                model.write(ids, new Field.Known(Column.STANDING), "private");
                table.requestFocus();
              }

              @Override
              public void keep() {
                overlay.close();
              }
            });
    overlay.open(card, card.first(), overlay::close);
  }

  private void over(DragEvent drag) {
    if (drag.getDragboard().hasFiles() && !model.isReadOnly() && !overlay.isOpen()) {
      drag.acceptTransferModes(TransferMode.COPY); // it is only read
      drag.consume();
    }
  }

  private void dropped(DragEvent drop) {
    drop.setDropCompleted(true);
    drop.consume();
    drop.getDragboard().getFiles().stream().limit(1).forEach(file -> traffic.take(file.toPath()));
  }

  @Override
  public Kind kind() {
    return Kind.NAMES;
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
      table.begin();
    }
  }

  @Override
  public void shown(int entryId) {
    model.showAll();
    table.requestFocus();
    table.choose(entryId);
  }

  /// What the bar above the table does.
  private final class Bar implements NamesBar.Actions {
    @Override
    public void add() {
      NamesStep.this.add();
    }

    @Override
    public void paste() {
      NamesStep.this.paste();
    }

    @Override
    public void importList() {
      traffic.importList();
    }

    @Override
    public void importCorrections() {
      traffic.importCorrections();
    }

    @Override
    public void exportList() {
      traffic.exportList();
    }

    @Override
    public void askGender(Set<Integer> ids) {
      choose(new Remedy.AskWord(List.copyOf(ids), Column.GENDER));
    }

    @Override
    public void removeForGood(Set<Integer> ids) {
      NamesStep.this.removeForGood(ids);
    }

    @Override
    public void focusTable() {
      table.requestFocus();
    }
  }
}
