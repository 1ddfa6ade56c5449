package org.yearbookgame.ui.play;

import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// One portrait as high as the window, without a name.
final class Closer extends StackPane {
  private final ImageView image = new ImageView();

  /// @param spoken what a screen reader says of it
  Closer(String spoken) {
    image.setPreserveRatio(true);
    getStyleClass().add("closer-look");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(spoken);
    setFocusTraversable(true);
    setVisible(false);
    getChildren().add(image);
  }

  void show(@Nullable Image shown) {
    image.setImage(shown);
    setVisible(shown != null);
    if (shown != null) {
      requestFocus();
    }
  }

  @Override
  protected void layoutChildren() {
    image.setFitHeight(getHeight());
    image.setFitWidth(getWidth());
    super.layoutChildren();
  }
}
