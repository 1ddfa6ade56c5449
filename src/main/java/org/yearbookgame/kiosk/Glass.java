package org.yearbookgame.kiosk;

import java.util.OptionalDouble;

/// The screen's real size: how many logical pixels a millimetre of its glass has. What a screen
/// reports is often its scaling and not its size, so somebody measures it; see [#BANK_CARD].
///
/// @param pixels in a millimetre, logical; more than 0
public record Glass(double pixels) {
  /// How wide every bank card is, in millimetres: ISO/IEC 7810, ID-1.
  public static final double BANK_CARD = 85.6;

  /// What a finger hits without looking twice, in millimetres, either way.
  public static final double TARGET = 20;

  /// How high capitals are that are read from where a guest stands, in millimetres: 0.7° of view
  /// from 570 mm, EN 301 549, 5.1.4.
  public static final double CAPITALS = 7;

  /// How high the capitals of names under pictures are, in millimetres.
  public static final double SMALL_CAPITALS = 5;

  /// How high capitals are in a font of size 1: Atkinson Hyperlegible Next, the lowest of ours.
  private static final double CAPITAL_HEIGHT = 0.668;

  /// The diagonal that a screen is taken to have until somebody measures it, in millimetres: that
  /// of a laptop. On a larger one all is only larger than it has to be.
  private static final double USUAL_DIAGONAL = 15.6 * 25.4;

  /// Checks the number.
  ///
  /// @throws IllegalArgumentException if it is not a number above 0
  public Glass {
    if (!(pixels > 0) || Double.isInfinite(pixels)) {
      throw new IllegalArgumentException("no glass has " + pixels + " pixels in a millimetre");
    }
  }

  /// The glass of a screen.
  ///
  /// @param mmPerPixel what a logical pixel measures, where somebody measured it
  /// @param width of the screen, in logical pixels
  /// @param height of the screen, in logical pixels
  public static Glass of(OptionalDouble mmPerPixel, double width, double height) {
    return new Glass(
        mmPerPixel.isPresent()
            ? 1 / mmPerPixel.getAsDouble()
            : Math.hypot(width, height) / USUAL_DIAGONAL);
  }

  /// So many millimetres in logical pixels.
  public double mm(double millimetres) {
    return millimetres * pixels;
  }

  /// The size of letters, in logical pixels, whose capitals are so many millimetres high.
  public double letters(double capitals) {
    return mm(capitals) / CAPITAL_HEIGHT;
  }
}
