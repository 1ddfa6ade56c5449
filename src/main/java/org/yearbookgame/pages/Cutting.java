package org.yearbookgame.pages;

import java.util.List;
import java.util.Optional;
import org.yearbookgame.storage.pictures.Pixels;

/// Cuts portraits out of pages: at full resolution, turned upright, each once.
///
/// @param images reads the pages
public record Cutting(PageImages images) {
  /// Takes the portraits as they are cut, in their order.
  @FunctionalInterface
  public interface Taker {
    /// Takes one.
    ///
    /// @param index of the frame, from 0
    void take(int index, Pixels portrait) throws java.io.IOException;
  }

  /// Cuts one portrait.
  ///
  /// @return nothing, where the page turns out to be damaged
  /// @throws InterruptedException if the thread is interrupted
  public Optional<Pixels> cut(Page page, Frame frame) throws InterruptedException {
    return Optional.empty();
  }

  /// Cuts the portraits of a page. Those that lie beside each other are read in one go.
  ///
  /// @return whether the page could be read to its end
  /// @throws InterruptedException if the thread is interrupted
  public boolean cut(Page page, List<Frame> frames, Taker taker)
      throws InterruptedException, java.io.IOException {
    return false;
  }
}
