package org.yearbookgame.ui.board;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.yearbookgame.ui.controls.FittedText;
import org.yearbookgame.ui.controls.FittedText.Setting;
import org.yearbookgame.ui.controls.Typeface;

/// One wheel of letters: the letter chosen, and above and below it its neighbours, which a press
/// brings in. It is also turned by dragging, by a mouse's wheel, by the arrows, and by typing.
final class WheelView extends VBox {
  /// Heights and sizes of letters, each of the wheel's width.
  private static final double MIDDLE = 1;

  private static final double BESIDE = 0.58;
  private static final double LETTER = 0.66;
  private static final double NEIGHBOUR = 0.3;

  private static final Duration BEFORE_RUNNING = Duration.millis(500);
  private static final Duration A_LETTER = Duration.millis(140);

  private final WheelModel model;
  private final Function<String, String> spoken;
  private final Runnable typed;
  private final double width;
  private final FittedText before;
  private final FittedText chosen;
  private final FittedText after;
  private Optional<Timeline> running = Optional.empty();
  private double draggedFrom;

  /// @param width of the wheel, in logical pixels; all else is in proportion
  /// @param spoken what a screen reader says of a letter
  /// @param typed a letter was typed: the next wheel's turn
  WheelView(WheelModel model, double width, Function<String, String> spoken, Runnable typed) {
    this.model = model;
    this.width = width;
    this.spoken = spoken;
    this.typed = typed;
    before = letter(NEIGHBOUR);
    chosen = letter(LETTER);
    after = letter(NEIGHBOUR);
    StackPane middle = new StackPane(chosen);
    middle.getStyleClass().add("wheel-letter");
    middle.setMinHeight(MIDDLE * width);
    getStyleClass().add("wheel");
    setMinWidth(width);
    setMaxWidth(width);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.SPINNER);
    getChildren()
        .addAll(beside("back", -1, arrow(), before), middle, beside("forward", 1, after, arrow()));
    turnByDragging(middle);
    setOnScroll(scroll -> model.turn(-(int) Math.signum(scroll.getDeltaY())));
    setOnKeyPressed(this::keyPressed);
    setOnKeyTyped(this::keyTyped);
    sceneProperty().subscribe(_ -> stop()); // another screen came while it was pressed
    model.placeProperty().subscribe(_ -> show());
  }

  private FittedText letter(double size) {
    FittedText letter = new FittedText(Typeface.NAMES, List.of(new Setting(size * width, 1)));
    letter.setMouseTransparent(true);
    return letter;
  }

  private static Region arrow() {
    Region arrow = new Region();
    arrow.getStyleClass().add("wheel-arrow");
    arrow.setMouseTransparent(true);
    return arrow;
  }

  /// A neighbour, on the wheel's own side of which an arrow points away from the middle.
  private Node beside(String styleClass, int letters, Node... inside) {
    VBox beside = new VBox(inside);
    beside.getStyleClass().addAll("wheel-beside", styleClass);
    beside.setMinHeight(BESIDE * width);
    beside.setOnMousePressed(
        _ -> {
          requestFocus();
          run(letters);
        });
    beside.setOnMouseReleased(_ -> stop());
    beside.setOnMouseExited(_ -> stop());
    return beside;
  }

  /// One letter now, and one after the other for as long as it is pressed.
  private void run(int letters) {
    stop();
    model.turn(letters);
    Timeline turning = new Timeline(new KeyFrame(A_LETTER, _ -> model.turn(letters)));
    turning.setDelay(BEFORE_RUNNING);
    turning.setCycleCount(Animation.INDEFINITE);
    turning.play();
    running = Optional.of(turning);
  }

  private void stop() {
    running.ifPresent(Timeline::stop);
    running = Optional.empty();
  }

  /// A letter for each step as high as a neighbour; down brings in what is above.
  private void turnByDragging(Node middle) {
    middle.setOnMousePressed(
        press -> {
          requestFocus();
          draggedFrom = press.getScreenY();
        });
    middle.setOnMouseDragged(this::drag);
  }

  private void drag(MouseEvent drag) {
    int letters = (int) ((drag.getScreenY() - draggedFrom) / (BESIDE * width));
    if (letters != 0) {
      draggedFrom += letters * BESIDE * width;
      model.turn(-letters);
    }
  }

  private void keyPressed(KeyEvent key) {
    int letters = key.getCode() == KeyCode.UP ? -1 : key.getCode() == KeyCode.DOWN ? 1 : 0;
    if (letters != 0) {
      model.turn(letters);
      key.consume();
    }
  }

  private void keyTyped(KeyEvent key) {
    if (!key.isShortcutDown() && model.turnTo(key.getCharacter())) {
      key.consume();
      typed.run();
    }
  }

  private void show() {
    before.setText(model.letter(-1));
    chosen.setText(model.letter(0));
    after.setText(model.letter(1));
    setAccessibleText(spoken.apply(model.letter(0)));
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.INCREMENT || action == AccessibleAction.DECREMENT) {
      model.turn(action == AccessibleAction.INCREMENT ? 1 : -1);
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }

  /// Where the wheels stand beside each other.
  static HBox row(List<WheelView> wheels) {
    HBox row = new HBox();
    row.getChildren().addAll(wheels);
    row.getStyleClass().add("wheels");
    return row;
  }
}
