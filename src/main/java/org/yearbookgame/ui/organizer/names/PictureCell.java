package org.yearbookgame.ui.organizer.names;

import java.util.Optional;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import org.yearbookgame.prepare.project.Source;
import org.yearbookgame.ui.organizer.Thumbnail;
import org.yearbookgame.ui.organizer.Thumbnails;

/// The picture in somebody's row, small.
final class PictureCell extends TableCell<Row, Line> {
  private final Thumbnail thumbnail;
  private final String there;
  private final String missing;

  /// @param there what a screen reader says of a picture
  /// @param missing and where there is none
  PictureCell(Thumbnails thumbnails, String there, String missing) {
    this.thumbnail = new Thumbnail(thumbnails);
    this.there = there;
    this.missing = missing;
    getStyleClass().add("picture-cell");
  }

  @Override
  protected void updateItem(@Nullable Line line, boolean empty) {
    super.updateItem(line, empty);
    Optional<Source> source = Optional.ofNullable(line).flatMap(Line::source);
    thumbnail.show(source);
    setGraphic(line == null ? null : thumbnail);
    setAccessibleText(source.isPresent() ? there : missing);
  }
}
