package org.yearbookgame.pages.made;

/// What is special about a page. All else of it is drawn by lot.
public enum Kind {
  WHITE_PAPER,
  CREAM_PAPER,
  GREY_PAPER,
  BLACK_PAPER,
  DARK_BED,
  LIGHT_BED,
  SKEWED,
  FRAMED,
  GUTTER,
  DUSTY,
  NEARLY_TOUCHING,
  TOUCHING_CAPTIONS,
  CAPTIONS_BESIDE,
  HEADINGS,
  ORNAMENTS,
  GROUP_PHOTOGRAPH,
  GAPS,
  SOME_LARGER,
  HALFTONE,
  COLOUR,
  /// Photographs of real texture on all sorts of backdrops.
  PHOTOGRAPHS,
  /// Backdrops nearly as light as the paper, and dark ones on dark paper.
  MELTING,
  /// Light edges and dark edges, large and small, and everything else at once.
  ANYTHING
}
