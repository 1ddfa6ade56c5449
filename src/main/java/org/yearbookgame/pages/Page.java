package org.yearbookgame.pages;

import java.nio.file.Path;
import java.util.OptionalInt;

/// One scanned page.
///
/// @param file in which it is
/// @param number from 1: which page of a file that may hold several, as PDF and TIFF do
/// @param width in points as scanned, upright
/// @param height in points as scanned, upright
public record Page(Path file, OptionalInt number, int width, int height) {
  public Page {
    if (width < 1 || height < 1) {
      throw new IllegalArgumentException("a page has points");
    }
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
