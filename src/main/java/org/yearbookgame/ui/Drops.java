package org.yearbookgame.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// A folder or a list that is dropped onto the window, wherever on it.
record Drops(Consumer<Path> take) {
  /// Watches a window.
  ///
  /// @param take takes what was dropped; of several, the first
  static void on(Scene scene, Consumer<Path> take) {
    Drops drops = new Drops(take);
    scene.addEventHandler(DragEvent.DRAG_OVER, Drops::over);
    scene.addEventHandler(DragEvent.DRAG_DROPPED, drops::dropped);
  }

  private static void over(DragEvent drag) {
    if (drag.getDragboard().hasFiles()) {
      drag.acceptTransferModes(TransferMode.COPY); // it is only read
      drag.consume();
    }
  }

  private void dropped(DragEvent drop) {
    List<File> files = drop.getDragboard().getFiles();
    drop.setDropCompleted(!files.isEmpty());
    drop.consume();
    files.stream().limit(1).map(File::toPath).forEach(take);
  }
}
