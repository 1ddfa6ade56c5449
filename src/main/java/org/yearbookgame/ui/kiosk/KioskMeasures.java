package org.yearbookgame.ui.kiosk;

import java.util.List;
import org.yearbookgame.kiosk.Glass;
import org.yearbookgame.ui.controls.FittedText.Setting;

/// The measures of the kiosk's screens, in logical pixels: what a hand or an eye needs, as large as
/// it is on the glass. On a screen that has no room for that all gets smaller alike.
///
/// @param mm a millimetre
/// @param letters the size of letters in questions, on buttons and of the score
/// @param small the size of letters under prints
record KioskMeasures(double mm, double letters, double small) {
  /// The smallest screen on which nothing has to be smaller, in millimetres.
  private static final double LEAST_WIDTH = 190;

  private static final double LEAST_HEIGHT = 185;

  /// No text that tells anything is smaller.
  private static final double SMALLEST = 16;

  /// Above this part of the screen stands nothing to be touched, where controls are kept low.
  static final double LOW_FROM = 0.4;

  /// What is left of the height where the measures of both ways to lay out a round meet.
  private static final double UPRIGHT = 1.2;

  static KioskMeasures of(double width, double height, Glass glass) {
    double fits =
        Math.min(1, Math.min(width / glass.mm(LEAST_WIDTH), height / glass.mm(LEAST_HEIGHT)));
    Glass shown = new Glass(glass.pixels() * fits);
    return new KioskMeasures(
        shown.pixels(),
        shown.letters(Glass.CAPITALS),
        Math.max(SMALLEST, shown.letters(Glass.SMALL_CAPITALS)));
  }

  /// What a finger hits, either way.
  double target() {
    return mm * Glass.TARGET;
  }

  /// The bar at the top and the row of buttons at the bottom.
  double bar() {
    return mm * 26;
  }

  double margin() {
    return mm * 8;
  }

  double gap() {
    return mm * 6;
  }

  /// The paper's edge around a portrait.
  double pad() {
    return mm * 2.5;
  }

  /// Room for three lines of names under a print.
  double strip() {
    return small * 3.5;
  }

  /// The height that is kept for a name that is asked.
  double asked(double width, double height) {
    return height > UPRIGHT * width ? mm * 48 : mm * 24;
  }

  /// How a name that is asked is set in that height.
  List<Setting> name(double room) {
    return Setting.within(room, Math.max(SMALLEST, Math.min(room / 1.1, mm * 21)), SMALLEST);
  }
}
