package org.yearbookgame.pages.made;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.SplittableRandom;

/// Puts photographs on the page of an [Album].
record AlbumPrints(AlbumStyle style, int width, SplittableRandom random) {
  void portrait(Graphics2D to, Rectangle2D place, double turned) {
    Rectangle2D picture = new Rectangle2D.Double();
    double border = style.border() * width;
    picture.setRect(
        place.getX() + border,
        place.getY() + border,
        place.getWidth() - 2 * border,
        place.getHeight() - 2 * border);
    AffineTransform before = to.getTransform();
    to.rotate(Math.toRadians(turned), place.getCenterX(), place.getCenterY());
    if (border > 0) {
      to.setColor(new Color(244, 242, 236));
      to.fill(place);
    }
    int wide = (int) Math.ceil(picture.getWidth());
    int high = (int) Math.ceil(picture.getHeight());
    draw(to, new Darkroom(random.split()).portrait(wide, high, sitting()), picture, true);
    to.setTransform(before);
  }

  void group(Graphics2D to, Rectangle2D place) {
    int people = random.nextInt(4, 9);
    int wide = (int) Math.ceil(place.getWidth());
    int high = (int) Math.ceil(place.getHeight());
    draw(to, new Darkroom(random.split()).group(wide, high, sitting(), people), place, false);
  }

  private Darkroom.Sitting sitting() {
    double busy = style.kind() == AlbumKind.PASTEL ? style.busy() * .3 : style.busy();
    return new Darkroom.Sitting(style.backdrop(random), busy, style.colour());
  }

  private void draw(Graphics2D to, BufferedImage photograph, Rectangle2D place, boolean rounded) {
    BufferedImage print = style.screen() > 0 ? screened(photograph) : photograph;
    Shape clip = to.getClip();
    if (rounded && style.round() > 0) {
      to.clip(
          style.round() == 1
              ? new Ellipse2D.Double(
                  place.getX(), place.getY(), place.getWidth(), place.getHeight())
              : new RoundRectangle2D.Double(
                  place.getX(),
                  place.getY(),
                  place.getWidth(),
                  place.getHeight(),
                  style.round() * place.getWidth(),
                  style.round() * place.getWidth()));
    }
    AffineTransform at = new AffineTransform();
    at.translate(place.getX(), place.getY());
    at.scale(place.getWidth() / print.getWidth(), place.getHeight() / print.getHeight());
    to.drawImage(print, at, null);
    to.setClip(clip);
  }

  /// Printed in dots on lines at some angle.
  private BufferedImage screened(BufferedImage photograph) {
    double wave = 2 * Math.PI * style.screen() / width;
    int dark = style.isDark() ? 12 : 30;
    int blank = style.isDark() ? 235 : style.paper().getGreen();
    BufferedImage dots =
        new BufferedImage(
            photograph.getWidth(), photograph.getHeight(), BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < dots.getHeight(); y++) {
      for (int x = 0; x < dots.getWidth(); x++) {
        int tone = photograph.getRGB(x, y) >> 8 & 255;
        double u = (.87 * x + .5 * y) * wave;
        double v = (.87 * y - .5 * x) * wave;
        double threshold = 127 + 58 * (Math.cos(u) + Math.cos(v));
        double cover = Math.clamp((threshold - Math.min(tone, 240)) / 60 + .5, 0, 1);
        dots.setRGB(x, y, Studio.grey(blank + (dark - blank) * cover));
      }
    }
    return dots;
  }

  /// A panel behind all portraits.
  void panel(Graphics2D to, Rectangle2D area) {
    int shift = (random.nextBoolean() ? -1 : 1) * random.nextInt(14, 60);
    Color paper = style.paper();
    to.setColor(
        new Color(
            Studio.rgb(
                paper.getRed() - Math.abs(shift),
                paper.getGreen() - Math.abs(shift) * .6,
                paper.getBlue() + shift * .5)));
    to.fill(area);
  }
}
