package org.yearbookgame.ui.organizer.portraits;

import org.yearbookgame.prepare.pictures.Portraits;
import org.yearbookgame.prepare.project.Crop;
import org.yearbookgame.ui.controls.TileGrid;

/// How a frame, four wide to five high, moves and grows within a picture. It never leaves the
/// picture and never changes its shape.
///
/// @param width of the upright picture, in points
/// @param height of the upright picture, in points
record Framing(double width, double height) {
  /// The least share of the largest frame's width.
  private static final double LEAST = 0.15;

  /// The part that is played where nobody chose another.
  Crop usual() {
    return Portraits.usualCrop((int) width, (int) height);
  }

  /// The frame elsewhere, as far as the picture goes.
  ///
  /// @param across in shares of the picture's width
  /// @param down in shares of its height
  Crop moved(Crop from, double across, double down) {
    return new Crop(
        Math.clamp(from.x() + across, 0, 1 - from.width()),
        Math.clamp(from.y() + down, 0, 1 - from.height()),
        from.width(),
        from.height());
  }

  /// The frame larger or smaller, with its middle where it was as far as the picture allows.
  Crop grown(Crop from, double factor) {
    double share = Math.clamp(from.width() * factor, LEAST * largest(), largest());
    return at(
        from.x() + (from.width() - share) / 2,
        from.y() + (from.height() - heightOf(share)) / 2,
        share);
  }

  /// The frame with one corner drawn towards a point, while the corner across stays.
  ///
  /// @param right whether it is a corner on the right
  /// @param bottom whether it is a corner at the bottom
  /// @param x of the point, in shares of the picture's width
  /// @param y of the point, in shares of its height
  Crop drawn(Crop from, boolean right, boolean bottom, double x, double y) {
    double fixedX = right ? from.x() : from.x() + from.width();
    double fixedY = bottom ? from.y() : from.y() + from.height();
    double across = right ? x - fixedX : fixedX - x;
    double down = bottom ? y - fixedY : fixedY - y;
    double room =
        Math.min(right ? 1 - fixedX : fixedX, (bottom ? 1 - fixedY : fixedY) / heightOf(1));
    double wanted = Math.max(across, down / heightOf(1));
    double share = Math.clamp(wanted, Math.min(LEAST * largest(), room), room);
    return at(right ? fixedX : fixedX - share, bottom ? fixedY : fixedY - heightOf(share), share);
  }

  private Crop at(double x, double y, double share) {
    double across = Math.min(1, share);
    double down = Math.min(1, heightOf(share));
    return new Crop(Math.clamp(x, 0, 1 - across), Math.clamp(y, 0, 1 - down), across, down);
  }

  /// The share of the picture's width that the largest frame takes.
  private double largest() {
    return Math.min(1, 1 / heightOf(1));
  }

  /// The share of the picture's height that a frame takes.
  ///
  /// @param across the share of its width
  private double heightOf(double across) {
    return across * width * TileGrid.HEIGHT_TO_WIDTH / height;
  }
}
