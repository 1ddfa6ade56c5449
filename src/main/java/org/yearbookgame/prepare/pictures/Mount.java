package org.yearbookgame.prepare.pictures;

import org.yearbookgame.storage.pictures.Part;

/// How large a picture is in the middle of the class's frame.
///
/// @param width in pixels
/// @param height in pixels
/// @param small whether it is enlarged as far as is allowed, and yet does not fill the frame
record Mount(int width, int height, boolean small) {
  /// Beyond this a face gains nothing, and only blurs.
  private static final double MOST_ENLARGED = 2;

  /// The mount of a part of a picture: as large as the frame allows, with all of it to be seen.
  static Mount of(Part part, PortraitSize frame) {
    double filling = Math.min(frame.width() / part.width(), frame.height() / part.height());
    double scale = Math.min(filling, MOST_ENLARGED);
    return new Mount(
        pixels(part.width() * scale, frame.width()),
        pixels(part.height() * scale, frame.height()),
        filling > MOST_ENLARGED);
  }

  /// A side in whole pixels. One that lacks less than a pixel of the frame's fills it: the crop was
  /// meant to have the frame's shape.
  private static int pixels(double side, int frame) {
    return side > frame - 1 ? frame : Math.clamp(Math.round(side), 1, frame);
  }
}
