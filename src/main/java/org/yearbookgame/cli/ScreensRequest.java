package org.yearbookgame.cli;

import java.nio.file.Path;
import java.util.List;
import org.yearbookgame.storage.ClassFolder;

/// Which pictures of the screens were asked for.
///
/// @param folder the class that is shown
/// @param out where the pictures go
/// @param sizes of the window
/// @param scales how many of a picture's points a logical pixel has, on each side, in percent
/// @param stress with long and foreign names, and a pale school colour
public record ScreensRequest(
    ClassFolder folder, Path out, List<Size> sizes, List<Integer> scales, boolean stress) {
  public ScreensRequest {
    sizes = List.copyOf(sizes);
    scales = List.copyOf(scales);
  }

  /// The size of a window, in logical pixels.
  public record Size(int width, int height) {}

  /// How it went.
  public sealed interface Outcome {
    record Drawn(int pictures) implements Outcome {}

    /// A picture cannot be written.
    record NotWritten() implements Outcome {}

    /// Nothing can be drawn on this machine.
    record NoToolkit() implements Outcome {}
  }

  /// Draws what was asked for.
  @FunctionalInterface
  public interface Painter {
    Outcome paint(ScreensRequest request);
  }
}
