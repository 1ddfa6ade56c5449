package org.yearbookgame.pages.made;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.QuadCurve2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SplittableRandom;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/// What a scanner and a fold add to a page.
record Scanner(Recipe recipe, SplittableRandom random) {
  BufferedImage scan(BufferedImage page) {
    BufferedImage soft = blurred(page, recipe.blur() * page.getWidth() / 1275.0);
    dust(soft);
    light(soft);
    return compressed(soft, recipe.jpeg());
  }

  private void dust(BufferedImage page) {
    Graphics2D to = page.createGraphics();
    to.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    double unit = page.getWidth() / 1275.0;
    for (int i = 0; i < recipe.dust(); i++) {
      int tone = random.nextInt(4) == 0 ? random.nextInt(180, 256) : random.nextInt(20, 140);
      to.setColor(new Color(tone, tone, tone, random.nextInt(90, 255)));
      double x = random.nextDouble() * page.getWidth();
      double y = random.nextDouble() * page.getHeight();
      if (random.nextInt(8) == 0) {
        to.setStroke(new BasicStroke((float) (unit * Recipe.between(random, .6, 1.6))));
        double bend = 40 * unit;
        to.draw(
            new QuadCurve2D.Double(
                x,
                y,
                x + Recipe.between(random, -bend, bend),
                y + Recipe.between(random, -bend, bend),
                x + Recipe.between(random, -bend, bend) * 2,
                y + Recipe.between(random, -bend, bend) * 2));
      } else {
        double size = unit * Recipe.between(random, .8, 5);
        to.fill(new Ellipse2D.Double(x, y, size, size * Recipe.between(random, .6, 1.6)));
      }
    }
    to.dispose();
  }

  /// The shade of the fold, uneven light, mottled paper and grain.
  private void light(BufferedImage page) {
    int width = page.getWidth();
    int height = page.getHeight();
    double fold = Recipe.between(random, .02, .06) * width;
    double slopeX = recipe.shade() * Recipe.between(random, -1, 1);
    double slopeY = recipe.shade() * Recipe.between(random, -1, 1);
    double[][] mottles = Noise.clouds(width, height, width / 8.0, random);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int fromFold = recipe.gutterLeft() ? x : width - 1 - x;
        double light =
            (1 - (1 - recipe.gutter()) * Math.exp(-fromFold / fold))
                * (1 + slopeX * ((double) x / width - .5) + slopeY * ((double) y / height - .5))
                * (1 + .006 * mottles[y][x]);
        double speck = Noise.gaussian(random) * recipe.grain();
        int rgb = page.getRGB(x, y);
        page.setRGB(
            x,
            y,
            Studio.rgb(
                (rgb >> 16 & 255) * light + speck,
                (rgb >> 8 & 255) * light + speck,
                (rgb & 255) * light + speck));
      }
    }
  }

  /// The average of a box, twice.
  static BufferedImage blurred(BufferedImage picture, double radius) {
    if (radius < .35) {
      return picture;
    }
    int width = picture.getWidth();
    int height = picture.getHeight();
    int[] points = picture.getRGB(0, 0, width, height, null, 0, width);
    float centre = (float) (1 / (1 + 2 * radius * radius));
    float side = (1 - centre) / 2;
    for (int pass = 0; pass < Math.max(1, Math.round(radius)); pass++) {
      points = across(points, width, height, centre, side, 1, width);
      points = across(points, height, width, centre, side, width, 1);
    }
    BufferedImage soft = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    soft.setRGB(0, 0, width, height, points, 0, width);
    return soft;
  }

  private static int[] across(
      int[] points, int length, int lines, float centre, float side, int step, int stride) {
    int[] soft = new int[points.length];
    for (int line = 0; line < lines; line++) {
      for (int i = 0; i < length; i++) {
        int at = line * stride + i * step;
        int before = points[i > 0 ? at - step : at];
        int after = points[i < length - 1 ? at + step : at];
        int here = points[at];
        int rgb = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
          float tone =
              centre * (here >> shift & 255)
                  + side * ((before >> shift & 255) + (after >> shift & 255));
          rgb = rgb << 8 | Math.round(tone);
        }
        soft[at] = rgb;
      }
    }
    return soft;
  }

  /// As JPEG gives it back.
  static BufferedImage compressed(BufferedImage page, double quality) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality((float) quality);
      writer.setOutput(out);
      writer.write(null, new IIOImage(page, null, null), how);
      out.flush();
      return ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
  }
}
