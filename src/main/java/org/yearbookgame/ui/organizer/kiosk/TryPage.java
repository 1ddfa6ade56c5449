package org.yearbookgame.ui.organizer.kiosk;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yearbookgame.kiosk.Power;
import org.yearbookgame.ui.controls.ActionButton;
import org.yearbookgame.ui.controls.Tick;

/// A last look before guests come, and the start.
final class TryPage implements Page {
  /// What can be done from here.
  interface Actions {
    void tryCorners(Runnable done);

    void printCard();

    void start();
  }

  private final KioskModel model;
  private final Parts parts;
  private final Button start;
  private final Label answer;
  private final VBox node;

  /// @param system whose ways of staying awake they are
  TryPage(KioskModel model, Host system, Parts parts, Actions actions) {
    this.model = model;
    this.parts = parts;
    this.answer = parts.how("");
    this.start = new ActionButton(parts.text("setup.start"), actions::start);
    start.getStyleClass().add("primary");
    Tick cornersTick = new Tick();
    Button corners = new ActionButton(parts.text("setup.try.corners"), () -> {});
    corners.setOnAction(_ -> actions.tryCorners(() -> cornersTick.setVisible(true)));
    cornersTick.setVisible(false);
    Label power = parts.said("");
    Tick powerTick = new Tick();
    model
        .powerProperty()
        .subscribe(
            now -> {
              power.setText(words(now));
              power.pseudoClassStateChanged(SetUpView.ATTENTION, now == Power.BATTERY);
              powerTick.setVisible(now == Power.MAINS);
            });
    FlowPane buttons =
        new FlowPane(12, 12, start, new ActionButton(parts.text("setup.card"), actions::printCard));
    node =
        new VBox(
            line(corners, cornersTick),
            line(power, powerTick),
            parts.said(
                switch (system) {
                  case WINDOWS, MAC -> parts.text("setup.try.awake.system");
                  case OTHER -> parts.text("setup.try.awake");
                }),
            parts.how(parts.text("setup.try.leave")),
            buttons,
            answer);
    node.getStyleClass().add("setup-page");
    model.publishedProperty().subscribe(_ -> tell());
    model.pinSetProperty().subscribe(_ -> tell());
    model.writtenProperty().subscribe(_ -> tell());
  }

  private static HBox line(Region what, Tick tick) {
    HBox line = new HBox(12, what, tick);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private String words(Power power) {
    return switch (power) {
      case MAINS -> parts.text("setup.try.mains");
      case BATTERY -> parts.text("setup.try.battery");
      case UNKNOWN -> parts.text("setup.try.power");
    };
  }

  private void tell() {
    boolean ready = model.publishedProperty().get() && model.pinSetProperty().get();
    start.setDisable(!ready);
    if (!model.writtenProperty().get()) {
      answer(
          parts.text("setup.notWritten", parts.messages().apart(model.file().path().toString())));
    } else if (!model.publishedProperty().get()) {
      answer(parts.text("setup.class.not"));
    } else {
      answer(model.pinSetProperty().get() ? "" : parts.text("setup.pin.none"));
    }
  }

  /// Says how it went.
  void answer(String sentence) {
    answer.setText(sentence);
  }

  @Override
  public String heading() {
    return "setup.try";
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void shown() {
    model.lookAtPower();
    start.requestFocus();
  }
}
