package org.yearbookgame.ui.opening;

import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yearbookgame.text.Messages;

/// Where a password is typed. It can be shown, since one that came in a message is no secret to the
/// one who copies it, and capital letters are easily missed.
public final class PasswordLine extends VBox {
  private final PasswordField hidden = new PasswordField();
  private final TextField shown = new TextField();
  private final CheckBox show;
  private final Consumer<char[]> enter;

  /// An empty line.
  ///
  /// @param enter takes what was typed
  public PasswordLine(Messages messages, Consumer<char[]> enter) {
    super(8);
    this.enter = enter;
    show = new CheckBox(messages.text("opening.password.show"));
    shown.textProperty().bindBidirectional(hidden.textProperty());
    shown.visibleProperty().bind(show.selectedProperty());
    hidden.visibleProperty().bind(show.selectedProperty().not());
    for (TextField field : new TextField[] {hidden, shown}) {
      field.setAccessibleText(messages.text("opening.password.label"));
      field.setOnAction(_ -> enter());
    }
    getChildren().addAll(new StackPane(hidden, shown), show);
  }

  /// Hands on what was typed, as the Enter key does.
  public void enter() {
    enter.accept(hidden.getText().toCharArray());
  }

  /// Gives the focus to the field.
  public void focus() {
    (show.isSelected() ? shown : hidden).requestFocus();
  }
}
