package org.yearbookgame.ui.organizer.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.yearbookgame.prepare.project.Corner;
import org.yearbookgame.prepare.project.Corners;
import org.yearbookgame.prepare.project.ScannedPage;

/// The corners of a photographed page, while they are being drawn. Nothing of it holds before it is
/// taken over.
final class StraightenModel {
  private final ReadOnlyObjectWrapper<Corners> corners;
  private final ScannedPage page;

  /// Begins with the corners that the page has, or else with those of its picture.
  StraightenModel(ScannedPage page) {
    this.page = page;
    corners =
        new ReadOnlyObjectWrapper<>(this, "corners", page.corners().orElseGet(this::ofPicture));
  }

  private Corners ofPicture() {
    return Corners.of(page.width(), page.height());
  }

  ReadOnlyObjectProperty<Corners> cornersProperty() {
    return corners.getReadOnlyProperty();
  }

  /// The page as it lies in its file.
  ScannedPage page() {
    return page;
  }

  /// What was chosen; nothing where the page is its whole picture.
  Optional<Corners> chosen() {
    return Optional.of(corners.get()).filter(now -> !now.equals(ofPicture()));
  }

  /// Moves a corner as far as the picture goes. It stays where it is, where no page could have such
  /// corners.
  ///
  /// @param at which, from 0, in the order in which one walks around the page
  void move(int at, Corner to) {
    List<Corner> all = new ArrayList<>(corners.get().all());
    all.set(
        at, new Corner(Math.clamp(to.x(), 0, page.width()), Math.clamp(to.y(), 0, page.height())));
    if (Corners.isAround(all)) {
      corners.set(new Corners(all.get(0), all.get(1), all.get(2), all.get(3)));
    }
  }

  /// The page is its whole picture.
  void reset() {
    corners.set(ofPicture());
  }
}
