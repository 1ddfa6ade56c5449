package org.yearbookgame.prepare.project;

import java.util.List;

/// Where a portrait lies on its page: a rectangle about a point, which may be turned. All lengths
/// are in points of the page, from its upper left corner.
///
/// @param x of its middle
/// @param y of its middle
/// @param width along its upper edge, [#LEAST] or more
/// @param height along its left edge, [#LEAST] or more
/// @param angle in degrees by which it is turned clockwise
public record Outline(double x, double y, double width, double height, double angle) {
  /// No portrait is smaller.
  public static final double LEAST = 8;

  /// A page is straighter than this, in degrees.
  private static final double MOST_TURNED = 45;

  public Outline {
    if (!(width >= LEAST && height >= LEAST) || !Double.isFinite(x + y + width + height + angle)) {
      throw new IllegalArgumentException("a portrait has an area, and is somewhere");
    }
  }

  /// The one between two opposite corners.
  ///
  /// @param angle by which it is turned
  public static Outline between(Corner one, Corner other, double angle) {
    double across = other.x() - one.x();
    double down = other.y() - one.y();
    double cos = Math.cos(Math.toRadians(angle));
    double sin = Math.sin(Math.toRadians(angle));
    return new Outline(
        (one.x() + other.x()) / 2,
        (one.y() + other.y()) / 2,
        Math.max(LEAST, Math.abs(cos * across + sin * down)),
        Math.max(LEAST, Math.abs(cos * down - sin * across)),
        angle);
  }

  public Outline moved(double across, double down) {
    return new Outline(x + across, y + down, width, height, angle);
  }

  /// As near as it gets to where it is, with its middle on the page.
  public Outline onPage(double pageWidth, double pageHeight) {
    return new Outline(
        Math.clamp(x, 0, pageWidth), Math.clamp(y, 0, pageHeight), width, height, angle);
  }

  /// Turned about its middle.
  ///
  /// @param degrees clockwise
  public Outline turned(double degrees) {
    return new Outline(x, y, width, height, Math.clamp(angle + degrees, -MOST_TURNED, MOST_TURNED));
  }

  /// With its upper left corner where it was.
  public Outline grown(double wider, double higher) {
    Corner fixed = at(-1, -1);
    double across = Math.max(LEAST, width + wider);
    double down = Math.max(LEAST, height + higher);
    Outline grown = new Outline(x, y, across, down, angle);
    Corner there = grown.at(-1, -1);
    return grown.moved(fixed.x() - there.x(), fixed.y() - there.y());
  }

  /// With one corner drawn to a point, while the one across from it stays.
  ///
  /// @param right 1 for a corner on the right, −1 for one on the left
  /// @param below 1 for a corner below, −1 for one above
  public Outline drawn(int right, int below, Corner to) {
    Corner fixed = at(-right, -below);
    double cos = Math.cos(Math.toRadians(angle));
    double sin = Math.sin(Math.toRadians(angle));
    double across = cos * (to.x() - fixed.x()) + sin * (to.y() - fixed.y());
    double down = cos * (to.y() - fixed.y()) - sin * (to.x() - fixed.x());
    double wide = Math.max(LEAST, right * across);
    double high = Math.max(LEAST, below * down);
    Outline drawn = new Outline(x, y, wide, high, angle);
    Corner there = drawn.at(-right, -below);
    return drawn.moved(fixed.x() - there.x(), fixed.y() - there.y());
  }

  /// A point of it.
  ///
  /// @param across from −1 at its left edge to 1 at its right
  /// @param down from −1 at its upper edge to 1 at its lower
  public Corner at(double across, double down) {
    double cos = Math.cos(Math.toRadians(angle));
    double sin = Math.sin(Math.toRadians(angle));
    double right = across * width / 2;
    double below = down * height / 2;
    return new Corner(x + cos * right - sin * below, y + sin * right + cos * below);
  }

  /// Its two halves: beside each other, or above each other.
  public List<Outline> halves(boolean beside) {
    double wide = Math.max(LEAST, beside ? width / 2 : width);
    double high = Math.max(LEAST, beside ? height : height / 2);
    Corner first = at(beside ? -.5 : 0, beside ? 0 : -.5);
    Corner second = at(beside ? .5 : 0, beside ? 0 : .5);
    return List.of(
        new Outline(first.x(), first.y(), wide, high, angle),
        new Outline(second.x(), second.y(), wide, high, angle));
  }

  /// The least that holds both, turned as this one is.
  public Outline with(Outline other) {
    double left = -width / 2;
    double right = width / 2;
    double top = -height / 2;
    double bottom = height / 2;
    double cos = Math.cos(Math.toRadians(angle));
    double sin = Math.sin(Math.toRadians(angle));
    for (int across = -1; across <= 1; across += 2) {
      for (int down = -1; down <= 1; down += 2) {
        Corner corner = other.at(across, down);
        double inX = cos * (corner.x() - x) + sin * (corner.y() - y);
        double inY = cos * (corner.y() - y) - sin * (corner.x() - x);
        left = Math.min(left, inX);
        right = Math.max(right, inX);
        top = Math.min(top, inY);
        bottom = Math.max(bottom, inY);
      }
    }
    double middleX = (left + right) / 2;
    double middleY = (top + bottom) / 2;
    return new Outline(
        x + cos * middleX - sin * middleY,
        y + sin * middleX + cos * middleY,
        right - left,
        bottom - top,
        angle);
  }

  /// Whether one reads this one before the other: it is in a row above, or further left in the
  /// same.
  public boolean isBefore(Outline other) {
    double cos = Math.cos(Math.toRadians(other.angle));
    double sin = Math.sin(Math.toRadians(other.angle));
    double across = cos * (x - other.x) + sin * (y - other.y);
    double down = cos * (y - other.y) - sin * (x - other.x);
    boolean sameRow = Math.abs(down) < Math.min(height, other.height) / 2;
    return sameRow ? across < 0 : down < 0;
  }
}
