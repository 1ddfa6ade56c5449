package org.yearbookgame.ui.organizer;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yearbookgame.prepare.project.ProjectFile.Opening;
import org.yearbookgame.prepare.project.Projects.Deletion;
import org.yearbookgame.prepare.project.Projects.Listed;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.Screen;
import org.yearbookgame.ui.controls.ActionButton;
import org.yearbookgame.ui.controls.TopBar;
import org.yearbookgame.ui.organizer.ProjectsModel.Refusal;

/// The classes that somebody prepares: a new one, those to go on with, and those to delete.
final class ProjectsView extends BorderPane implements Screen {
  private static final double GAP = 24;

  private final ProjectsModel model;
  private final Messages messages;
  private final Runnable leave;
  private final VBox list = new VBox();
  private final Label refusal = label("classes-refusal", "");
  private final Button create;

  /// @param leave leads back to where players begin
  ProjectsView(ProjectsModel model, Messages messages, Runnable leave) {
    this.model = model;
    this.messages = messages;
    this.leave = leave;
    String back = messages.text("options.back");
    TopBar bar = new TopBar(messages.text("organizer.title"), back, leave);
    bar.setWhere(messages.text("classes.title"));
    create = new ActionButton(messages.text("organizer.classes.new"), model::create);
    create.getStyleClass().add("primary");
    FlowPane footer = new FlowPane(GAP, GAP / 2, create, new ActionButton(back, leave));
    footer.getStyleClass().add("footer");
    getStyleClass().addAll("classes", "projects");
    setTop(bar);
    setCenter(page());
    setBottom(footer);
    model.rowsProperty().subscribe(this::fill);
    model.refusalProperty().subscribe(this::tell);
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public void appeared() {
    create.requestFocus();
  }

  @Override
  public void left() {
    model.stop();
  }

  @Override
  public void keyPressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      leave.run();
    }
  }

  private Node page() {
    VBox rows =
        new VBox(
            label("classes-title", messages.text("classes.title")),
            label("classes-how", messages.text("organizer.classes.how")),
            refusal,
            list);
    rows.getStyleClass().add("classes-rows");
    StackPane middle = new StackPane(rows);
    middle.setAlignment(Pos.TOP_CENTER);
    ScrollPane scroll = new ScrollPane(middle);
    scroll.setFitToWidth(true);
    return scroll;
  }

  private void fill(List<Listed> projects) {
    list.getChildren().setAll(projects.stream().map(this::row).toList());
  }

  private void tell(Optional<Refusal> why) {
    refusal.setText(why.map(this::sentence).orElse(""));
    refusal.setVisible(why.isPresent());
    refusal.setManaged(why.isPresent());
  }

  private String sentence(Refusal why) {
    return switch (why) {
      case Refusal.NotOpened(Opening.NotOpened(var file)) ->
          messages.text("organizer.classes.notOpened", messages.apart(file.toString()));
      case Refusal.NotOpened(Opening.Newer _) -> messages.text("organizer.classes.newer");
      case Refusal.NotOpened(Opening.Opened _), Refusal.NotDeleted(Deletion.Done _) -> "";
      case Refusal.NotDeleted(Deletion.InUse _) -> messages.text("organizer.classes.inUse");
      case Refusal.NotDeleted(Deletion.NotDeleted(var folder)) ->
          messages.text("organizer.classes.notDeleted", messages.apart(folder.toString()));
    };
  }

  private Node row(Listed project) {
    String title = title(project);
    Button goOn =
        new ActionButton(messages.text("organizer.classes.goOn"), () -> model.goOn(project));
    goOn.setAccessibleText(messages.text("organizer.classes.goOn.spoken", title));
    Button delete = new ActionButton(messages.text("organizer.classes.delete"), () -> {});
    delete.setAccessibleText(messages.text("organizer.classes.delete.spoken", title));
    String what = messages.text("organizer.classes.what", project.classmates(), model.day(project));
    StackPane place = new StackPane(row(title, what, goOn, delete));
    delete.setOnAction(_ -> ask(place, project, delete));
    return place;
  }

  /// Asks in the row itself whether it is to go.
  private void ask(StackPane place, Listed project, Button asked) {
    Node before = place.getChildren().getFirst();
    Button keep =
        new ActionButton(
            messages.text("organizer.classes.keep"),
            () -> {
              place.getChildren().setAll(before);
              asked.requestFocus();
            });
    Button erase =
        new ActionButton(
            messages.text("organizer.classes.erase"),
            () -> {
              create.requestFocus();
              model.delete(project);
            });
    String question = messages.text("organizer.classes.ask", title(project));
    keep.setAccessibleText(question + " " + keep.getText());
    place
        .getChildren()
        .setAll(row(question, messages.text("organizer.classes.ask.safe"), erase, keep));
    keep.requestFocus();
  }

  private String title(Listed project) {
    return project.title().isBlank()
        ? messages.text("organizer.classes.untitled")
        : messages.apart(project.title());
  }

  private static HBox row(String title, String what, Button... buttons) {
    VBox words = new VBox(label("class-name", title), label("class-where", what));
    words.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(GAP, words);
    HBox beside = new HBox(GAP / 2, buttons);
    beside.setAlignment(Pos.CENTER_RIGHT);
    beside.getChildren().forEach(button -> button.getStyleClass().add("small"));
    row.getChildren().add(beside);
    row.getStyleClass().add("class-row");
    return row;
  }

  private static Label label(String styleClass, String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add(styleClass);
    return label;
  }
}
