package org.yearbookgame.pages.made;

import java.awt.Color;
import java.util.SplittableRandom;

/// How a page is made.
///
/// Lengths are shares of the page's width.
///
/// @param bed tone of the scanner's bed, seen around the page; negative where it is not
/// @param skew in degrees
/// @param aspect of a portrait: its width by its height
/// @param spaceX between columns
/// @param spaceY between a row with its captions and the next
/// @param captionGap between a portrait and its caption
/// @param frame thickness of a frame's line; 0 for none
/// @param mat between a frame's line and its portrait
/// @param jitter by which prints lie off the grid at most
/// @param missing share of the places that are empty
/// @param photographs share of the portraits that are no drawings
/// @param melting share of the photographs whose backdrop is nearly as the paper
/// @param screen lines to an inch of a halftone; 0 for none
/// @param gutter how much light is left in the fold; 1 for no fold
record Recipe(
    Kind kind,
    double pageAspect,
    Color paper,
    int bed,
    double skew,
    int rows,
    int columns,
    double aspect,
    double spaceX,
    double spaceY,
    Captions captions,
    double captionGap,
    double frame,
    double mat,
    double jitter,
    double missing,
    boolean heading,
    boolean pageNumber,
    boolean ornaments,
    boolean group,
    boolean larger,
    double photographs,
    double melting,
    boolean colour,
    double screen,
    double gutter,
    boolean gutterLeft,
    double shade,
    double grain,
    double blur,
    int dust,
    double jpeg) {
  enum Captions {
    NONE,
    BELOW,
    BELOW_TWO_LINES,
    BESIDE
  }

  /// Draws a page of a kind.
  static Recipe drawn(Kind kind, SplittableRandom random) {
    boolean any = kind == Kind.ANYTHING;
    boolean black =
        kind == Kind.BLACK_PAPER || ((kind == Kind.MELTING || any) && chance(random, .2));
    boolean touching = kind == Kind.NEARLY_TOUCHING || (any && chance(random, .15));
    Captions captions =
        kind == Kind.CAPTIONS_BESIDE || (any && chance(random, .15))
            ? Captions.BESIDE
            : kind == Kind.TOUCHING_CAPTIONS
                ? Captions.BELOW
                : touching && chance(random, .6)
                    ? Captions.NONE
                    : chance(random, .6) ? Captions.BELOW : Captions.BELOW_TWO_LINES;
    int rows = random.nextInt(2, 7);
    int columns = captions == Captions.BESIDE ? random.nextInt(2, 5) : random.nextInt(3, 8);
    boolean bed = kind == Kind.DARK_BED || (any && chance(random, .25));
    boolean lightBed = kind == Kind.LIGHT_BED || (!bed && any && chance(random, .2));
    boolean photographs = kind == Kind.PHOTOGRAPHS || kind == Kind.COLOUR;
    boolean framed = kind == Kind.FRAMED || (any && chance(random, .2));
    return new Recipe(
        kind,
        between(random, 1.22, 1.42),
        paper(kind, black, random),
        bed ? random.nextInt(8, 60) : lightBed ? random.nextInt(225, 256) : -1,
        kind == Kind.SKEWED
            ? between(random, 2, 5) * (random.nextBoolean() ? 1 : -1)
            : between(random, -1.5, 1.5) * (any ? 3.3 : 1),
        rows,
        columns,
        between(random, .68, .86),
        touching ? between(random, .0018, .006) : between(random, .015, .06),
        touching && captions == Captions.NONE
            ? between(random, .0018, .006)
            : between(random, .012, .04),
        captions,
        kind == Kind.TOUCHING_CAPTIONS ? between(random, 0, .002) : between(random, .004, .012),
        framed ? between(random, .0008, .003) : 0,
        framed && chance(random, .4) ? between(random, .002, .006) : 0,
        chance(random, .4) && !touching ? between(random, 0, .006) : 0,
        kind == Kind.GAPS ? between(random, .08, .3) : any && chance(random, .3) ? .12 : 0,
        kind == Kind.HEADINGS || chance(random, .4),
        chance(random, .6),
        kind == Kind.ORNAMENTS || (any && chance(random, .2)),
        kind == Kind.GROUP_PHOTOGRAPH || (any && chance(random, .15)),
        kind == Kind.SOME_LARGER || (any && chance(random, .15)),
        photographs || kind == Kind.MELTING
            ? 1
            : chance(random, .4) ? 1 : chance(random, .3) ? .5 : 0,
        kind == Kind.MELTING ? between(random, .3, 1) : photographs || any ? .12 : 0,
        kind == Kind.COLOUR || (any && chance(random, .3)),
        kind == Kind.HALFTONE || (any && chance(random, .2)) ? between(random, 60, 133) : 0,
        kind == Kind.GUTTER || (any && chance(random, .25)) ? between(random, .25, .7) : 1,
        random.nextBoolean(),
        between(random, 0, .06),
        between(random, 1, 5),
        between(random, .3, 1.1),
        kind == Kind.DUSTY ? random.nextInt(60, 250) : random.nextInt(0, 12),
        between(random, .6, .95));
  }

  private static Color paper(Kind kind, boolean black, SplittableRandom random) {
    if (black) {
      int tone = random.nextInt(8, 48);
      return new Color(tone, tone, tone);
    }
    boolean any = kind == Kind.ANYTHING;
    if (kind == Kind.GREY_PAPER || (any && chance(random, .2))) {
      int tone = random.nextInt(140, 215);
      return new Color(tone, tone, tone - random.nextInt(0, 8));
    }
    if (kind == Kind.CREAM_PAPER || chance(random, .25)) {
      int tone = random.nextInt(222, 250);
      return new Color(tone, tone - random.nextInt(4, 14), tone - random.nextInt(16, 48));
    }
    int tone = random.nextInt(232, 256);
    return new Color(tone, tone, tone);
  }

  static boolean chance(SplittableRandom random, double share) {
    return random.nextDouble() < share;
  }

  static double between(SplittableRandom random, double least, double most) {
    return least + (most - least) * random.nextDouble();
  }

  boolean isDark() {
    return paper.getRed() < 100;
  }
}
