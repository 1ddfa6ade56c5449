package org.yearbookgame.ui.play;

import java.util.List;
import java.util.stream.Stream;
import org.yearbookgame.ui.controls.FittedText.Setting;

/// The measures of a round on screen, in logical pixels.
///
/// @param bar the height of the bar at the top
/// @param footer the height of the row of buttons at the bottom
/// @param margin beside the prints and the buttons
/// @param space above the question, between it and the prints, and below these
/// @param gap between prints
/// @param pad the paper's edge around a portrait
/// @param strip the height of the strip for the name
/// @param name how the name that is asked is set
/// @param inOneLine whether question and name stand beside each other
record PlayMeasures(
    double bar,
    double footer,
    double margin,
    double space,
    double gap,
    double pad,
    double strip,
    List<Setting> name,
    boolean inOneLine) {

  /// Windows up to this height have no room to spare.
  private static final double LOW = 640;

  /// The measures for a window.
  ///
  /// @param unit how much larger than usual text is, 1 to 2; all else grows with it
  static PlayMeasures of(double height, double unit) {
    return height <= LOW * unit ? low(unit) : usual(unit);
  }

  private static PlayMeasures usual(double u) {
    List<Setting> name =
        Stream.concat(
                Setting.down(64 * u, 40 * u, 1).stream(), Setting.down(40 * u, 32, 2).stream())
            .toList();
    return new PlayMeasures(64 * u, 84 * u, 62, 34 * u, 28, 12, 66 * u, name, false);
  }

  private static PlayMeasures low(double u) {
    List<Setting> name =
        Stream.concat(Setting.down(28 * u, 24, 1).stream(), Setting.down(24, 16, 2).stream())
            .toList();
    return new PlayMeasures(40 * u, 52 * u, 24, 8, 16, 8, 44 * u, name, true);
  }
}
