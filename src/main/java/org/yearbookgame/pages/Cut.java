package org.yearbookgame.pages;

import org.yearbookgame.storage.pictures.Part;
import org.yearbookgame.storage.pictures.Pixels;

/// Takes an upright portrait out of the picture of a part of its page.
final class Cut {
  /// Of a page that lies straighter, in degrees, points are taken as they are: over the width of a
  /// portrait they would move by less than one.
  private static final double STRAIGHT = .03;

  private final Pixels page;
  private final Part part;
  private final Frame frame;
  private final int width;
  private final int height;

  private Cut(Pixels page, Part part, Frame frame) {
    this.page = page;
    this.part = part;
    this.frame = frame;
    this.width = Math.max(1, (int) Math.round(frame.width()));
    this.height = Math.max(1, (int) Math.round(frame.height()));
  }

  /// @param page the picture of a part of it, point by point
  /// @param part which part
  static Pixels of(Pixels page, Part part, Frame frame) {
    return new Cut(page, part, frame).pixels();
  }

  private Pixels pixels() {
    boolean straight = Math.abs(frame.angle()) < STRAIGHT;
    double cos = straight ? 1 : Math.cos(Math.toRadians(frame.angle()));
    double sin = straight ? 0 : Math.sin(Math.toRadians(frame.angle()));
    double middleX = frame.centreX() - part.x() - .5;
    double middleY = frame.centreY() - part.y() - .5;
    if (straight) { // on whole points
      middleX = Math.rint(middleX - (width - 1) / 2.0) + (width - 1) / 2.0;
      middleY = Math.rint(middleY - (height - 1) / 2.0) + (height - 1) / 2.0;
    }
    int bands = page.bands();
    byte[] samples = new byte[width * height * bands];
    for (int y = 0; y < height; y++) {
      double down = y - (height - 1) / 2.0;
      for (int x = 0; x < width; x++) {
        double across = x - (width - 1) / 2.0;
        Between.put(
            page,
            middleX + cos * across - sin * down,
            middleY + sin * across + cos * down,
            samples,
            (y * width + x) * bands);
      }
    }
    return new Pixels(width, height, bands, samples);
  }
}
