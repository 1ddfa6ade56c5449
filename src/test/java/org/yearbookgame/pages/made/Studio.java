package org.yearbookgame.pages.made;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;

/// Takes portraits: the drawings of the demo class, and pictures of nobody that have what drawings
/// lack: shaded skin, hair, cloth, mottled or plain backdrops, vignettes and grain.
final class Studio {
  private static final int DRAWINGS = 48;
  static final int WIDTH = 240;

  private final SplittableRandom random;

  Studio(SplittableRandom random) {
    this.random = random;
  }

  /// One of the demo class.
  BufferedImage drawing() {
    try {
      int number = random.nextInt(1, DRAWINGS + 1);
      return ImageIO.read(Path.of("assets/demo-class/images", number + ".png").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A photograph of one person, or of a group where it is wide.
  ///
  /// @param paper the tone of the page
  /// @param melts whether the backdrop is nearly as the paper
  BufferedImage photograph(double aspect, int people, int paper, boolean melts, boolean colour) {
    int height = (int) Math.round((people > 1 ? 2 * WIDTH : WIDTH) / aspect);
    int width = (int) Math.round(height * aspect);
    double backdrop = melts ? melting(paper) : backdrop();
    double[][] light = backdrop(width, height, backdrop, melts);
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    boolean warm = random.nextBoolean();
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        double tone = light[y][x];
        picture.setRGB(
            x,
            y,
            colour ? rgb(tone * (warm ? 1 : .8), tone * .92, tone * (warm ? .8 : 1)) : grey(tone));
      }
    }
    Graphics2D graphics = picture.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    if (people == 1) {
      person(graphics, width / 2.0, height * .45, width * .23, colour);
    } else {
      double size = height * .11;
      for (int row = 0; row < 2; row++) {
        for (int i = 0; i < people; i++) {
          double x = width * (i + .5 + .3 * row) / (people + .3);
          person(graphics, x, height * (.35 + .2 * row), size, colour);
        }
      }
    }
    graphics.dispose();
    return developed(picture, !melts && random.nextInt(3) == 0);
  }

  private double backdrop() {
    return switch (random.nextInt(4)) {
      case 0 -> Recipe.between(random, 15, 60);
      case 1 -> Recipe.between(random, 190, 235);
      default -> Recipe.between(random, 60, 190);
    };
  }

  private double melting(int paper) {
    double apart = Recipe.between(random, 3, 14);
    return paper < 100 ? paper + apart : paper - apart;
  }

  /// Clouds of several sizes over a slope of light.
  private double[][] backdrop(int width, int height, double tone, boolean plain) {
    double[][] light = new double[height][width];
    double clouds = plain ? Recipe.between(random, 0, 2) : Recipe.between(random, 2, 40);
    double slopeX = plain ? 0 : Recipe.between(random, -30, 30);
    double slopeY = plain ? 0 : Recipe.between(random, -30, 30);
    double halo = plain ? 0 : Recipe.between(random, -10, 50);
    double[][] noise = Noise.clouds(width, height, width / 3.0, random);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        double u = (double) x / width - .5;
        double v = (double) y / height - .5;
        double near = Math.exp(-6 * (u * u + v * v));
        light[y][x] = tone + clouds * noise[y][x] + slopeX * u + slopeY * v + halo * near;
      }
    }
    return light;
  }

  private void person(Graphics2D to, double x, double y, double size, boolean colour) {
    double skin = Recipe.between(random, 60, 225);
    double hair =
        random.nextInt(5) == 0 ? Recipe.between(random, 150, 220) : random.nextInt(10, 90);
    double cloth = Recipe.between(random, 10, 245);
    // Cloth with folds and a collar.
    for (int i = 0; i < 24; i++) {
      double part = i / 24.0;
      to.setColor(tint(cloth * (.75 + .25 * part) + random.nextInt(-6, 7), colour, 1, .9, 1.1));
      double wide = size * 2.5 * (1 - .6 * part);
      to.fill(
          new Ellipse2D.Double(x - wide, y + size * 1.35 + size * .1 * part, 2 * wide, size * 6));
    }
    to.setColor(tint(255 - cloth, colour, 1, 1, 1));
    to.fill(
        new Arc2D.Double(
            x - size * .6, y + size * 1.1, size * 1.2, size * 1.2, 180, 180, Arc2D.CHORD));
    // Hair behind, neck, face in shells of light, hair before.
    to.setColor(tint(hair, colour, 1.1, .9, .7));
    double longHair = Recipe.between(random, 1.1, 2.4);
    to.fill(
        new Ellipse2D.Double(
            x - size * 1.25, y - size * 1.55, size * 2.5, size * (1.4 + longHair)));
    to.setColor(tint(skin * .7, colour, 1.15, .95, .8));
    to.fill(new Rectangle2D.Double(x - size * .45, y + size * .6, size * .9, size * .9));
    double side = Recipe.between(random, -.25, .25);
    for (int i = 0; i < 16; i++) {
      double part = 1 - i / 18.0;
      to.setColor(tint(skin * (.72 + .02 * i), colour, 1.15, .95, .8));
      to.fill(
          new Ellipse2D.Double(
              x - size * .85 * part + side * size * (1 - part),
              y - size * 1.15 * part,
              1.7 * size * part,
              2.35 * size * part));
    }
    to.setColor(tint(hair * 1.1, colour, 1.1, .9, .7));
    to.fill(new Arc2D.Double(x - size, y - size * 1.5, size * 2, size * 1.7, 10, 160, Arc2D.CHORD));
    to.setStroke(new BasicStroke((float) (size * .03)));
    for (int i = 0; i < 60; i++) {
      double a = Math.PI * (1 + random.nextDouble());
      to.setColor(tint(hair * Recipe.between(random, .5, 1.6) + 8, colour, 1.1, .9, .7));
      to.draw(
          new Line2D.Double(
              x + Math.cos(a) * size * .4,
              y - size * .5 + Math.sin(a) * size * .5,
              x + Math.cos(a) * size * 1.1,
              y - size * .3 + Math.sin(a) * size * 1.15));
    }
    to.setColor(tint(skin * .3, colour, 1, .9, .9));
    for (int eye = -1; eye <= 1; eye += 2) {
      to.fill(
          new Ellipse2D.Double(
              x + eye * size * .38 - size * .13, y - size * .1, size * .26, size * .13));
    }
    to.setColor(tint(skin * .55, colour, 1.3, .8, .8));
    to.fill(new Ellipse2D.Double(x - size * .3, y + size * .6, size * .6, size * .14));
    to.fill(new Ellipse2D.Double(x - size * .1, y + size * .25, size * .24, size * .1));
  }

  /// Softened, with grain, sometimes darker towards its corners.
  private BufferedImage developed(BufferedImage picture, boolean vignette) {
    BufferedImage soft = Scanner.blurred(picture, 1.6);
    int width = soft.getWidth();
    int height = soft.getHeight();
    double grain = Recipe.between(random, 1, 9);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        double u = 2.0 * x / width - 1;
        double v = 2.0 * y / height - 1;
        double light = vignette ? 1 - .3 * (u * u + v * v) : 1;
        double speck = Noise.gaussian(random) * grain;
        int rgb = soft.getRGB(x, y);
        soft.setRGB(
            x,
            y,
            rgb(
                (rgb >> 16 & 255) * light + speck,
                (rgb >> 8 & 255) * light + speck,
                (rgb & 255) * light + speck));
      }
    }
    return soft;
  }

  private static Color tint(double tone, boolean colour, double red, double green, double blue) {
    return new Color(colour ? rgb(tone * red, tone * green, tone * blue) : grey(tone));
  }

  static int grey(double tone) {
    return rgb(tone, tone, tone);
  }

  static int rgb(double red, double green, double blue) {
    return Math.clamp(Math.round(red), 0, 255) << 16
        | Math.clamp(Math.round(green), 0, 255) << 8
        | Math.clamp(Math.round(blue), 0, 255);
  }
}
