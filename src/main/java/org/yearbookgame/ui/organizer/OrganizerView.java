package org.yearbookgame.ui.organizer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.Screen;
import org.yearbookgame.ui.controls.ActionButton;
import org.yearbookgame.ui.controls.Notice;

/// The steps of preparing a class: their tabs at the top, one of them in the middle, and at the
/// foot whether all is saved, and the ways back and on.
final class OrganizerView extends BorderPane implements Screen {
  private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

  private static final double GAP = 24;

  /// 640 pixels at the usual size of text.
  private static final double LOW_ROWS = 32;

  private final OrganizerModel model;
  private final Messages messages;
  private final List<Step> steps;
  private final Runnable leave;
  private final List<StepTab> tabs = new ArrayList<>();
  private final VBox notices = new VBox();
  private final StackPane middle = new StackPane();
  private final HBox ways = new HBox(GAP);
  private final Button next;
  private Step shown;

  /// @param steps in the order of their tabs
  /// @param setAside where a file is now that was damaged
  /// @param leave leads back to the classes that somebody prepares
  OrganizerView(
      OrganizerModel model,
      Messages messages,
      List<Step> steps,
      Optional<Path> setAside,
      Runnable leave) {
    this.model = model;
    this.messages = messages;
    this.steps = List.copyOf(steps);
    this.leave = leave;
    this.shown = steps.getFirst();
    next = new ActionButton("", this::next);
    next.getStyleClass().add("primary");
    VBox content = new VBox(notices, middle);
    VBox.setVgrow(middle, Priority.ALWAYS);
    middle.setMinHeight(0);
    getStyleClass().add("organizer");
    setTop(header());
    setCenter(content);
    setBottom(footer());
    addEventFilter(KeyEvent.KEY_PRESSED, this::undoOrRedo);
    addEventHandler(DragEvent.DRAG_OVER, DragEvent::consume); // what no step takes opens no class
    addEventHandler(DragEvent.DRAG_DROPPED, DragEvent::consume);
    heightProperty().subscribe(_ -> tellWhetherLow());
    next.fontProperty().subscribe(_ -> tellWhetherLow());
    setAside.ifPresent(
        file -> say(messages.text("organizer.setAside", messages.apart(file.toString()))));
    if (model.isReadOnly()) {
      say(messages.text("organizer.readOnly.how"));
    }
    turnTo(shown);
  }

  private OrganizerHeader header() {
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      tabs.add(new StepTab(i + 1, step, messages, () -> show(step.kind())));
    }
    Button home = new ActionButton(messages.text("organizer.title"), leave);
    home.setAccessibleText(messages.text("organizer.leave"));
    OrganizerHeader header = new OrganizerHeader(home, tabs);
    model.projectProperty().subscribe(project -> header.setTitle(project.card().title()));
    return header;
  }

  private HBox footer() {
    SaveLine saved = new SaveLine(model, messages);
    HBox.setHgrow(saved, Priority.ALWAYS);
    HBox footer =
        new HBox(
            GAP, saved, new ActionButton(messages.text("organizer.back"), this::back), ways, next);
    ways.getStyleClass().add("ways");
    footer.getStyleClass().add("footer");
    return footer;
  }

  private void say(String sentence) {
    Notice[] notice = new Notice[1];
    notice[0] = new Notice(sentence, messages, () -> notices.getChildren().remove(notice[0]));
    notices.getChildren().add(notice[0]);
  }

  /// A window is low for the size of its text.
  private void tellWhetherLow() {
    pseudoClassStateChanged(LOW, getHeight() <= LOW_ROWS * next.getFont().getSize());
  }

  @Override
  public boolean isMissed() {
    return true;
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public void appeared() {
    shown.shown();
  }

  @Override
  public void left() {
    model.typed();
    shown.hidden();
  }

  /// Shows a step.
  void show(Step.Kind kind) {
    of(kind)
        .ifPresent(
            step -> {
              turnTo(step);
              step.shown();
            });
  }

  /// Shows a step and points out an entry there.
  void show(Step.Kind kind, int entryId) {
    of(kind)
        .ifPresent(
            step -> {
              turnTo(step);
              step.shown(entryId);
            });
  }

  private Optional<Step> of(Step.Kind kind) {
    return steps.stream().filter(step -> step.kind() == kind).findFirst();
  }

  private void turnTo(Step step) {
    model.typed();
    if (!step.equals(shown)) {
      shown.hidden();
    }
    shown = step;
    middle.getChildren().setAll(step.node());
    middle.applyCss(); // what a scroll pane holds can have the focus only once this is done
    tabs.forEach(tab -> tab.setShown(tab.step().equals(step)));
    ways.getChildren().setAll(step.ways());
    ways.setVisible(!ways.getChildren().isEmpty());
    ways.setManaged(ways.isVisible());
    Optional<Step> after = after();
    next.setVisible(after.isPresent());
    next.setManaged(after.isPresent());
    after.ifPresent(further -> next.setText(messages.text(further.kind().way())));
  }

  private Optional<Step> after() {
    return steps.stream().skip(steps.indexOf(shown) + 1L).findFirst();
  }

  private void next() {
    after().ifPresent(step -> shown.goOn(() -> show(step.kind())));
  }

  private void back() {
    int at = steps.indexOf(shown);
    if (at == 0) {
      leave.run();
    } else {
      show(steps.get(at - 1).kind());
    }
  }

  /// What was typed into a field is undone first, and done again last: else it would end what can
  /// be redone.
  private void undoOrRedo(KeyEvent key) {
    if (!key.isShortcutDown() || key.isAltDown() || key.getCode() != KeyCode.Z) {
      return; // Windows tells AltGr, which types letters, as Ctrl and Alt
    }
    key.consume();
    Optional<TextInputControl> field = written(getScene().getFocusOwner());
    if (key.isShiftDown()) {
      field
          .filter(text -> text.isRedoable() && model.redoableProperty().get().isEmpty())
          .ifPresentOrElse(TextInputControl::redo, model::redo);
    } else {
      field
          .filter(TextInputControl::isUndoable)
          .ifPresentOrElse(TextInputControl::undo, model::undo);
    }
  }

  /// The field that is written into; that of a choice is inside it.
  private static Optional<TextInputControl> written(@Nullable Node focused) {
    return switch (focused) {
      case TextInputControl text -> Optional.of(text);
      case DatePicker date -> Optional.of(date.getEditor());
      case ComboBox<?> choice when choice.isEditable() -> Optional.of(choice.getEditor());
      case null, default -> Optional.empty();
    };
  }
}
