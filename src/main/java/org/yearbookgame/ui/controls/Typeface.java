package org.yearbookgame.ui.controls;

import javafx.scene.text.Font;

/// The faces that text is set in where its size is worked out to fit; everywhere else the style
/// sheets say so.
public enum Typeface {
  /// Names, scores and counts.
  NAMES("Fraunces SemiBold"),
  /// Names that stand beside the one asked.
  NAMES_LIGHT("Fraunces"),
  /// Everything else.
  WORDS("Atkinson Hyperlegible Next");

  private final String family;

  Typeface(String family) {
    this.family = family;
  }

  /// @param size in logical pixels
  Font at(double size) {
    return Font.font(family, size);
  }
}
