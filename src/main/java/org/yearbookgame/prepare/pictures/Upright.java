package org.yearbookgame.prepare.pictures;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Optional;
import org.yearbookgame.prepare.project.Turn;

/// Reads the pictures that were brought as they are to be looked at: upright, with no more points
/// than are shown. For use by several threads.
public final class Upright {
  /// Reads a picture, whole and upright. Its file is only read.
  ///
  /// @param turn by which it is turned, beyond what its own notes say
  /// @param longestSide of what is given, in pixels, at most; a smaller picture keeps its size
  /// @return opaque, of [BufferedImage#TYPE_INT_RGB]; nothing, where it cannot be read
  /// @throws InterruptedException if the thread is interrupted, which ends the reading soon
  public Optional<BufferedImage> read(Path file, Turn turn, int longestSide)
      throws InterruptedException {
    return Optional.empty();
  }
}
