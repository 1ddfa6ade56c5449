package org.yearbookgame.ui.play;

/// The measures of a round of "Find the name" on screen, in logical pixels.
///
/// @param bar the height of the bar at the top
/// @param margin around all below the bar
/// @param between the print and the names
/// @param pad the paper's edge around the portrait
/// @param ask the height of the question
/// @param choice the height of a name, at most
/// @param gap between names
/// @param footer the height of the row of buttons
/// @param name the largest size of a name to choose
/// @param small the width of the portrait beside a name
/// @param inset around the key or the portrait beside a name
record NamesMeasures(
    double bar,
    double margin,
    double between,
    double pad,
    double ask,
    double choice,
    double gap,
    double footer,
    double name,
    double small,
    double inset) {

  /// Windows up to this height have no room to spare.
  private static final double LOW = 640;

  /// The measures for a window.
  ///
  /// @param unit how much larger than usual text is, 1 to 2
  static NamesMeasures of(double height, double unit) {
    double u = unit;
    return height <= LOW * u
        ? new NamesMeasures(40 * u, 24, 24, 10, 34 * u, 68 * u, 8, 60 * u, 22 * u, 46 * u, 10)
        : new NamesMeasures(64 * u, 46, 44, 18, 55 * u, 96 * u, 16, 84 * u, 28 * u, 68 * u, 16);
  }
}
