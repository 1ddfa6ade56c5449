package org.yearbookgame.ui;

import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/// One screen of the program.
public interface Screen {
  Region node();

  /// The screen is about to come into the window: what takes long and depends on its size can begin
  /// in the background while styles are applied.
  ///
  /// @param width of its place, in logical pixels
  /// @param height of its place, in logical pixels
  /// @param scale how many of the screen's points a logical pixel has
  default void approaching(double width, double height, double scale) {}

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
