package org.yearbookgame.pages.made;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.SplittableRandom;

/// What years and a copier do to the page of an [Album].
record AlbumWear(AlbumStyle style, int width, int height, SplittableRandom random) {
  private double between(double least, double most) {
    return Recipe.between(random, least, most);
  }

  void stains(Graphics2D to) {
    for (int i = 0; i < 5; i++) {
      double size = between(.02, .2) * width;
      double x = between(0, 1) * width;
      double y = between(0, 1) * height;
      to.setColor(new Color(120, 80, 30, random.nextInt(15, 60)));
      to.fill(new Ellipse2D.Double(x, y, size, size * between(.7, 1.2)));
      to.setColor(new Color(90, 60, 20, random.nextInt(20, 90)));
      to.setStroke(new BasicStroke((float) (between(.001, .006) * width)));
      to.draw(new Ellipse2D.Double(x, y, size, size));
    }
    for (int i = 0; i < 300; i++) {
      double size = between(.0005, .003) * width;
      to.setColor(new Color(110, 80, 40, random.nextInt(40, 180)));
      to.fill(new Ellipse2D.Double(between(0, 1) * width, between(0, 1) * height, size, size));
    }
    double line = between(.2, .8) * height;
    to.setColor(new Color(60, 50, 40, 60));
    to.setStroke(new BasicStroke(width / 600f));
    to.draw(new java.awt.geom.Line2D.Double(0, line, width, line + between(-5, 5)));
  }

  /// Signatures at the margins, and over some portraits.
  void writing(Graphics2D to, List<Rectangle2D> portraits) {
    for (int i = 0; i < 6; i++) {
      Rectangle2D by = portraits.get(random.nextInt(portraits.size()));
      double size = between(.015, .04) * width;
      double x = by.getX() + between(-.3, .5) * by.getWidth();
      double y = by.getY() + between(.3, 1.2) * by.getHeight();
      to.setColor(
          random.nextBoolean()
              ? new Color(20, 30, 140)
              : new Color(20, 20, 20, random.nextInt(150, 255)));
      to.setStroke(
          new BasicStroke(
              (float) (between(.0012, .003) * width),
              BasicStroke.CAP_ROUND,
              BasicStroke.JOIN_ROUND));
      Path2D line = new Path2D.Double();
      line.moveTo(x, y);
      for (int stroke = 0; stroke < random.nextInt(5, 14); stroke++) {
        line.curveTo(
            x + between(0, 1.2) * size,
            y - between(0, 1.6) * size,
            x + between(-.3, .8) * size,
            y + between(0, .9) * size,
            x += between(.3, .9) * size,
            y += between(-.15, .1) * size);
      }
      to.draw(line);
    }
  }

  /// The stacked leaves of the book, and the bed beyond.
  void bookEdge(Graphics2D to) {
    double wide = between(.02, .05) * width;
    for (int i = 0; i < 8; i++) {
      int tone = 200 - random.nextInt(90);
      to.setColor(new Color(tone, tone, tone - 8));
      to.fill(
          new Rectangle2D.Double(width - wide * (1 - i / 10.0) * .6, -height, wide, 3.0 * height));
    }
    int bed = random.nextInt(5, 60);
    to.setColor(new Color(bed, bed, bed));
    to.fill(new Rectangle2D.Double(width - wide * .12, -height, width, 3.0 * height));
  }

  /// Uneven light, softness, noise and the artefacts of JPEG.
  BufferedImage copied(BufferedImage scan, boolean curled, boolean poor) {
    BufferedImage soft = Scanner.blurred(scan, between(.2, 1.3));
    double[][] fibres = Noise.clouds(soft.getWidth(), soft.getHeight(), 12, random);
    double[][] patches = Noise.clouds(soft.getWidth(), soft.getHeight(), width / 3.0, random);
    double paper = between(0, 4);
    double uneven = between(0, 7);
    double noise = between(.5, 5);
    boolean left = random.nextBoolean();
    double deep = curled ? between(.12, .5) : 0;
    double reach = between(.06, .18);
    double fold = style.kind() == AlbumKind.SPREAD ? between(.2, .6) : 0;
    double scale = between(.94, 1);
    for (int y = 0; y < soft.getHeight(); y++) {
      for (int x = 0; x < soft.getWidth(); x++) {
        double u = (double) x / soft.getWidth();
        double side = left ? u : 1 - u;
        double middle = (u - .5) / .03;
        double light =
            scale
                * (1 - deep * Math.exp(-side * side / (2 * reach * reach)))
                * (1 - fold * Math.exp(-middle * middle / 2));
        double more =
            paper * fibres[y][x] + uneven * patches[y][x] + noise * Noise.gaussian(random);
        int rgb = soft.getRGB(x, y);
        soft.setRGB(
            x,
            y,
            Studio.rgb(
                (rgb >> 16 & 255) * light + more,
                (rgb >> 8 & 255) * light + more,
                (rgb & 255) * light + more));
      }
    }
    return Scanner.compressed(soft, poor ? between(.12, .4) : between(.5, .93));
  }
}
