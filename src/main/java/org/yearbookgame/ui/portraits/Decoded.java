package org.yearbookgame.ui.portraits;

import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.yearbookgame.roster.RosterProblem;

/// What became of a portrait's file.
sealed interface Decoded {
  /// The picture, ready to be shown.
  ///
  /// @param image of exactly the frame's size
  record Framed(Image image) implements Decoded {
    /// Wraps a frame's pixels. An image that no scene shows may be made on any thread.
    ///
    /// @param pixels row by row, each `0xAARRGGBB` and opaque; not copied
    static Framed of(int[] pixels, Frame frame) {
      return new Framed(
          new WritableImage(
              new PixelBuffer<>(
                  frame.width(),
                  frame.height(),
                  IntBuffer.wrap(pixels),
                  PixelFormat.getIntArgbPreInstance())));
    }
  }

  record Unreadable(RosterProblem.Kind why) implements Decoded {}
}
