package org.yearbookgame.ui.portraits;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import org.yearbookgame.roster.Portrait;
import org.yearbookgame.roster.RosterProblem;
import org.yearbookgame.ui.Background;

/// Loads the portraits of one class at the size they are shown in, off the FX thread, and keeps
/// those used last. For use on the FX thread.
///
/// Every portrait becomes one image of exactly the frame's size, whatever the picture's shape, so
/// that no tile differs from another by anything but the face.
public final class PortraitLoader {
  /// The most bytes of decoded portraits that are kept: a wall of 200 at 250×312, or some forty
  /// rounds on a large screen.
  public static final long MOST_BYTES = 64L << 20;

  /// What became of portraits that were asked for: each is in one of the two.
  ///
  /// @param images as large as asked for, each by the portrait it is of
  /// @param unreadable why a portrait cannot be shown
  public record Loaded(Map<Portrait, Image> images, Map<Portrait, RosterProblem.Kind> unreadable) {
    public Loaded {
      images = Map.copyOf(images);
      unreadable = Map.copyOf(unreadable);
    }
  }

  /// Portraits being loaded.
  @FunctionalInterface
  public interface Loading {
    /// Forgets the request: its consumer is not called from now on, and what nobody else waits for
    /// is not decoded. Without effect once everything was told.
    void cancel();
  }

  public PortraitLoader(Path pictures, Background background) {
    this(pictures, background, MOST_BYTES);
  }

  /// @param pictures the class's picture folder
  /// @param mostBytes of decoded portraits to keep
  PortraitLoader(Path pictures, Background background, long mostBytes) {}

  /// Loads portraits, in the order given.
  ///
  /// @param width of the frame, in physical pixels
  /// @param height of the frame, in physical pixels
  /// @param then told once, when the last of them is decided: before this method returns where all
  ///   are at hand, and otherwise later
  public Loading load(
      Collection<Portrait> portraits, int width, int height, Consumer<? super Loaded> then) {
    return () -> {};
  }
}
