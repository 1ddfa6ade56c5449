package org.yearbookgame.storage;

/// How a picture's stored points have to be turned to stand upright, as cameras note it in EXIF.
public enum Orientation {
  // In the order of their EXIF numbers, which start at 1.
  UPRIGHT(false, false, false),
  MIRRORED(false, true, false),
  UPSIDE_DOWN(false, true, true),
  MIRRORED_UPSIDE_DOWN(false, false, true),
  MIRRORED_LYING_LEFT(true, false, false),
  LYING_LEFT(true, false, true),
  MIRRORED_LYING_RIGHT(true, true, true),
  LYING_RIGHT(true, true, false);

  private final boolean swapsSides;
  private final boolean fromRight;
  private final boolean fromBottom;

  Orientation(boolean swapsSides, boolean fromRight, boolean fromBottom) {
    this.swapsSides = swapsSides;
    this.fromRight = fromRight;
    this.fromBottom = fromBottom;
  }

  /// The orientation of an EXIF number; upright for a number that EXIF does not know.
  static Orientation ofExif(long number) {
    return number >= 1 && number <= values().length ? values()[(int) number - 1] : UPRIGHT;
  }

  /// The orientation of a picture that is turned once more when it stands upright, by a quarter to
  /// the right.
  public Orientation turnedRight() {
    for (Orientation turned : values()) {
      if (turned.swapsSides != swapsSides
          && turned.fromRight == (swapsSides != fromRight)
          && turned.fromBottom == (swapsSides == fromBottom)) {
        return turned;
      }
    }
    throw new IllegalStateException("all eight orientations are here");
  }

  /// Whether the upright picture is as wide as the stored one is high. It then goes down a stored
  /// row's length as it goes down a column of the upright one.
  public boolean swapsSides() {
    return swapsSides;
  }

  /// Whether the stored picture's right edge comes first in the upright one: at its left, or, where
  /// the sides are swapped, at its top.
  public boolean fromRight() {
    return fromRight;
  }

  /// Whether the stored picture's bottom edge comes first in the upright one: at its top, or, where
  /// the sides are swapped, at its left.
  public boolean fromBottom() {
    return fromBottom;
  }
}
