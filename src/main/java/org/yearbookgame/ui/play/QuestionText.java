package org.yearbookgame.ui.play;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.yearbookgame.ui.controls.FittedText;
import org.yearbookgame.ui.controls.Typeface;

/// The question and the name it is about, one above the other or, where the window is low, beside
/// each other. A new round gives it the focus, so that a screen reader says it.
final class QuestionText extends Region {
  private static final double BESIDE = 12;

  private final Label ask = new Label();
  private final FittedText name;
  private PlayMeasures measures;

  QuestionText(PlayMeasures measures) {
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
        ? Math.max(ask.prefHeight(-1), name.prefHeight(width - ask.prefWidth(-1) - BESIDE))
        : ask.prefHeight(-1) + name.prefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double askWidth = snapSizeX(ask.prefWidth(-1));
    double askHeight = ask.prefHeight(-1);
    if (measures.inOneLine()) {
      double room = width - askWidth - BESIDE;
      double nameWidth = Math.min(room, name.prefWidth(-1));
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
