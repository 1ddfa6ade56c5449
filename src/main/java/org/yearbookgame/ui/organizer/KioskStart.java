package org.yearbookgame.ui.organizer;

import java.nio.file.Path;
import javafx.stage.Stage;

/// Starts this computer's kiosk.
@FunctionalInterface
public interface KioskStart {
  /// Shows a class as its settings say, in the place of a window, which is there again once the
  /// kiosk was left.
  ///
  /// @param classFolder where the class is published
  void start(Path classFolder, Stage window);
}
