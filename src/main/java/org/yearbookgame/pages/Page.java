package org.yearbookgame.pages;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.yearbookgame.prepare.project.Corners;

/// One scanned page.
///
/// @param file in which it is
/// @param number from 1: which page of a file that may hold several, as PDF and TIFF do
/// @param width in points as scanned, upright
/// @param height in points as scanned, upright
/// @param photograph of which the page is to be straightened; width and height are then those of
///   the straight page
public record Page(
    Path file, OptionalInt number, int width, int height, Optional<Photograph> photograph) {
  /// A page on a picture that shows more than it, and not straight from above.
  ///
  /// @param corners of the page
  /// @param width of the picture in points, upright
  /// @param height of the picture in points, upright
  public record Photograph(Corners corners, int width, int height) {}

  /// A page as it was scanned.
  public Page(Path file, OptionalInt number, int width, int height) {
    this(file, number, width, height, Optional.empty());
  }

  public Page {
    if (width < 1 || height < 1) {
      throw new IllegalArgumentException("a page has points");
    }
  }

  /// The same page straightened; this one is taken for the photograph of it.
  public Page straightened(Corners corners) {
    return new Page(
        file,
        number,
        corners.width(),
        corners.height(),
        Optional.of(new Photograph(corners, width, height)));
  }

  /// The file's name, with `#2` for the second page of it.
  public String name() {
    String name = String.valueOf(file.getFileName());
    return number.isPresent() ? name + "#" + number.getAsInt() : name;
  }

  /// Names of files must not reach a log.
  @Override
  public String toString() {
    return "Page[" + width + " by " + height + "]";
  }
}
