package org.yearbookgame.ui.organizer.kiosk;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.VBox;
import org.yearbookgame.kiosk.Pin;

/// The PIN, twice.
final class PinPage implements Page {
  private final KioskModel model;
  private final Parts parts;
  private final PasswordField pin;
  private final Label remark;
  private final VBox node;

  PinPage(KioskModel model, Parts parts) {
    this.model = model;
    this.parts = parts;
    this.pin = field(parts.text("setup.pin.first"), model.pinProperty());
    this.remark = parts.label("setup-remark", "");
    PasswordField again = field(parts.text("setup.pin.again"), model.againProperty());
    node =
        new VBox(
            parts.said(parts.text("setup.pin.how")),
            parts.question(parts.text("setup.pin.first"), pin),
            parts.question(parts.text("setup.pin.again"), again),
            remark,
            parts.how(parts.text("setup.pin.forgotten")));
    node.getStyleClass().add("setup-page");
    model.pinProperty().subscribe(_ -> tell());
    model.againProperty().subscribe(_ -> tell());
    model.pinSetProperty().subscribe(_ -> tell());
  }

  /// Digits only, and no more than a PIN has.
  private static PasswordField field(String spoken, StringProperty value) {
    PasswordField field = new PasswordField();
    field.setAccessibleText(spoken);
    field.getStyleClass().add("setup-pin");
    field.setTextFormatter(
        new TextFormatter<>(
            change ->
                change.getControlNewText().matches("[0-9]{0,%d}".formatted(Pin.LONGEST))
                    ? change
                    : null));
    field.textProperty().bindBidirectional(value);
    return field;
  }

  private void tell() {
    remark.setText(
        switch (model.typed()) {
          case NONE -> parts.text("setup.pin.none");
          case KEPT -> parts.text("setup.pin.kept");
          case UNFIT -> parts.text("setup.pin.unfit", Pin.SHORTEST, Pin.LONGEST);
          case DIFFERENT -> parts.text("setup.pin.different");
          case FIT -> parts.text("setup.pin.fit");
        });
  }

  @Override
  public String heading() {
    return "setup.pin";
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void shown() {
    pin.requestFocus();
  }

  @Override
  public void left() {
    model.keepPin();
  }
}
