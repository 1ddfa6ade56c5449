package org.yearbookgame.ui.organizer.kiosk;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// What this system keeps for itself, so that the program cannot lock it: told first.
final class LockingPage implements Page {
  private final VBox node = new VBox();

  /// @param system whose keys and gestures they are
  LockingPage(Host system, Parts parts) {
    node.getStyleClass().add("setup-page");
    node.getChildren()
        .setAll(
            switch (system) {
              case WINDOWS ->
                  new Node[] {
                    parts.said(parts.text("setup.windows.keys")),
                    parts.said(parts.text("setup.windows.do")),
                    parts.how(parts.text("setup.windows.access"))
                  };
              case MAC ->
                  new Node[] {
                    parts.said(parts.text("setup.mac.keys")),
                    parts.said(parts.text("setup.mac.do")),
                    parts.how(parts.text("setup.mac.access"))
                  };
              case OTHER -> new Node[0];
            });
  }

  @Override
  public String heading() {
    return "setup.locking";
  }

  @Override
  public Node node() {
    return node;
  }
}
