package org.yearbookgame.ui.organizer.kiosk;

import javafx.scene.layout.VBox;

/// What lies beside the kiosk for whoever looks after it: how to start it, what to do if something
/// happens, and no PIN. Of the shape of a page of paper.
final class KioskCard extends VBox {
  KioskCard(String title, Parts parts) {
    getStyleClass().add("setup-paper");
    getChildren()
        .setAll(
            parts.label("setup-paper-title", parts.text("setup.paper.title")),
            parts.label("setup-paper-class", title));
    add(parts, "setup.paper.start", "setup.paper.start.how");
    add(parts, "setup.paper.menu", "setup.paper.menu.how");
    add(parts, "setup.paper.picture", "setup.paper.picture.how");
    add(parts, "setup.paper.stuck", "setup.paper.stuck.how");
    add(parts, "setup.paper.dark", "setup.paper.dark.how");
    add(parts, "setup.paper.forgotten", "setup.paper.forgotten.how");
    add(parts, "setup.paper.end", "setup.paper.end.how");
  }

  private void add(Parts parts, String heading, String how) {
    getChildren()
        .addAll(
            parts.label("setup-paper-what", parts.text(heading)),
            parts.label("setup-paper-how", parts.text(how)));
  }
}
