package org.yearbookgame.ui.organizer.portraits;

import java.util.Map;
import java.util.Optional;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/// A picture that is dragged from the wall to a name.
final class DraggedPrint {
  /// The id of a [org.yearbookgame.prepare.project.Source].
  private static final DataFormat SOURCE_ID = new DataFormat("application/x-yearbook-picture");

  private DraggedPrint() {}

  /// Lets the picture of a tile be dragged away.
  static void from(PrintTile tile) {
    tile.setOnDragDetected(
        drag ->
            tile.shown()
                .ifPresent(
                    hung -> {
                      Dragboard board = tile.startDragAndDrop(TransferMode.LINK);
                      board.setContent(Map.of(SOURCE_ID, hung.source().id()));
                      board.setDragView(tile.thumbnail().snapshot(null, null));
                      drag.consume();
                    }));
  }

  /// The id of the picture that is dragged, if it is one of the wall's.
  static Optional<Integer> in(DragEvent drag) {
    return Optional.ofNullable(drag.getDragboard().getContent(SOURCE_ID)).map(Integer.class::cast);
  }
}
