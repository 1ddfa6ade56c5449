package org.yearbookgame.ui;

import static org.yearbookgame.ui.FxToolkit.doOnFxThread;
import static org.yearbookgame.ui.FxToolkit.onFxThread;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.scene.text.Text;
import javafx.stage.Stage;

/// Somebody before the window: points, clicks and presses keys, and reads what is to be read.
final class Person {
  private final Stage stage;
  private final Robot robot = new Robot();

  /// To be made on the FX thread.
  Person(Stage stage) {
    this.stage = stage;
  }

  // Pointing

  void click(Node node) {
    pressOn(node);
    releaseOn(node);
  }

  void pressOn(Node node) {
    act(
        () -> {
          pointAt(node);
          robot.mousePress(MouseButton.PRIMARY);
        });
  }

  void releaseOn(Node node) {
    act(
        () -> {
          pointAt(node);
          robot.mouseRelease(MouseButton.PRIMARY);
        });
  }

  /// Presses at a place in the window.
  void pressAt(double x, double y) {
    act(
        () -> {
          Scene scene = stage.getScene();
          robot.mouseMove(stage.getX() + scene.getX() + x, stage.getY() + scene.getY() + y);
          robot.mousePress(MouseButton.PRIMARY);
        });
  }

  /// Lets the button go, wherever the pointer is.
  void letGo() {
    act(() -> robot.mouseRelease(MouseButton.PRIMARY));
  }

  /// Drags from one node to another, with stops on the way as a hand makes them.
  void drag(Node from, Node to) {
    pressOn(from);
    for (int step = 1; step <= 8; step++) {
      double way = step / 8.0;
      act(() -> pointBetween(from, to, way));
    }
    act(() -> pointAt(to));
    letGo();
  }

  private void pointBetween(Node from, Node to, double way) {
    Bounds start = from.localToScreen(from.getBoundsInLocal());
    Bounds end = to.localToScreen(to.getBoundsInLocal());
    robot.mouseMove(
        start.getCenterX() + way * (end.getCenterX() - start.getCenterX()),
        start.getCenterY() + way * (end.getCenterY() - start.getCenterY()));
  }

  private void pointAt(Node node) {
    Bounds bounds = node.localToScreen(node.getBoundsInLocal());
    robot.mouseMove(bounds.getCenterX(), bounds.getCenterY());
  }

  // Keys

  void type(KeyCode... keys) {
    for (KeyCode key : keys) {
      press(key);
      release(key);
    }
  }

  /// Types so fast that nothing is drawn between the keys.
  void rush(KeyCode... keys) {
    act(
        () -> {
          for (KeyCode key : keys) {
            robot.keyPress(key);
            robot.keyRelease(key);
          }
        });
  }

  void press(KeyCode key) {
    act(() -> robot.keyPress(key));
  }

  void release(KeyCode key) {
    act(() -> robot.keyRelease(key));
  }

  /// Writes letter by letter into what has the focus.
  void write(String text) {
    text.chars()
        .forEach(
            letter ->
                act(
                    () ->
                        Event.fireEvent(
                            focus(),
                            new KeyEvent(
                                KeyEvent.KEY_TYPED,
                                Character.toString(letter),
                                "",
                                KeyCode.UNDEFINED,
                                false,
                                false,
                                false,
                                false))));
  }

  /// Types a key with others held down.
  void type(KeyCode key, List<KeyCode> with) {
    with.forEach(this::press);
    type(key);
    with.reversed().forEach(this::release);
  }

  /// Holds a key that is down for so long that the system repeats it.
  void keepDown(KeyCode key, int repeats) {
    for (int i = 0; i < repeats; i++) {
      act(() -> Event.fireEvent(focus(), keyPressed(key)));
    }
  }

  private static KeyEvent keyPressed(KeyCode key) {
    return new KeyEvent(
        KeyEvent.KEY_PRESSED, key.getChar(), key.getName(), key, false, false, false, false);
  }

  private EventTarget focus() {
    return focused().<EventTarget>map(node -> node).orElse(stage.getScene());
  }

  /// What the robot does reaches the window by the event queue: waits until it is through.
  private static void act(Runnable act) {
    doOnFxThread(act);
    onFxThread(() -> null);
  }

  // Reading

  /// The tile of this number, from 1.
  ButtonBase tile(int number) {
    return tiles().get(number - 1);
  }

  List<ButtonBase> tiles() {
    return seen(ButtonBase.class)
        .filter(button -> button.getStyleClass().contains("print"))
        .toList();
  }

  /// The button that says this, or is said to be this.
  ButtonBase button(String words) {
    return seen(ButtonBase.class)
        .filter(
            button -> words.equals(button.getText()) || words.equals(button.getAccessibleText()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no button “" + words + "” in " + reads()));
  }

  boolean sees(String words) {
    return reads().contains(words);
  }

  /// All words in the window, in reading order.
  List<String> reads() {
    return onFxThread(
        () ->
            nodes(stage.getScene().getRoot())
                .flatMap(Person::words)
                .filter(words -> !words.isEmpty())
                .toList());
  }

  /// What a screen reader says of the node that has the focus.
  String hears() {
    return onFxThread(
        () -> focused().map(Node::getAccessibleText).map(String::valueOf).orElse("nothing"));
  }

  Optional<Node> focused() {
    return Optional.ofNullable(stage.getScene().getFocusOwner());
  }

  <T extends Node> Stream<T> seen(Class<T> type) {
    return onFxThread(
        () ->
            nodes(stage.getScene().getRoot())
                .filter(type::isInstance)
                .map(type::cast)
                .toList()
                .stream());
  }

  /// The visible nodes, parents before their children.
  static Stream<Node> nodes(Node from) {
    if (!from.isVisible()) {
      return Stream.empty();
    }
    Stream<Node> below =
        from instanceof Parent parent
            ? parent.getChildrenUnmodifiable().stream().flatMap(Person::nodes)
            : Stream.empty();
    return Stream.concat(Stream.of(from), below);
  }

  private static Stream<String> words(Node node) {
    return switch (node) {
      case Label label -> Stream.of(label.getText());
      case ButtonBase button when button.getGraphic() == null -> Stream.of(button.getText());
      // The words of labels and buttons are drawn by a text node of theirs.
      case Text text when text.getStyleClass().contains("name") -> Stream.of(text.getText());
      default -> Stream.empty();
    };
  }
}
