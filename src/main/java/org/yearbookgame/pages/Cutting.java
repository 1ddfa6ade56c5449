package org.yearbookgame.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yearbookgame.storage.pictures.Part;
import org.yearbookgame.storage.pictures.Pixels;

/// Cuts portraits out of pages: at full resolution, turned upright.
///
/// @param images reads the pages
public record Cutting(PageImages images) {
  /// As much of a page as is read in one go, in points. Pages are mostly stored in rows from the
  /// top, so that reading a part near the bottom takes as long as reading all above it.
  private static final double MOST_READ = 24_000_000;

  /// Takes the portraits as they are cut, in their order.
  @FunctionalInterface
  public interface Taker {
    /// Takes one.
    ///
    /// @param index of the frame, from 0
    void take(int index, Pixels portrait) throws IOException;
  }

  /// Cuts one portrait.
  ///
  /// @return nothing, where the page turns out to be damaged, or the frame lies beyond it
  /// @throws InterruptedException if the thread is interrupted
  public Optional<Pixels> cut(Page page, Frame frame) throws InterruptedException {
    Optional<Part> part = onPage(page, frame.bounds());
    if (part.isEmpty()) {
      return Optional.empty();
    }
    return read(page, part.get()).map(pixels -> Cut.of(pixels, part.get(), frame));
  }

  /// Cuts the portraits of a page. Those that lie beside each other are read in one go.
  ///
  /// @return whether the page could be read to its end
  /// @throws InterruptedException if the thread is interrupted
  public boolean cut(Page page, List<Frame> frames, Taker taker)
      throws InterruptedException, IOException {
    int next = 0;
    while (next < frames.size()) {
      List<Frame> together = new ArrayList<>();
      Part around = frames.get(next).bounds();
      for (Frame frame : frames.subList(next, frames.size())) {
        Part both = around(around, frame.bounds());
        if (!together.isEmpty() && both.width() * both.height() > MOST_READ) {
          break;
        }
        around = both;
        together.add(frame);
      }
      Optional<Part> part = onPage(page, around);
      Optional<Pixels> read = part.isPresent() ? read(page, part.get()) : Optional.empty();
      if (read.isEmpty()) {
        return false;
      }
      for (Frame frame : together) {
        taker.take(next, Cut.of(read.get(), part.get(), frame));
        next++;
      }
    }
    return true;
  }

  private Optional<Pixels> read(Page page, Part part) throws InterruptedException {
    return images.read(page, part, (int) part.width(), (int) part.height());
  }

  private static Part around(Part one, Part other) {
    double x = Math.min(one.x(), other.x());
    double y = Math.min(one.y(), other.y());
    double right = Math.max(one.x() + one.width(), other.x() + other.width());
    double bottom = Math.max(one.y() + one.height(), other.y() + other.height());
    return new Part(x, y, right - x, bottom - y);
  }

  /// The whole points that a part touches, with one more around for what lies between points.
  private static Optional<Part> onPage(Page page, Part part) {
    double left = Math.clamp(Math.floor(part.x()) - 1, 0, page.width());
    double top = Math.clamp(Math.floor(part.y()) - 1, 0, page.height());
    double right = Math.clamp(Math.ceil(part.x() + part.width()) + 1, 0, page.width());
    double bottom = Math.clamp(Math.ceil(part.y() + part.height()) + 1, 0, page.height());
    return right - left < 1 || bottom - top < 1
        ? Optional.empty()
        : Optional.of(new Part(left, top, right - left, bottom - top));
  }
}
