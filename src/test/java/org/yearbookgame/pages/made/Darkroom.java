package org.yearbookgame.pages.made;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.SplittableRandom;

/// Makes photographs of nobody, point by point: light falls on a round face, hair and cloth have
/// grain, backdrops are clouds, slopes, leaves or burnt out.
final class Darkroom {
  /// How a photograph is taken.
  ///
  /// @param backdrop its colour
  /// @param busy from 0, plain, to 1, leaves and walls
  /// @param colour from 0, grey, to 1
  record Sitting(Color backdrop, double busy, double colour) {}

  private final SplittableRandom random;

  Darkroom(SplittableRandom random) {
    this.random = random;
  }

  private double between(double least, double most) {
    return Recipe.between(random, least, most);
  }

  /// A photograph of one person.
  BufferedImage portrait(int width, int height, Sitting sitting) {
    double headX = between(.42, .58);
    double headY = between(.36, .48);
    double size = between(.17, .27);
    return developed(
        people(
            width, height, sitting, new double[][] {{headX * width, headY * height, size * width}}),
        sitting);
  }

  /// A photograph of several.
  BufferedImage group(int width, int height, Sitting sitting, int people) {
    double[][] heads = new double[people][];
    for (int i = 0; i < people; i++) {
      heads[i] =
          new double[] {
            width * (i + between(.35, .65)) / people,
            height * (i % 2 == 0 ? between(.3, .4) : between(.5, .6)),
            Math.min(.4 * width / people, .12 * height)
          };
    }
    return developed(people(width, height, sitting, heads), sitting);
  }

  private double[][][] people(int width, int height, Sitting sitting, double[][] heads) {
    double[][][] picture = backdrop(width, height, sitting);
    for (double[] head : heads) {
      new Person(random, head[0], head[1], head[2]).onto(picture);
    }
    return picture;
  }

  private double[][][] backdrop(int width, int height, Sitting sitting) {
    double[][] clouds = Noise.clouds(width, height, width / between(1.5, 6), random);
    double[][] leaves = Noise.clouds(width, height, Math.max(4, width / 14.0), random);
    double slope = between(-35, 35) * Math.min(1, .2 + sitting.busy());
    double soft = between(0, 22) * Math.min(1, .1 + sitting.busy());
    double sharp = sitting.busy() > .6 ? between(20, 90) : 0;
    double[][][] picture = new double[height][width][3];
    float[] base = sitting.backdrop().getRGBColorComponents(null);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        double more =
            slope * ((double) y / height - .5) + soft * clouds[y][x] + sharp * leaves[y][x];
        for (int band = 0; band < 3; band++) {
          picture[y][x][band] = 255 * base[band] + more;
        }
      }
    }
    return picture;
  }

  /// Softened, toned and with the grain of the film.
  private BufferedImage developed(double[][][] picture, Sitting sitting) {
    int height = picture.length;
    int width = picture[0].length;
    BufferedImage print = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    double grain = between(.5, 7);
    double contrast = between(.85, 1.25);
    double sepia = sitting.colour() == 0 && random.nextInt(4) == 0 ? between(4, 16) : 0;
    double vignette = random.nextInt(4) == 0 ? between(.05, .3) : 0;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        double[] point = picture[y][x];
        double grey = .3 * point[0] + .59 * point[1] + .11 * point[2];
        double u = 2.0 * x / width - 1;
        double v = 2.0 * y / height - 1;
        double light = 1 - vignette * (u * u + v * v) / 2;
        double speck = Noise.gaussian(random) * grain;
        double[] rgb = new double[3];
        for (int band = 0; band < 3; band++) {
          double tone = grey + (point[band] - grey) * sitting.colour();
          rgb[band] = ((tone - 128) * contrast + 128) * light + speck;
        }
        print.setRGB(x, y, Studio.rgb(rgb[0] + sepia, rgb[1] + sepia / 4, rgb[2] - sepia));
      }
    }
    return Scanner.blurred(print, between(.5, 1.5));
  }

  private record Tone(double red, double green, double blue) {
    Tone scaled(double by) {
      return new Tone(red * by, green * by, blue * by);
    }
  }

  /// Where the person is not.
  private static final Tone NOTHING = new Tone(0, 0, 0);

  /// One person, in distances of the head's half width.
  private record Person(
      double x,
      double y,
      double size,
      Tone skin,
      Tone hair,
      Tone cloth,
      double longHair,
      double wide,
      double lightX,
      int pattern,
      double seed) {
    Person(SplittableRandom random, double x, double y, double size) {
      this(
          x,
          y,
          size,
          tone(Recipe.between(random, 70, 225), 1.15, .95, .8),
          tone(
              random.nextInt(4) == 0 ? Recipe.between(random, 140, 220) : random.nextInt(12, 110),
              1.1,
              .95,
              .75),
          tone(
              Recipe.between(random, 8, 250),
              Recipe.between(random, .7, 1.3),
              Recipe.between(random, .8, 1.1),
              Recipe.between(random, .7, 1.3)),
          Recipe.between(random, 0, 1.6),
          Recipe.between(random, 1.9, 2.9),
          Recipe.between(random, -.8, .8),
          random.nextInt(4),
          random.nextDouble() * 100);
    }

    private static Tone tone(double tone, double red, double green, double blue) {
      return new Tone(tone * red, tone * green, tone * blue);
    }

    void onto(double[][][] picture) {
      for (int row = 0; row < picture.length; row++) {
        for (int column = 0; column < picture[row].length; column++) {
          double u = (column - x) / size;
          double v = (row - y) / size;
          Tone light = light(u, v);
          if (!light.equals(NOTHING)) {
            picture[row][column] = new double[] {light.red(), light.green(), light.blue()};
          }
        }
      }
    }

    private Tone light(double u, double v) {
      double strand = Math.sin(seed + 9 * u + 4 * Math.sin(3 * v + seed)) * Math.cos(2 * v);
      double face = u * u / .72 + v * v / 1.5;
      boolean fringe = v < -.62 - .2 * Math.cos(3 * u + seed);
      if (face < 1 && !fringe) {
        double shade = .72 + .3 * Math.sqrt(1 - face) + .16 * u * lightX;
        double eyes = spot(Math.abs(u) - .36, v + .12, .15, .07);
        double mouth = spot(u, v - .62, .28, .07);
        double nose = spot(u - .06, v - .28, .1, .12);
        return skin.scaled(shade * (1 - .75 * eyes) * (1 - .45 * mouth) * (1 - .2 * nose));
      }
      double above = u * u / 1.35 + (v + .25) * (v + .25) / 1.75;
      boolean falls = Math.abs(u) < 1.15 && v > -.3 && v < longHair && Math.abs(u) > .35;
      if (above < 1 + .06 * strand || falls) {
        return hair.scaled(1 + .28 * strand + .25 * spot(u + lightX * .5, v + .9, .4, .3));
      }
      if (Math.abs(u) < .5 && v > 0 && v < 1.75) {
        return skin.scaled(.68);
      }
      double shoulder = 1.45 + .35 * Math.pow(Math.abs(u) / wide * 1.6, 2.6);
      if (v > shoulder && Math.abs(u) < wide + .4 * (v - 1.4)) {
        return cloth.scaled(cloth(u, v));
      }
      return NOTHING;
    }

    private double cloth(double u, double v) {
      double fold = .9 + .12 * Math.sin(3 * u + 2 * v + seed);
      double collar = Math.abs(Math.abs(u) - .9 * (v - 1.2)) < .12 ? .7 : 1;
      return fold
          * collar
          * switch (pattern) {
            case 0 -> Math.sin(14 * u) > .5 ? .7 : 1;
            case 1 -> Math.sin(12 * v) * Math.sin(12 * u) > .2 ? .8 : 1.05;
            default -> 1;
          };
    }

    private static double spot(double u, double v, double wide, double high) {
      return Math.exp(-u * u / (2 * wide * wide) - v * v / (2 * high * high));
    }
  }
}
