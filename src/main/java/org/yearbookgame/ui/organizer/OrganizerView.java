package org.yearbookgame.ui.organizer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.Screen;
import org.yearbookgame.ui.controls.ActionButton;

/// The steps of preparing a class: their tabs at the top, one of them in the middle, and at the
/// foot what was saved, and the ways back and on.
final class OrganizerView extends BorderPane implements Screen {
  private final OrganizerModel model;
  private final Messages messages;
  private final List<Step> steps;
  private final Runnable leave;
  private final List<Button> tabs = new ArrayList<>();
  private final StackPane middle = new StackPane();
  private final Label state = new Label();
  private final Button back;
  private final Button next;
  private final List<Subscription> following = new ArrayList<>();
  private Step shown;

  /// @param steps in the order of their tabs
  /// @param leave leads back to the classes that somebody prepares
  OrganizerView(OrganizerModel model, Messages messages, List<Step> steps, Runnable leave) {
    this.model = model;
    this.messages = messages;
    this.steps = List.copyOf(steps);
    this.leave = leave;
    this.shown = steps.getFirst();
    back = new ActionButton(messages.text("organizer.back"), this::back);
    next = new ActionButton("", this::next);
    next.getStyleClass().add("primary");
    state.getStyleClass().add("hint");
    HBox footer = new HBox(state, back, next);
    footer.getStyleClass().add("footer");
    getStyleClass().add("organizer");
    setTop(header());
    setCenter(middle);
    setBottom(footer);
    addEventFilter(KeyEvent.KEY_PRESSED, this::undoOrRedo);
    following.add(model.savedProperty().subscribe(this::tellState));
    following.add(model.undoableProperty().subscribe(this::tellState));
    middle.getChildren().setAll(shown.node());
  }

  private Node header() {
    Label organizer = new Label(messages.text("organizer.title"));
    organizer.getStyleClass().add("class-title");
    HBox row = new HBox();
    row.setAlignment(Pos.CENTER);
    row.getStyleClass().add("organizer-tabs");
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      Button tab =
          new ActionButton(
              messages.text("organizer.tab", i + 1, messages.text(step.kind().heading())),
              () -> show(step.kind()));
      tab.getStyleClass().add("link");
      tabs.add(tab);
      row.getChildren().add(tab);
    }
    HBox.setHgrow(row, Priority.ALWAYS);
    Label title = new Label();
    title.getStyleClass().add("where");
    following.add(
        model.projectProperty().subscribe(project -> title.setText(project.card().title())));
    HBox bar = new HBox(organizer, row, title);
    bar.getStyleClass().add("top-bar");
    return bar;
  }

  private void tellState() {
    String saved =
        switch (model.savedProperty().get()) {
          case SAVED -> messages.text("organizer.saved");
          case SAVING -> messages.text("organizer.saving");
          case NOT_SAVED -> messages.text("organizer.notSaved");
          case READ_ONLY -> messages.text("organizer.readOnly");
        };
    state.setText(saved);
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public void appeared() {
    show(shown.kind());
  }

  @Override
  public void left() {
    shown.hidden();
    following.forEach(Subscription::unsubscribe);
  }

  /// Shows a step.
  void show(Step.Kind kind) {
    turnTo(kind).ifPresent(Step::shown);
  }

  /// Shows a step and points out an entry there.
  void show(Step.Kind kind, int entryId) {
    turnTo(kind).ifPresent(step -> step.shown(entryId));
  }

  private Optional<Step> turnTo(Step.Kind kind) {
    Optional<Step> found = steps.stream().filter(step -> step.kind() == kind).findFirst();
    found.ifPresent(
        step -> {
          shown.hidden();
          model.typed();
          shown = step;
          middle.getChildren().setAll(step.node());
          follower().ifPresent(after -> next.setText(messages.text(after.kind().way())));
          next.setVisible(follower().isPresent());
        });
    return found;
  }

  private Optional<Step> follower() {
    return steps.stream().skip(steps.indexOf(shown) + 1L).findFirst();
  }

  private void next() {
    follower().ifPresent(step -> show(step.kind()));
  }

  private void back() {
    int at = steps.indexOf(shown);
    if (at == 0) {
      leave.run();
    } else {
      show(steps.get(at - 1).kind());
    }
  }

  /// What was typed into a field comes first.
  private void undoOrRedo(KeyEvent key) {
    if (!key.isShortcutDown() || key.isAltDown() || key.getCode() != KeyCode.Z) {
      return;
    }
    key.consume();
    Optional<TextInputControl> field =
        getScene().getFocusOwner() instanceof TextInputControl text
            ? Optional.of(text)
            : Optional.empty();
    if (key.isShiftDown()) {
      field
          .filter(TextInputControl::isRedoable)
          .ifPresentOrElse(TextInputControl::redo, model::redo);
    } else {
      field
          .filter(TextInputControl::isUndoable)
          .ifPresentOrElse(TextInputControl::undo, model::undo);
    }
  }
}
