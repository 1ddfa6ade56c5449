package org.yearbookgame.pages;

/// Why somebody should look at a portrait that was found.
public enum Doubt {
  /// It reaches the edge of the page, where some of it may be missing.
  EDGE,
  /// It is much smaller than the others of the page.
  SMALL,
  /// It is much larger than the others of the page: there may be several in it.
  LARGE,
  /// It is much wider or higher than the others, as a cut that lost a part or took in a caption.
  SHAPE,
  /// It lies over another.
  OVERLAP,
  /// One of its edges could not be seen, as where a light picture lies on light paper; where the
  /// edge should be was told by the others of the page.
  GUESSED
}
