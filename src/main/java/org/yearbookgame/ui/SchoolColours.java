package org.yearbookgame.ui;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.paint.Color;

/// The colours of a class, made fit to be read: areas are painted as given, with ink or white on
/// them, whichever reads better; text and buttons take a darker shade where the given one is too
/// pale.
///
/// @param area the colour as given
/// @param onArea what is written on the area
/// @param text the colour of titles and buttons: at least 4.5:1 on paper
public record SchoolColours(Color area, Color onArea, Color text) {
  /// What text needs against its ground (WCAG 2.2, success criterion 1.4.3).
  private static final double READABLE = 4.5;

  private static final Color PAPER = Color.web("#F6F1E6");
  private static final Color SHEET = Color.web("#FFFDF8");
  private static final Color INK = Color.web("#221D17");

  /// The colours of a class that names none.
  public static final SchoolColours USUAL = of(Color.web("#1F3A63"));

  /// The colours made of the one a class gives.
  public static SchoolColours of(Color given) {
    Color onArea = contrast(SHEET, given) >= READABLE ? SHEET : INK;
    Color text = given;
    while (contrast(text, PAPER) < READABLE) {
      text = text.deriveColor(0, 1, 0.95, 1);
    }
    return new SchoolColours(given, onArea, text);
  }

  /// The colours made of `#RRGGBB`; the usual ones without it.
  public static SchoolColours of(Optional<String> hex) {
    return hex.map(Color::web).map(SchoolColours::of).orElse(USUAL);
  }

  /// The contrast of two colours, from 1 to 21 (WCAG 2.2, "contrast ratio").
  static double contrast(Color one, Color two) {
    double lighter = Math.max(luminance(one), luminance(two));
    double darker = Math.min(luminance(one), luminance(two));
    return (lighter + 0.05) / (darker + 0.05);
  }

  /// How light a colour is, from 0 to 1 (WCAG 2.2, "relative luminance").
  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double part) {
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }

  /// The tokens of these colours, as a style sheet.
  String css() {
    return """
    .root {
      -school: %s;
      -school-hover: %s;
      -school-pressed: %s;
      -on-school: %s;
      -school-area: %s;
      -on-school-area: %s;
    }
    """
        .formatted(
            hex(text),
            hex(text.interpolate(SHEET, 0.12)),
            hex(text.interpolate(Color.BLACK, 0.28)),
            hex(SHEET),
            hex(area),
            hex(onArea));
  }

  private static String hex(Color colour) {
    return String.format(
        Locale.ROOT,
        "#%02X%02X%02X",
        Math.round(colour.getRed() * 255),
        Math.round(colour.getGreen() * 255),
        Math.round(colour.getBlue() * 255));
  }
}
