package org.yearbookgame.pages;

import org.yearbookgame.storage.pictures.Part;

/// Where a portrait lies on its page: a rectangle about a point, which may be turned.
///
/// All lengths are in points of the page as scanned, from its upper left corner.
///
/// @param centreX of its middle
/// @param centreY of its middle
/// @param width of the portrait itself, along its upper edge
/// @param height of the portrait itself, along its left edge
/// @param angle in degrees by which it is turned clockwise, as seen on the page; 0 when it stands
///   upright
public record Frame(double centreX, double centreY, double width, double height, double angle) {
  public Frame {
    if (!(width > 0 && height > 0)
        || !Double.isFinite(centreX + centreY + width + height + angle)) {
      throw new IllegalArgumentException("a frame has an area, and is somewhere");
    }
  }

  /// An upright one.
  public static Frame upright(Part part) {
    return new Frame(
        part.x() + part.width() / 2, part.y() + part.height() / 2, part.width(), part.height(), 0);
  }

  /// The upright rectangle that just holds it; it may reach beyond the page.
  public Part bounds() {
    double cos = Math.abs(Math.cos(Math.toRadians(angle)));
    double sin = Math.abs(Math.sin(Math.toRadians(angle)));
    double across = width * cos + height * sin;
    double down = width * sin + height * cos;
    return new Part(centreX - across / 2, centreY - down / 2, across, down);
  }

  /// The same portrait on a picture of the page that is so many times as large.
  public Frame scaled(double factor) {
    return new Frame(centreX * factor, centreY * factor, width * factor, height * factor, angle);
  }

  double area() {
    return width * height;
  }
}
