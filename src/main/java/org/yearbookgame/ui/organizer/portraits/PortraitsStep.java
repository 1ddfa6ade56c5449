package org.yearbookgame.ui.organizer.portraits;

import java.io.File;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableIntegerValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.controls.ActionButton;
import org.yearbookgame.ui.controls.Overlay;
import org.yearbookgame.ui.organizer.FileDialogs;
import org.yearbookgame.ui.organizer.Step;
import org.yearbookgame.ui.organizer.Thumbnails;
import org.yearbookgame.ui.organizer.Workplace;

/// The step "Portraits": the pictures that were brought, and whose they are.
public final class PortraitsStep implements Step {
  private static final double GAP = 12;

  private final Messages messages;
  private final Workplace place;
  private final FileDialogs files;
  private final PortraitsModel model;
  private final Arrivals arrivals;
  private final PrintWall wall;
  private final ToggleButton turned;
  private final NamesPane names;
  private final Button first;
  private final Overlay overlay;
  private final ObservableIntegerValue toDo;

  /// @param files lets pictures be chosen
  public PortraitsStep(Workplace place, Thumbnails thumbnails, FileDialogs files) {
    this.place = place;
    this.messages = place.messages();
    this.files = files;
    this.model = new PortraitsModel(place.model(), place.background());
    this.arrivals = new Arrivals(place.model(), place.background());
    this.wall = new PrintWall(model, thumbnails, messages, place.em());
    this.turned = new ToggleButton(messages.text("portraits.names"));
    this.names = new NamesPane(model, messages, this::backToWall);
    Doing doing = new Doing();
    this.first = new ActionButton(messages.text("portraits.add"), doing::addPictures);
    PortraitsView.Parts parts =
        new PortraitsView.Parts(
            new PortraitsBar(model, arrivals, messages, doing, turned),
            wall,
            new ChosenPane(model, messages, doing),
            names,
            empty(first, doing));
    this.overlay =
        new Overlay(new PortraitsView(model, arrivals, parts, turned, messages, place.em()));
    this.toDo = Bindings.createIntegerBinding(this::left, model.wallProperty());
    new WallKeys(wall, doing).attach();
    arrivals.arrivedProperty().subscribe(arrived -> arrived.ifPresent(_ -> begin()));
    overlay.addEventHandler(DragEvent.DRAG_OVER, this::over);
    overlay.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
  }

  /// Without any picture there is one thing to do.
  private int left() {
    Wall now = model.wallProperty().get();
    return now.all().isEmpty() ? 1 : now.strays().size();
  }

  private Region empty(Button add, Doing doing) {
    FlowPane buttons = new FlowPane(GAP, GAP);
    buttons.setAlignment(Pos.CENTER);
    if (!model.isReadOnly()) {
      add.getStyleClass().add("primary");
      buttons
          .getChildren()
          .addAll(add, new ActionButton(messages.text("portraits.folder"), doing::addFolder));
    }
    VBox empty =
        new VBox(
            label("portraits.empty", "names-empty-title"),
            label("portraits.empty.how", "names-empty-how"),
            buttons);
    empty.getStyleClass().add("names-empty");
    return empty;
  }

  private Label label(String key, String styleClass) {
    Label label = new Label(messages.text(key));
    label.setWrapText(true);
    label.getStyleClass().add(styleClass);
    return label;
  }

  private void backToWall() {
    turned.setSelected(false);
    wall.requestFocus();
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
    arrivals.bring(drop.getDragboard().getFiles().stream().map(File::toPath).toList());
  }

  @Override
  public Kind kind() {
    return Kind.PORTRAITS;
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
      begin();
    }
  }

  /// Gives the focus to where work goes on.
  private void begin() {
    if (model.chosenProperty().get().isEmpty()) {
      wall.choose(0);
    }
    boolean bare = model.wallProperty().get().all().isEmpty();
    (bare ? first : wall).requestFocus();
  }

  @Override
  public void shown(int entryId) {
    model.wallProperty().get().all().stream()
        .filter(hung -> hung.whose().filter(entry -> entry.id() == entryId).isPresent())
        .findFirst()
        .ifPresent(model::choose);
    shown();
  }

  @Override
  public void close() {
    model.stop();
    arrivals.giveUp();
  }

  /// What the buttons and keys do.
  private final class Doing implements ChosenPane.Actions, WallKeys.Actions, PortraitsBar.Ways {
    private Optional<Hung> chosen() {
      return model.isReadOnly() ? Optional.empty() : model.chosenProperty().get();
    }

    @Override
    public void addPictures() {
      arrivals.bring(files.openPictures());
    }

    @Override
    public void addFolder() {
      arrivals.bring(files.openPictureFolder().map(List::of).orElse(List.of()));
    }

    @Override
    public void type(String letter) {
      if (chosen().isPresent()) {
        turned.setSelected(true);
        names.type(letter);
      }
    }

    @Override
    public void crop() {
      chosen().ifPresent(hung -> CropCard.open(hung, model, place, overlay));
    }

    @Override
    public void turn() {
      chosen().ifPresent(model::turn);
    }

    @Override
    public void remove() {
      chosen().ifPresent(model::remove);
      wall.requestFocus();
    }

    @Override
    public void play() {
      chosen().ifPresent(model::play);
      wall.requestFocus();
    }

    @Override
    public void takeBack() {
      chosen().ifPresent(model::takeBack);
      wall.requestFocus();
    }

    @Override
    public void useLikely() {
      chosen().flatMap(Hung::likely).ifPresent(model::give);
      backToWall();
    }
  }
}
