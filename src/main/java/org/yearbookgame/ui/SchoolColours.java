package org.yearbookgame.ui;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.paint.Color;

/// The colours of a class, made fit to be read: areas are painted as given, with ink or white on
/// them, whichever reads better; text and buttons take a darker shade where the given one is too
/// pale.
///
/// @param first as given
/// @param second as given; the first, where a class has one
public record SchoolColours(Color first, Color second) {
  /// How much text must stand out from its ground: WCAG 2.2, success criteria 1.4.3 and 1.4.6.
  public enum Contrast {
    USUAL(4.5, "#F6F1E6"),
    HIGH(7, "#FFFFFF");

    private final double text;
    private final String paper;

    Contrast(double text, String paper) {
      this.text = text;
      this.paper = paper;
    }

    private boolean canBeRead(Color colour) {
      return contrast(colour, Color.web(paper)) >= text;
    }
  }

  private static final Color SHEET = Color.web("#FFFDF8");
  private static final Color INK = Color.web("#221D17");

  /// The colours of a class that names none.
  public static final SchoolColours USUAL = of(Optional.empty(), Optional.empty());

  /// The colours made of one or two `#RRGGBB`; the usual ones without the first.
  public static SchoolColours of(Optional<String> hex, Optional<String> hex2) {
    Color first = Color.web(hex.orElse("#1F3A63"));
    return new SchoolColours(first, hex2.map(Color::web).orElse(first));
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

  /// The shade that text and buttons take where the first colour is too pale for them.
  public Optional<String> darkened() {
    Color text = text(Contrast.USUAL);
    return text.equals(first) ? Optional.empty() : Optional.of(hex(text));
  }

  /// The tokens of these colours, as a style sheet.
  String css(Contrast contrast) {
    return css(".root", contrast);
  }

  /// The tokens of these colours for a part of a screen, as the address of a style sheet.
  ///
  /// @param styleClass of the part
  public String sheet(String styleClass) {
    return Theme.inline(css("." + styleClass, Contrast.USUAL));
  }

  private String css(String selector, Contrast contrast) {
    return tokens(contrast).entrySet().stream()
        .map(token -> token.getKey() + ": " + hex(token.getValue()) + ";")
        .collect(Collectors.joining("\n  ", selector + " {\n  ", "\n}\n"));
  }

  /// The tokens by name. Each colour is one that a screen can show, so that nothing is lost in
  /// writing it down.
  SequencedMap<String, Color> tokens(Contrast contrast) {
    Color text = text(contrast);
    SequencedMap<String, Color> tokens = new LinkedHashMap<>();
    tokens.put("-school", text);
    tokens.put("-school-hover", hover(text, contrast));
    tokens.put("-school-pressed", pressed(text));
    tokens.put("-on-school", contrast == Contrast.HIGH ? Color.WHITE : SHEET);
    tokens.put("-school-area", first);
    tokens.put("-on-school-area", onArea(first));
    tokens.put("-school-area2", second);
    tokens.put("-on-school-area2", onArea(second));
    return tokens;
  }

  private Color text(Contrast contrast) {
    Color text = first;
    while (!contrast.canBeRead(text)) {
      text = shown(text.deriveColor(0, 1, 0.95, 1));
    }
    return text;
  }

  /// A little lighter, or darker where lighter could not be read.
  private static Color hover(Color text, Contrast contrast) {
    double brightness = Math.min(1, text.getBrightness() + 0.106);
    Color lighter = shown(Color.hsb(text.getHue(), 0.96 * text.getSaturation(), brightness));
    return contrast.canBeRead(lighter) ? lighter : shown(text.deriveColor(0, 1, 0.85, 1));
  }

  private static Color pressed(Color text) {
    return shown(text.deriveColor(0, 1.037, 0.737, 1));
  }

  /// Our ink and paper where one of them reads well; on a middling grey only pure black does.
  private static Color onArea(Color area) {
    return Stream.of(SHEET, INK, Color.WHITE)
        .filter(colour -> contrast(colour, area) >= Contrast.USUAL.text)
        .findFirst()
        .orElse(Color.BLACK);
  }

  private static Color shown(Color colour) {
    return Color.web(hex(colour));
  }

  /// A colour as it is written, `#RRGGBB`.
  public static String hex(Color colour) {
    return String.format(
        Locale.ROOT,
        "#%02X%02X%02X",
        Math.round(colour.getRed() * 255),
        Math.round(colour.getGreen() * 255),
        Math.round(colour.getBlue() * 255));
  }
}
