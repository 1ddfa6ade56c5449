package org.yearbookgame.ui.organizer.kiosk;

import javafx.scene.Node;

/// One page of the set-up.
interface Page {
  /// The message key of its heading.
  String heading();

  /// What is shown, always the same node.
  Node node();

  /// The page is on the screen now: the place to give the focus to where work goes on.
  default void shown() {}

  /// The way leads on: the place to keep what was chosen.
  default void left() {}
}
