package org.yearbookgame.ui.controls;

import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;

/// The logo of a class; it takes no room where there is none.
public final class LogoView extends ImageView {
  private static final double HEIGHT = 56;

  public LogoView() {
    setPreserveRatio(true);
    setFitHeight(HEIGHT);
    setFitWidth(2 * HEIGHT);
    show(Optional.empty());
  }

  /// Shows a logo, or none.
  public void show(Optional<Image> logo) {
    setImage(logo.orElse(null));
    setVisible(logo.isPresent());
    setManaged(logo.isPresent());
  }
}
