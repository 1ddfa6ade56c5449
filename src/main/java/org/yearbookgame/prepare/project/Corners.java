package org.yearbookgame.prepare.project;

import java.util.List;

/// Where the four corners of a page lie on its photograph: what makes the page straight again.
public record Corners(Corner upperLeft, Corner upperRight, Corner lowerRight, Corner lowerLeft) {
  /// Checks that the four lie around the page in this order.
  ///
  /// @throws IllegalArgumentException if they do not
  public Corners {
    List<Corner> around = List.of(upperLeft, upperRight, lowerRight, lowerLeft);
    if (!isAround(around)) {
      throw new IllegalArgumentException("not the corners of a page");
    }
  }

  /// Those of a picture that is the page and nothing else.
  public static Corners of(double width, double height) {
    return new Corners(
        new Corner(0, 0), new Corner(width, 0), new Corner(width, height), new Corner(0, height));
  }

  /// Whether four points, in this order, are the corners of a page that was photographed: whoever
  /// walks along its edges turns right at each of them.
  public static boolean isAround(List<Corner> points) {
    for (int i = 0; i < points.size(); i++) {
      Corner before = points.get(i);
      Corner at = points.get((i + 1) % points.size());
      Corner after = points.get((i + 2) % points.size());
      double turn =
          (at.x() - before.x()) * (after.y() - at.y())
              - (at.y() - before.y()) * (after.x() - at.x());
      if (!(turn > 1)) {
        return false;
      }
    }
    return points.size() == 4;
  }

  /// In the order in which one walks around the page.
  public List<Corner> all() {
    return List.of(upperLeft, upperRight, lowerRight, lowerLeft);
  }

  /// How wide the straight page is, in points: as wide as the longer of its two edges.
  public int width() {
    return longer(upperLeft.to(upperRight), lowerLeft.to(lowerRight));
  }

  /// How high the straight page is, in points.
  public int height() {
    return longer(upperLeft.to(lowerLeft), upperRight.to(lowerRight));
  }

  private static int longer(double one, double other) {
    return Math.max(1, (int) Math.round(Math.max(one, other)));
  }
}
