package org.yearbookgame.pages.finding;

/// An upright rectangle on the page once it lies straight; edges run between points.
record Box(double left, double top, double right, double bottom) {
  static Box about(double x, double y, double width, double height) {
    return new Box(x - width / 2, y - height / 2, x + width / 2, y + height / 2);
  }

  double width() {
    return right - left;
  }

  double height() {
    return bottom - top;
  }

  double middleX() {
    return (left + right) / 2;
  }

  double middleY() {
    return (top + bottom) / 2;
  }

  double area() {
    return Math.max(0, width()) * Math.max(0, height());
  }

  double aspect() {
    return width() / height();
  }

  /// The outermost line of points at a side.
  ///
  /// @param upright of the left and right sides, else of the upper and lower
  int outermost(boolean upright, boolean atEnd) {
    double start = upright ? left : top;
    double end = upright ? right : bottom;
    return (int) Math.round(atEnd ? end - 1 : start);
  }

  Box shared(Box other) {
    return new Box(
        Math.max(left, other.left),
        Math.max(top, other.top),
        Math.min(right, other.right),
        Math.min(bottom, other.bottom));
  }

  /// The share of the smaller one that both cover.
  double overlap(Box other) {
    return shared(other).area() / Math.min(area(), other.area());
  }

  /// The box that just holds both.
  Box with(Box other) {
    return new Box(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  Box grown(double by) {
    return new Box(left - by, top - by, right + by, bottom + by);
  }

  Box moved(double x, double y) {
    return new Box(left + x, top + y, right + x, bottom + y);
  }
}
