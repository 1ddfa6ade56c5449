package org.yearbookgame.ui;

import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/// One screen of the program.
public interface Screen {
  Region node();

  /// The screen is in the window now: the place to give the focus to where reading begins.
  void appeared();

  /// Whether somebody would miss it, were another put in its place unasked.
  default boolean isMissed() {
    return false;
  }

  /// The screen has left the window.
  default void left() {}

  /// A key went down, anywhere in the window, and no control has taken it. A held key comes once.
  default void keyPressed(KeyEvent key) {}
}
