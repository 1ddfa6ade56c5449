package org.yearbookgame.ui.organizer.pages;

import org.yearbookgame.prepare.project.Corner;

/// What of a page is seen, and how large. Immutable.
///
/// @param width of the view, in logical pixels
/// @param height of the view, in logical pixels
/// @param pageWidth in points
/// @param pageHeight in points
/// @param scale in logical pixels a point
/// @param left where the page's left edge is in the view
/// @param top where the page's upper edge is in the view
record Sight(
    double width,
    double height,
    double pageWidth,
    double pageHeight,
    double scale,
    double left,
    double top) {
  /// Around a page that is whole in view.
  private static final double MARGIN = 16;

  /// Wide enough to be pressed, in logical pixels.
  private static final double FINGER = 44;

  /// In logical pixels a point: single points are seen then.
  private static final double LARGEST = 4;

  /// The whole page in the middle of a view.
  static Sight whole(double width, double height, double pageWidth, double pageHeight) {
    double scale = fitting(width, height, pageWidth, pageHeight);
    return new Sight(width, height, pageWidth, pageHeight, scale, 0, 0).held();
  }

  /// A page as it is seen at first: as a whole, or closer where a finger could not press what is on
  /// it, but never wider than the view.
  ///
  /// @param narrowest of what is to be pressed, in points
  static Sight first(
      double width, double height, double pageWidth, double pageHeight, double narrowest) {
    Sight whole = whole(width, height, pageWidth, pageHeight);
    double across = Math.max(1, width - 2 * MARGIN) / (pageWidth * whole.scale);
    double closer = Math.clamp(FINGER / (narrowest * whole.scale), 1, Math.max(1, across));
    return whole.zoomed(closer, width / 2, 0).panned(0, pageHeight);
  }

  private static double fitting(double width, double height, double pageWidth, double pageHeight) {
    return Math.min(
        Math.max(1, width - 2 * MARGIN) / pageWidth, Math.max(1, height - 2 * MARGIN) / pageHeight);
  }

  /// Whether the page is as small as it gets.
  boolean showsWhole() {
    return scale <= smallest();
  }

  private double smallest() {
    return fitting(width, height, pageWidth, pageHeight);
  }

  /// The same in a view of another size: whole if it was whole, else around the same middle.
  Sight in(double otherWidth, double otherHeight) {
    if (showsWhole()) {
      return whole(otherWidth, otherHeight, pageWidth, pageHeight);
    }
    return new Sight(
            otherWidth,
            otherHeight,
            pageWidth,
            pageHeight,
            scale,
            left + (otherWidth - width) / 2,
            top + (otherHeight - height) / 2)
        .held();
  }

  /// Closer or from further away, with the point of the page staying where it is in the view.
  ///
  /// @param factor above 1 for closer
  Sight zoomed(double factor, double x, double y) {
    double least = smallest();
    double next = Math.clamp(scale * factor, least, Math.max(least, LARGEST));
    double by = next / scale;
    return at(next, x - by * (x - left), y - by * (y - top));
  }

  Sight panned(double across, double down) {
    return at(scale, left + across, top + down);
  }

  /// Where all of a part of the page is seen, panned no further than it takes.
  Sight showing(double x, double y, double partWidth, double partHeight) {
    double fromLeft = left + x * scale;
    double fromTop = top + y * scale;
    return panned(
        into(fromLeft, partWidth * scale, width), into(fromTop, partHeight * scale, height));
  }

  private static double into(double from, double length, double room) {
    double least = MARGIN;
    double most = room - MARGIN - length;
    return from > most || length > room ? Math.max(most, least) - from : Math.max(0, least - from);
  }

  /// The point of the page at a point of the view.
  Corner onPage(double x, double y) {
    return new Corner((x - left) / scale, (y - top) / scale);
  }

  double viewX(double pageX) {
    return left + pageX * scale;
  }

  double viewY(double pageY) {
    return top + pageY * scale;
  }

  private Sight at(double nextScale, double nextLeft, double nextTop) {
    return new Sight(width, height, pageWidth, pageHeight, nextScale, nextLeft, nextTop).held();
  }

  /// No edge of the page comes further in than its margin, and what is smaller stays in the middle.
  private Sight held() {
    return new Sight(
        width,
        height,
        pageWidth,
        pageHeight,
        scale,
        held(left, pageWidth * scale, width),
        held(top, pageHeight * scale, height));
  }

  private static double held(double from, double length, double room) {
    return length + 2 * MARGIN <= room
        ? (room - length) / 2
        : Math.clamp(from, room - MARGIN - length, MARGIN);
  }
}
