package org.yearbookgame.ui.play;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.yearbookgame.ui.controls.FittedText;
import org.yearbookgame.ui.controls.Typeface;

/// The question and the name it is about, one above the other or, where the window is low, beside
/// each other. A new round gives it the focus, so that a screen reader says it.
final class QuestionText extends Region {
  private static final double BESIDE = 12;

  private final Label ask = new Label();
  private final Text measure = new Text();
  private final List<String> asks;
  private final FittedText name;
  private PlayMeasures measures;

  /// @param asks all that may stand before a name: the name has the same room beside each, so that
  ///   nothing moves when one takes the place of another
  QuestionText(PlayMeasures measures, List<String> asks) {
    this.asks = asks;
    this.measures = measures;
    name = new FittedText(Typeface.NAMES, measures.name());
    name.getStyleClass().add("asked");
    ask.getStyleClass().add("ask");
    ask.setMinWidth(USE_PREF_SIZE);
    getStyleClass().add("question");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT);
    getChildren().addAll(ask, name);
  }

  void setMeasures(PlayMeasures changed) {
    measures = changed;
    name.setSettings(changed.name());
    requestLayout();
  }

  /// @param spoken what a screen reader says for both
  void show(String words, String asked, String spoken) {
    ask.setText(words);
    name.setText(asked);
    setAccessibleText(spoken);
    requestLayout();
  }

  @Override
  protected double computePrefHeight(double width) {
    return measures.inOneLine()
        ? Math.max(ask.prefHeight(-1), name.prefHeight(room(width)))
        : ask.prefHeight(-1) + name.prefHeight(width);
  }

  /// What the name has beside the longest question.
  private double room(double width) {
    measure.setFont(ask.getFont());
    double longest = 0;
    for (String words : asks) {
      measure.setText(words);
      longest = Math.max(longest, measure.getLayoutBounds().getWidth());
    }
    return width - snapSizeX(longest) - BESIDE;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double askWidth = snapSizeX(ask.prefWidth(-1));
    double askHeight = ask.prefHeight(-1);
    if (measures.inOneLine()) {
      double nameWidth = Math.min(room(width), name.prefWidth(-1));
      double left = snapPositionX((width - askWidth - BESIDE - nameWidth) / 2);
      ask.setAlignment(Pos.CENTER_LEFT);
      ask.resizeRelocate(left, 0, askWidth, getHeight());
      name.resizeRelocate(left + askWidth + BESIDE, 0, nameWidth, getHeight());
    } else {
      ask.setAlignment(Pos.CENTER);
      ask.resizeRelocate(0, 0, width, askHeight);
      name.resizeRelocate(0, askHeight, width, getHeight() - askHeight);
    }
  }
}
