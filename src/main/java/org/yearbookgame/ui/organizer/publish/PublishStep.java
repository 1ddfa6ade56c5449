package org.yearbookgame.ui.organizer.publish;

import java.nio.file.Path;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.Node;
import org.yearbookgame.ui.LongWork;
import org.yearbookgame.ui.controls.Overlay;
import org.yearbookgame.ui.organizer.FileDialogs;
import org.yearbookgame.ui.organizer.LastAudit;
import org.yearbookgame.ui.organizer.Step;
import org.yearbookgame.ui.organizer.Workplace;

/// The step "Publish": one file to send around, and the class folder for a kiosk.
public final class PublishStep implements Step {
  private final Workplace place;
  private final FileDialogs files;
  private final PublishModel model;
  private final PublishForm form;
  private final Overlay overlay;
  private final ObservableIntegerValue toDo;

  /// @param lastAudit is told what is found
  /// @param files lets it be chosen where things are written
  public PublishStep(Workplace place, LastAudit lastAudit, FileDialogs files) {
    this.place = place;
    this.files = files;
    this.model = new PublishModel(place, lastAudit);
    this.form = new PublishForm(model, place.messages(), new Saving());
    this.overlay =
        new Overlay(new PublishView(form, new GoesOutPane(model, place.messages()), place.em()));
    this.toDo =
        Bindings.createIntegerBinding(
            () -> model.publishedProperty().get() ? 0 : 1, model.publishedProperty());
  }

  @Override
  public Kind kind() {
    return Kind.PUBLISH;
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
    model.shown();
    if (!overlay.isOpen()) {
      form.appeared();
    }
  }

  @Override
  public void hidden() {
    model.hidden();
  }

  @Override
  public void close() {
    model.stop();
  }

  /// Saves what is wanted, once it was chosen where.
  private final class Saving implements PublishForm.Actions {
    @Override
    public void saveFile() {
      files
          .saveClass(model.fileName())
          .map(model::named)
          .ifPresent(
              file -> {
                LongWork work = model.work();
                card(file, work).open(then -> model.publish(file, work, then));
              });
    }

    @Override
    public void saveFolder() {
      files
          .saveClassFolderIn()
          .map(model::folderIn)
          .ifPresent(
              out -> {
                LongWork work = model.work();
                card(out, work).open(then -> model.publishFolder(out, work, then));
              });
    }

    private PublishCard card(Path written, LongWork work) {
      String name = place.messages().apart(String.valueOf(written.getFileName()));
      return new PublishCard(model.pictures(), name, work, place, overlay);
    }
  }
}
