package org.yearbookgame.kiosk;

import java.time.Duration;
import java.util.OptionalLong;

/// A finger that rests in a corner of the screen for three seconds: nobody does so by chance. Times
/// are in nanoseconds of one clock, from any origin.
///
/// @param since when it came down in a corner that it has not left since
public record CornerHold(OptionalLong since) {
  /// How long it takes.
  public static final Duration LASTS = Duration.ofSeconds(3);

  /// How far a corner reaches, in millimetres, either way.
  public static final double CORNER = 30;

  /// No finger in any corner.
  public static final CornerHold NONE = new CornerHold(OptionalLong.empty());

  /// A place on the screen, in any unit.
  ///
  /// @param x from the left edge
  /// @param y from the upper edge
  /// @param width of the screen
  /// @param height of the screen
  /// @param corner how far a corner reaches
  public record Place(double x, double y, double width, double height, double corner) {
    boolean isCorner() {
      return Math.min(x, width - x) < corner && Math.min(y, height - y) < corner;
    }
  }

  /// A finger came down.
  public CornerHold press(Place place, long now) {
    return place.isCorner() ? new CornerHold(OptionalLong.of(now)) : NONE;
  }

  /// It moved.
  public CornerHold move(Place place) {
    return place.isCorner() ? this : NONE;
  }

  /// Whether it has lasted long enough.
  public boolean isDone(long now) {
    return since.isPresent() && now - since.getAsLong() >= LASTS.toNanos();
  }
}
