package org.yearbookgame.ui.organizer;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.controls.Tick;

/// The tab of a step: its number and words, and below them a tick, or how much is left to do.
final class StepTab extends Button {
  private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");

  private final Step step;
  private final String words;
  private final Messages messages;
  private final Label left = new Label();
  private final Tick tick = new Tick();

  /// @param number as it is shown, from 1
  StepTab(int number, Step step, Messages messages, Runnable show) {
    this.step = step;
    this.messages = messages;
    this.words = messages.text("organizer.tab", number, messages.text(step.kind().heading()));
    Label heading = new Label(words);
    heading.getStyleClass().add("step-heading");
    heading.setMinWidth(USE_PREF_SIZE);
    left.getStyleClass().add("step-left");
    left.setMinWidth(USE_PREF_SIZE);
    VBox lines = new VBox(heading, new StackPane(left, tick));
    lines.setAlignment(Pos.CENTER);
    setGraphic(lines);
    setMinWidth(USE_PREF_SIZE);
    getStyleClass().add("step-tab");
    setOnAction(_ -> show.run());
    step.toDo().subscribe(count -> tell(count.intValue()));
  }

  private void tell(int count) {
    tick.setVisible(count == 0 && step.kind().isWork());
    left.setVisible(count > 0);
    left.setText(count > 0 ? messages.text("organizer.left", count) : "");
    setAccessibleText(
        step.kind().isWork() ? messages.text("organizer.tab.spoken", words, count) : words);
  }

  Step step() {
    return step;
  }

  /// Whether this step is the one on the screen.
  void setShown(boolean shown) {
    pseudoClassStateChanged(SHOWN, shown);
  }
}
