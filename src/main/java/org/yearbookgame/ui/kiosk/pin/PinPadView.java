package org.yearbookgame.ui.kiosk.pin;

import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yearbookgame.kiosk.Pin;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.controls.Scaled;

/// The pad at which the organizer types the PIN. Digits can be typed at a keyboard too.
final class PinPadView extends StackPane {
  private static final PseudoClass FILLED = PseudoClass.getPseudoClass("filled");
  private static final PseudoClass COUNTING = PseudoClass.getPseudoClass("counting");

  /// In the pad’s own pixels: what it takes, and what of it is touched.
  private static final double WIDTH = 600;

  private static final double HEIGHT = 800;
  private static final double TOUCHED = 594;

  /// What is left to somebody seated, as a part of the screen’s height.
  private static final double REACH = 0.6;

  private final PinPadModel model;
  private final Messages messages;
  private final HBox dots = new HBox();

  /// @param low whether everything to be touched stays in the lower part of the screen
  PinPadView(PinPadModel model, Messages messages, boolean low) {
    this.model = model;
    this.messages = messages;
    Label title = label("guard-title", messages.text("guard.title"));
    Label said = label("guard-said", "");
    VBox pad = new VBox(title, said, dots, keys(), back());
    pad.setAlignment(low ? Pos.BOTTOM_CENTER : Pos.CENTER);
    pad.getStyleClass().add("pin-pad");
    dots.getStyleClass().add("pin-dots");
    getStyleClass().add("guard");
    getChildren().add(new Scaled(pad, WIDTH, low ? TOUCHED / REACH : HEIGHT));
    setFocusTraversable(true);
    addEventHandler(KeyEvent.KEY_PRESSED, this::keyDown);
    addEventHandler(KeyEvent.KEY_TYPED, this::keyTyped);
    model.typedProperty().subscribe(typed -> showDots(typed.intValue()));
    model
        .saidProperty()
        .subscribe(
            now -> {
              said.setText(words(now));
              said.pseudoClassStateChanged(COUNTING, now instanceof PinPadModel.Said.Locked);
            });
  }

  private static Label label(String styleClass, String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add(styleClass);
    return label;
  }

  private Region keys() {
    GridPane keys = new GridPane();
    keys.getStyleClass().add("pin-keys");
    for (int digit = 1; digit <= 9; digit++) {
      keys.add(digit(digit), (digit - 1) % 3, (digit - 1) / 3);
    }
    keys.add(word("guard.erase", model::erase), 0, 3);
    keys.add(digit(0), 1, 3);
    keys.add(word("guard.enter", model::enter), 2, 3);
    return keys;
  }

  private Button digit(int digit) {
    return key(Integer.toString(digit), "pin-key", () -> model.digit(digit));
  }

  private Button word(String key, Runnable action) {
    Button word = key(messages.text(key), "pin-key", action);
    word.getStyleClass().add("word");
    return word;
  }

  private Button back() {
    return key(messages.text("guard.back"), "guard-back", model::back);
  }

  private static Button key(String text, String styleClass, Runnable action) {
    Button key = new Button(text);
    key.setFocusTraversable(false); // keys of a keyboard are the pad’s, whatever was touched last
    key.getStyleClass().add(styleClass);
    key.setOnAction(_ -> action.run());
    return key;
  }

  private void showDots(int typed) {
    dots.getChildren()
        .setAll(
            IntStream.range(0, Math.max(Pin.SHORTEST, typed))
                .mapToObj(place -> dot(place < typed))
                .toList());
  }

  private static Region dot(boolean filled) {
    Region dot = new Region();
    dot.getStyleClass().add("pin-dot");
    dot.pseudoClassStateChanged(FILLED, filled);
    return dot;
  }

  private String words(PinPadModel.Said said) {
    return switch (said) {
      case PinPadModel.Said.Asking() -> messages.text("guard.asking");
      case PinPadModel.Said.Checking() -> messages.text("guard.checking");
      case PinPadModel.Said.Wrong(var left) -> messages.text("guard.wrong", left);
      case PinPadModel.Said.Locked(var left) ->
          messages.text("guard.locked", left.toMinutes(), left.toSecondsPart());
      case PinPadModel.Said.Walled() -> messages.text("guard.walled");
    };
  }

  private void keyDown(KeyEvent key) {
    switch (key.getCode()) {
      case BACK_SPACE -> model.erase();
      case ENTER -> model.enter();
      default -> {}
    }
    key.consume();
  }

  /// A digit, on whichever key and with whatever shift a keyboard has it.
  private void keyTyped(KeyEvent key) {
    if (key.getCharacter().matches("[0-9]")) {
      model.digit(Integer.parseInt(key.getCharacter()));
    }
    key.consume();
  }
}
