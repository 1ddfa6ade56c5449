package org.yearbookgame.pages.made;

/// What is special about a page of an [Album]. All else of it is drawn by lot.
public enum AlbumKind {
  PLAIN,
  OVAL,
  ROUNDED,
  /// Prints with white borders on black paper, coloured card or white paper.
  WHITE_BORDERS,
  /// Backdrops as light as the paper, in other colours.
  PASTEL,
  TINTED_PAPER,
  /// Portraits on a panel of another tone.
  PANEL,
  /// The page bends up: a broad shade at one side.
  CURLED,
  STAINED,
  /// Written on by hand, over portraits too.
  SIGNED,
  /// Glued on by hand, each a little turned.
  CROOKED,
  /// Bars of colour, headings in white on black, squares and circles.
  BANDS,
  LONG_CAPTIONS,
  CAPTIONS_ABOVE,
  /// Many small ones.
  MANY,
  /// Few large ones.
  FEW,
  /// Every other row begins half a place later; rows stand in the middle.
  STAGGERED,
  /// One row larger than the others.
  MIXED_SIZES,
  COARSE_SCREEN,
  POOR_JPEG,
  /// The edge of the book and a strip of the bed at one side.
  BOOK_EDGE,
  /// Two pages beside each other, with the fold between them.
  SPREAD,
  /// Light backdrops, most of them burnt out.
  HIGH_KEY,
  /// Dark backdrops and dark clothes, on dark paper too.
  LOW_KEY,
  EVERYTHING
}
