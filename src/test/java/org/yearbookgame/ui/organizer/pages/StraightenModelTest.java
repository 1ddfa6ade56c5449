package org.yearbookgame.ui.organizer.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yearbookgame.prepare.project.Corner;
import org.yearbookgame.prepare.project.Corners;
import org.yearbookgame.prepare.project.ScannedPage;

/// The corners of a photographed page.
final class StraightenModelTest {
  private final ScannedPage page =
      ScannedPage.of(Path.of("photo.jpg"), Optional.empty(), 1000, 1300);
  private final StraightenModel model = new StraightenModel(page);

  @Test
  void pageIsItsWholePictureAtFirst() {
    assertEquals(Optional.empty(), model.chosen());
    assertEquals(Corners.of(1000, 1300), model.cornersProperty().get());
  }

  @Test
  void cornersStayOnThePicture() {
    model.move(0, new Corner(-50, 90));
    model.move(2, new Corner(900, 2000));
    assertEquals(
        Optional.of(
            new Corners(
                new Corner(0, 90),
                new Corner(1000, 0),
                new Corner(900, 1300),
                new Corner(0, 1300))),
        model.chosen());
    model.reset();
    assertEquals(Optional.empty(), model.chosen());
  }

  @Test
  void cornersThatNoPageHasAreRefused() {
    model.move(0, new Corner(990, 1290));
    assertEquals(Optional.empty(), model.chosen());
    model.move(1, new Corner(0, 1300));
    assertEquals(Optional.empty(), model.chosen());
  }

  @Test
  void cornersThatThePageHasAreThereToBeMovedOn() {
    Corners corners =
        new Corners(
            new Corner(10, 20), new Corner(900, 0), new Corner(950, 1200), new Corner(0, 1100));
    StraightenModel again = new StraightenModel(page.withCorners(Optional.of(corners)));
    assertEquals(Optional.of(corners), again.chosen());
  }
}
