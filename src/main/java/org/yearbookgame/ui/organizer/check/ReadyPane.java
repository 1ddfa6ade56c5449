package org.yearbookgame.ui.organizer.check;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.yearbookgame.prepare.audit.AuditReport;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.controls.ActionButton;
import org.yearbookgame.ui.organizer.LastAudit.Audited;

/// Who can play, a round for a try, and whether anything gives the answer away.
final class ReadyPane extends VBox {
  /// What can be done here.
  interface Actions {
    void preview();

    /// Looks through the class.
    void audit();

    /// Shows all that was looked at.
    void details(Audited audited);

    void numberAnew();
  }

  private static final PseudoClass LEAK = PseudoClass.getPseudoClass("leak");
  private static final double GAP = 8;

  /// The details tell of the others.
  private static final int MOST_LEAKS = 3;

  private final CheckModel model;
  private final Messages messages;
  private final Label playable = label("check-playable");
  private final Button preview;
  private final Label answer = label("check-answer");
  private final Label changed = label("check-changed");
  private final Button look;
  private final Button details;
  private final Button numberAnew;

  ReadyPane(CheckModel model, Messages messages, Actions actions) {
    this.model = model;
    this.messages = messages;
    preview = new ActionButton(messages.text("organizer.check.preview"), actions::preview);
    preview.getStyleClass().add("primary");
    look = small("organizer.check.look", actions::audit);
    details =
        small(
            "organizer.check.details",
            () -> model.auditedProperty().get().ifPresent(actions::details));
    numberAnew = small("organizer.check.numberAnew", actions::numberAnew);
    Label question = label("check-heading");
    question.setText(messages.text("audit.question"));
    changed.setText(messages.text("organizer.check.changed"));
    getStyleClass().add("ready");
    getChildren()
        .addAll(
            playable,
            new FlowPane(GAP, GAP, preview),
            question,
            answer,
            changed,
            new FlowPane(GAP, GAP, numberAnew, details, look));
    model
        .reviewProperty()
        .subscribe(
            review -> {
              playable.setText(
                  messages.text("organizer.check.playable", review.playable(), review.listed()));
              preview.setDisable(review.playable() == 0);
              look.setDisable(model.isReadOnly() || review.roster().classmates().isEmpty());
            });
    model.auditedProperty().subscribe(this::tell);
    model.projectProperty().subscribe(_ -> tell(model.auditedProperty().get()));
  }

  /// Gives the focus to what is done next.
  void begin() {
    if (preview.isDisabled()) {
      look.requestFocus();
    } else {
      preview.requestFocus();
    }
  }

  /// Gives the focus to what follows from a look through the class.
  void tellAnswer() {
    (numberAnew.isVisible() ? numberAnew : details).requestFocus();
  }

  private void tell(Optional<Audited> audited) {
    boolean leaks = audited.filter(last -> !last.report().clean()).isPresent();
    answer.setText(
        audited
            .map(last -> words(last.report()))
            .orElseGet(() -> messages.text("organizer.check.audit.notYet")));
    answer.pseudoClassStateChanged(LEAK, leaks);
    show(changed, model.hasChanged());
    show(details, audited.isPresent());
    show(numberAnew, !model.isReadOnly() && audited.filter(Audited::numbersTell).isPresent());
    look.setText(
        messages.text(audited.isPresent() ? "organizer.check.lookAgain" : "organizer.check.look"));
  }

  private String words(AuditReport report) {
    return report.clean()
        ? messages.answer(report)
        : report.leaks().stream()
            .limit(MOST_LEAKS)
            .map(messages::title)
            .collect(Collectors.joining("\n"));
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private Button small(String key, Runnable action) {
    Button button = new ActionButton(messages.text(key), action);
    button.getStyleClass().add("small");
    return button;
  }

  private static Label label(String styleClass) {
    Label label = new Label();
    label.setWrapText(true);
    label.getStyleClass().add(styleClass);
    return label;
  }
}
