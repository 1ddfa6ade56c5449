package org.yearbookgame.ui.organizer.portraits;

import org.yearbookgame.ui.controls.TileGrid;

/// How large the pictures on the wall are, and what is around them. In logical pixels.
///
/// @param em the size of ordinary text
/// @param low whether the wall is so low that a picture of the usual size would hardly be whole
record TileMeasures(double em, boolean low) {
  private static final double PORTRAIT = 6.4;
  private static final double LOW_PORTRAIT = 4.6;

  /// In ems: a heading, a whole picture and half of the next.
  private static final double LOW = 18;

  private static final double PAD = 0.35;
  private static final double STRIP = 3.5;
  private static final double NOTE = 1.1;
  private static final double GAP = 0.8;
  private static final double HEADING = 2.2;

  /// @param height of the wall
  static TileMeasures of(double em, double height) {
    return new TileMeasures(em, height < LOW * em);
  }

  double portrait() {
    return Math.round((low ? LOW_PORTRAIT : PORTRAIT) * em);
  }

  double portraitHeight() {
    return portrait() * TileGrid.HEIGHT_TO_WIDTH;
  }

  double pad() {
    return Math.round(PAD * em);
  }

  double width() {
    return portrait() + 2 * pad();
  }

  double height() {
    return portraitHeight() + pad() + strip();
  }

  double strip() {
    return Math.round(STRIP * em);
  }

  /// What of the strip is for one line below the name.
  double note() {
    return Math.round(NOTE * em);
  }

  double gap() {
    return Math.round(GAP * em);
  }

  double heading() {
    return Math.round(HEADING * em);
  }

  /// How pictures hang on a wall of this width.
  WallPlan plan(Wall wall, double width) {
    return WallPlan.of(
        wall.strays().size(),
        wall.named().size(),
        width + gap(),
        width() + gap(),
        height() + gap(),
        heading());
  }
}
