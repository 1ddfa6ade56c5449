package org.yearbookgame.ui.controls;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.ScrollPaneSkin;

/// A scroll pane that paints its content anew when it scrolls. JavaFX's own keeps it as a picture,
/// and goes on keeping that picture when the pane is gone, until memory runs short: 3 MB for each
/// screen that somebody has been at.
public final class LightScroll extends ScrollPane {
  public LightScroll(Node content) {
    super(content);
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    Skin<?> skin = new ScrollPaneSkin(this);
    lookup(".viewport").setCache(false);
    return skin;
  }
}
