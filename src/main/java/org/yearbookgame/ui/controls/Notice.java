package org.yearbookgame.ui.controls;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.yearbookgame.text.Messages;

/// A sentence about something that is not as it was left. It stands in nobody's way.
public final class Notice extends HBox {
  private static final double GAP = 14;

  /// A notice until it was seen.
  ///
  /// @param seen runs when somebody has seen it
  public Notice(String sentence, Messages messages, Runnable seen) {
    super(GAP);
    Region mark = new Region();
    mark.getStyleClass().add("mark");
    StackPane icon = new StackPane(mark);
    icon.getStyleClass().addAll("check-icon", "know");
    Label words = new Label(sentence);
    words.setWrapText(true);
    words.getStyleClass().add("notice-words");
    HBox.setHgrow(words, Priority.ALWAYS);
    Button hide = new Button(messages.text("home.seen"));
    hide.getStyleClass().add("small");
    hide.setMinWidth(USE_PREF_SIZE);
    hide.setOnAction(_ -> seen.run());
    getStyleClass().add("notice");
    getChildren().addAll(icon, words, hide);
  }
}
