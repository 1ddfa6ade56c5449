package org.yearbookgame.ui.organizer.publish;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.controls.ActionButton;

/// What goes out, whether anything gives the answer away, and what to write to those who get it.
final class GoesOutPane extends VBox {
  private static final int ROWS = 8;
  private static final double GAP = 12;

  private final PublishModel model;
  private final Messages messages;
  private final Label who = label("goes-out");
  private final Label audit = label("publish-words");
  private final TextArea invitation = new TextArea();
  private final Label copied = label("print-note");

  GoesOutPane(PublishModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    invitation.setEditable(false);
    invitation.setWrapText(true);
    invitation.setPrefRowCount(ROWS);
    invitation.setAccessibleText(messages.text("publish.invitation"));
    Button copy = new ActionButton(messages.text("publish.copy"), this::copy);
    copy.getStyleClass().add("small");
    HBox copying = new HBox(GAP, copy, copied);
    copying.setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("publish-out");
    getChildren()
        .addAll(
            who,
            heading("audit.question"),
            audit,
            heading("publish.invitation"),
            invitation,
            copying,
            words("publish.sent"));
    model.outlookProperty().subscribe(_ -> tellWho());
    model.auditProperty().subscribe(_ -> tellAudit());
    model.nameProperty().subscribe(this::invite);
    model.passwordProperty().subscribe(this::invite);
    model.projectProperty().subscribe(_ -> invite());
  }

  private static Label label(String styleClass) {
    Label label = new Label();
    label.setWrapText(true);
    label.getStyleClass().add(styleClass);
    return label;
  }

  private Label heading(String key) {
    Label heading = label("publish-heading");
    heading.setText(messages.text(key));
    return heading;
  }

  private Label words(String key) {
    Label words = label("publish-words");
    words.setText(messages.text(key));
    return words;
  }

  private void tellWho() {
    who.setText(
        model
            .outlookProperty()
            .get()
            .map(
                outlook ->
                    outlook.goesOut().classmates() > 0
                        ? messages.say(outlook.goesOut())
                        : messages.text("publish.nobody"))
            .orElseGet(() -> messages.text("publish.looking")));
  }

  private void tellAudit() {
    audit.setText(
        model
            .auditProperty()
            .get()
            .map(messages::answer)
            .orElseGet(() -> messages.text("publish.audit")));
  }

  private void invite() {
    invitation.setText(
        messages.invitation(model.project().card(), model.fileName(), model.typedPassword()));
    copied.setText("");
  }

  private void copy() {
    ClipboardContent content = new ClipboardContent();
    content.putString(invitation.getText());
    Clipboard.getSystemClipboard().setContent(content);
    copied.setText(messages.text("publish.copied"));
  }
}
