package org.yearbookgame.pages;

import java.util.List;
import java.util.Optional;
import org.yearbookgame.pages.Page.Photograph;
import org.yearbookgame.prepare.project.Corner;
import org.yearbookgame.storage.pictures.Part;
import org.yearbookgame.storage.pictures.Pixels;

/// Reads parts of a photographed page as if it had been scanned straight from above.
///
/// A plane seen in perspective: a point of the straight page, in shares (u, v) of its sides, lies
/// on the photograph at ((a·u + b·v + c) / w, (d·u + e·v + f) / w) with w = g·u + h·v + 1 (P.
/// Heckbert, Fundamentals of Texture Mapping and Image Warping, 1989, section 2.2.3).
final class Straightening {
  private final Page straight;
  private final Page photograph;
  private final double a;
  private final double b;
  private final double c;
  private final double d;
  private final double e;
  private final double f;
  private final double g;
  private final double h;

  Straightening(Page straight, Photograph taken) {
    this.straight = straight;
    this.photograph = new Page(straight.file(), straight.number(), taken.width(), taken.height());
    List<Corner> around = taken.corners().all();
    Corner p0 = around.get(0);
    Corner p1 = around.get(1);
    Corner p2 = around.get(2);
    Corner p3 = around.get(3);
    double dx1 = p1.x() - p2.x();
    double dx2 = p3.x() - p2.x();
    double dy1 = p1.y() - p2.y();
    double dy2 = p3.y() - p2.y();
    double sumX = p0.x() - p1.x() + p2.x() - p3.x();
    double sumY = p0.y() - p1.y() + p2.y() - p3.y();
    double area = dx1 * dy2 - dx2 * dy1;
    g = (sumX * dy2 - dx2 * sumY) / area;
    h = (dx1 * sumY - sumX * dy1) / area;
    a = p1.x() - p0.x() + g * p1.x();
    b = p3.x() - p0.x() + h * p3.x();
    c = p0.x();
    d = p1.y() - p0.y() + g * p1.y();
    e = p3.y() - p0.y() + h * p3.y();
    f = p0.y();
  }

  /// Where a point of the straight page lies on the photograph.
  Corner onPhotograph(double x, double y) {
    double u = x / straight.width();
    double v = y / straight.height();
    double w = g * u + h * v + 1;
    return new Corner((a * u + b * v + c) / w, (d * u + e * v + f) / w);
  }

  /// See [PageImages#read].
  Optional<Pixels> read(PageImages images, Part part, int width, int height)
      throws InterruptedException {
    Optional<Part> around = around(part);
    if (around.isEmpty()) {
      return Optional.empty();
    }
    Part from = around.get();
    double scale = Math.min(1, Math.max(width / part.width(), height / part.height()));
    int across = Math.max(1, (int) Math.ceil(from.width() * scale));
    int down = Math.max(1, (int) Math.ceil(from.height() * scale));
    return images
        .read(photograph, from, across, down)
        .map(pixels -> drawn(pixels, from, part, width, height));
  }

  /// The upright rectangle of the photograph that holds a part of the straight page: lines stay
  /// lines, so that its corners tell.
  private Optional<Part> around(Part part) {
    List<Corner> corners =
        List.of(
            onPhotograph(part.x(), part.y()),
            onPhotograph(part.x() + part.width(), part.y()),
            onPhotograph(part.x(), part.y() + part.height()),
            onPhotograph(part.x() + part.width(), part.y() + part.height()));
    double left = Math.floor(corners.stream().mapToDouble(Corner::x).min().orElse(0)) - 1;
    double right = Math.ceil(corners.stream().mapToDouble(Corner::x).max().orElse(0)) + 1;
    double top = Math.floor(corners.stream().mapToDouble(Corner::y).min().orElse(0)) - 1;
    double bottom = Math.ceil(corners.stream().mapToDouble(Corner::y).max().orElse(0)) + 1;
    double x = Math.clamp(left, 0, photograph.width());
    double y = Math.clamp(top, 0, photograph.height());
    double wide = Math.clamp(right, 0, photograph.width()) - x;
    double high = Math.clamp(bottom, 0, photograph.height()) - y;
    return wide < 1 || high < 1 ? Optional.empty() : Optional.of(new Part(x, y, wide, high));
  }

  private Pixels drawn(Pixels from, Part fromPart, Part part, int width, int height) {
    int bands = from.bands();
    byte[] samples = new byte[width * height * bands];
    double across = from.width() / fromPart.width();
    double down = from.height() / fromPart.height();
    for (int y = 0; y < height; y++) {
      double straightY = part.y() + (y + .5) * part.height() / height;
      for (int x = 0; x < width; x++) {
        Corner point = onPhotograph(part.x() + (x + .5) * part.width() / width, straightY);
        Between.put(
            from,
            (point.x() - fromPart.x()) * across - .5,
            (point.y() - fromPart.y()) * down - .5,
            samples,
            (y * width + x) * bands);
      }
    }
    return new Pixels(width, height, bands, samples);
  }
}
