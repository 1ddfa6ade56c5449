package org.yearbookgame.ui.kiosk;

import java.time.Duration;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Arc;
import javafx.scene.shape.Circle;
import org.yearbookgame.kiosk.Glass;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.controls.ActionButton;

/// Asks whether somebody is still there, on plain colour, and counts the seconds. Nothing flashes:
/// a number changes, and a ring gets shorter.
final class CountdownView extends StackPane {
  private static final double RING = 15;
  private static final double STROKE = 1.6;

  private final Messages messages;
  private final Glass glass;
  private final Duration whole;
  private final Label title;
  private final Label seconds = label("countdown-seconds", "");
  private final Arc left = new Arc();
  private final Circle gone = new Circle();
  private final Button newPlayer;

  /// @param whole the time that is counted down
  /// @param goOn somebody is there
  /// @param beginAnew somebody else is
  CountdownView(Messages messages, Glass glass, Duration whole, Runnable goOn, Runnable beginAnew) {
    this.messages = messages;
    this.glass = glass;
    this.whole = whole;
    title = label("countdown-title", messages.text("kiosk.idle"));
    Button yes = new ActionButton(messages.text("kiosk.idle.yes"), goOn);
    yes.getStyleClass().add("light");
    newPlayer = new ActionButton(messages.text("kiosk.newPlayer"), beginAnew);
    newPlayer.getStyleClass().addAll("outline", "countdown-new");
    left.getStyleClass().add("countdown-left");
    left.setStartAngle(90);
    gone.getStyleClass().add("countdown-gone");
    VBox middle =
        new VBox(
            title,
            new StackPane(new Group(gone, left), seconds),
            label("countdown-how", messages.text("kiosk.idle.how")),
            yes);
    middle.getStyleClass().add("countdown-middle");
    StackPane.setAlignment(newPlayer, Pos.BOTTOM_RIGHT);
    getStyleClass().add("countdown");
    setFocusTraversable(true);
    getChildren().addAll(middle, newPlayer);
  }

  private static Label label(String styleClass, String text) {
    Label label = new Label(text);
    label.getStyleClass().add(styleClass);
    return label;
  }

  /// Says how much time is left.
  void show(Duration remaining) {
    long whole = Math.max(1, (remaining.toMillis() + 999) / 1000);
    seconds.setText(String.format(messages.locale(), "%d", whole));
    left.setLength(360.0 * whole * 1000 / this.whole.toMillis());
    setAccessibleText(messages.text("kiosk.idle.spoken", whole));
  }

  /// Whether a finger came down on the button for somebody else.
  boolean isOnNewPlayer(MouseEvent press) {
    return newPlayer.contains(newPlayer.sceneToLocal(press.getSceneX(), press.getSceneY()));
  }

  boolean hasFocusOnNewPlayer() {
    return newPlayer.isFocused();
  }

  @Override
  protected void layoutChildren() {
    double mm = KioskMeasures.of(getWidth(), getHeight(), glass).mm();
    gone.setRadius(mm * RING);
    left.setRadiusX(mm * RING);
    left.setRadiusY(mm * RING);
    gone.setStrokeWidth(mm * STROKE);
    left.setStrokeWidth(mm * STROKE);
    super.layoutChildren();
  }
}
