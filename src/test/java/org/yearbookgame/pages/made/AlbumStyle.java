package org.yearbookgame.pages.made;

import java.awt.Color;
import java.util.SplittableRandom;

/// How a page of an [Album] looks. Lengths are shares of the page's width.
///
/// @param round 0 for corners, 1 for an oval
/// @param border width of a print's white border; 0 for none
/// @param crooked by how many degrees prints are turned at most
/// @param screen lines across the page of a halftone; 0 for none
record AlbumStyle(
    AlbumKind kind,
    double pageAspect,
    Color paper,
    int rows,
    int columns,
    double aspect,
    double spaceX,
    double spaceY,
    double round,
    double border,
    double crooked,
    int captionLines,
    double screen,
    double colour,
    double busy,
    double skew,
    int bed) {
  static AlbumStyle drawn(AlbumKind kind, SplittableRandom random) {
    boolean any = kind == AlbumKind.EVERYTHING;
    boolean many = kind == AlbumKind.MANY;
    boolean few = kind == AlbumKind.FEW;
    Color paper = paper(kind, random);
    return new AlbumStyle(
        kind,
        Recipe.between(random, 1.2, 1.45) / (kind == AlbumKind.SPREAD ? 2 : 1),
        paper,
        many ? random.nextInt(6, 9) : few ? random.nextInt(1, 3) : random.nextInt(2, 7),
        many ? random.nextInt(6, 9) : few ? 2 : random.nextInt(3, 7),
        Recipe.between(random, .66, .95),
        Recipe.between(random, .008, .07),
        Recipe.between(random, .008, .04),
        kind == AlbumKind.OVAL
            ? 1
            : kind == AlbumKind.ROUNDED ? Recipe.between(random, .08, .3) : 0,
        kind == AlbumKind.WHITE_BORDERS ? Recipe.between(random, .002, .007) : 0,
        kind == AlbumKind.CROOKED || (any && chance(random, .2))
            ? Recipe.between(random, .5, 2)
            : 0,
        kind == AlbumKind.LONG_CAPTIONS ? random.nextInt(2, 5) : random.nextInt(0, 3),
        kind == AlbumKind.COARSE_SCREEN || (any && chance(random, .2))
            ? Recipe.between(random, 380, 700)
            : 0,
        kind == AlbumKind.PASTEL || chance(random, .35) ? Recipe.between(random, .5, 1) : 0,
        random.nextInt(3) == 0 ? 1 : Recipe.between(random, 0, .6),
        Recipe.between(random, -2, 2) * (any ? 2.5 : 1),
        kind == AlbumKind.BOOK_EDGE || !chance(random, .3) ? -1 : random.nextInt(5, 250));
  }

  static boolean chance(SplittableRandom random, double share) {
    return Recipe.chance(random, share);
  }

  private static Color paper(AlbumKind kind, SplittableRandom random) {
    boolean dark =
        switch (kind) {
          case WHITE_BORDERS, LOW_KEY -> random.nextBoolean();
          case EVERYTHING -> random.nextInt(5) == 0;
          default -> false;
        };
    if (dark) {
      return tinted(random.nextInt(12, 60), 6, random);
    }
    return switch (kind) {
      case TINTED_PAPER -> tinted(random.nextInt(150, 235), 45, random);
      case WHITE_BORDERS -> tinted(random.nextInt(90, 255), 25, random);
      default -> tinted(random.nextInt(205, 253), random.nextInt(1, 14), random);
    };
  }

  private static Color tinted(int tone, int by, SplittableRandom random) {
    return new Color(
        Math.clamp(tone + (long) random.nextInt(-by, by + 1), 0, 255),
        Math.clamp(tone + (long) random.nextInt(-by / 2, by / 2 + 1), 0, 255),
        Math.clamp(tone + (long) random.nextInt(-by, by + 1), 0, 255));
  }

  boolean isDark() {
    return paper.getGreen() < 100;
  }

  Color ink() {
    return isDark() ? new Color(225, 222, 210) : new Color(35, 30, 40);
  }

  /// The backdrop of one portrait.
  Color backdrop(SplittableRandom random) {
    int light = paper.getGreen();
    return switch (kind) {
      case PASTEL -> {
        // As light as the paper, by the weights of red, green and blue.
        int red = random.nextInt(-70, 71);
        int blue = random.nextInt(-70, 71);
        double green = -(.299 * red + .114 * blue) / .587;
        yield colour(light + red - 12, light + green - 12, light + blue - 12);
      }
      case HIGH_KEY -> grey(random.nextInt(225, 250));
      case LOW_KEY -> grey(random.nextInt(8, 70));
      default ->
          switch (random.nextInt(4)) {
            case 0 ->
                colour(random.nextInt(60, 200), random.nextInt(80, 200), random.nextInt(90, 220));
            case 1 -> grey(random.nextInt(205, 245));
            case 2 -> grey(random.nextInt(10, 70));
            default -> grey(random.nextInt(70, 205));
          };
    };
  }

  private static Color grey(int tone) {
    return new Color(tone, tone, tone);
  }

  private static Color colour(double red, double green, double blue) {
    return new Color(Studio.rgb(red, green, blue));
  }
}
