package org.yearbookgame.ui.controls;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.yearbookgame.ui.controls.FittedText.Setting;

/// Measures one text in one typeface and breaks it into lines. JavaFX alone would break inside the
/// word that follows a hyphen, and not at the hyphen.
final class Measure {
  /// What a line takes, as a part of the letters' size.
  static final double LINE = 1.1;

  /// What a line takes where there is no other way.
  private static final double LEAST_LINE = 0.9;

  /// What was found for so many areas is remembered: a layout asks for the same few.
  private static final int MOST_AREAS = 8;

  /// Behind blanks and behind hyphens of any script.
  private static final Pattern BREAKS = Pattern.compile("(?<=[\\s\\p{Pd}])");

  /// How a text is set to fit.
  ///
  /// @param text with a line feed between lines
  /// @param spacing what is added between lines
  /// @param height what all lines take
  record Fit(Font font, String text, double spacing, double height) {}

  private record Area(double width, double height) {}

  private final String text;
  private final Typeface typeface;
  private final List<Setting> settings;
  private final Text probe = new Text();
  private final Map<Double, Double> widths = new HashMap<>();
  private final Map<Area, Fit> fits = new HashMap<>();

  /// @param settings what is tried, in this order; never empty
  Measure(String text, Typeface typeface, List<Setting> settings) {
    this.text = text;
    this.typeface = typeface;
    this.settings = settings;
  }

  /// How wide the text is on one line, in the first setting.
  double width() {
    return width(settings.getFirst().size());
  }

  /// The first setting in which the text fits into an area, or else the last, where lines may come
  /// closer and words be broken.
  Fit fit(double width, double height) {
    if (fits.size() == MOST_AREAS) {
      fits.clear();
    }
    return fits.computeIfAbsent(new Area(width, height), this::fit);
  }

  private Fit fit(Area area) {
    for (Setting setting : settings) {
      double size = setting.size();
      if (width(size) <= area.width() && LINE * size <= area.height() + 0.5) {
        return set(size, List.of(text), LINE * size);
      }
      List<String> lines = setting.lines() > 1 ? broken(size, area.width(), false) : List.of();
      boolean fits = !lines.isEmpty() && lines.size() <= setting.lines();
      if (fits && lines.size() * LINE * size <= area.height() + 0.5) {
        return set(size, lines, LINE * size);
      }
    }
    double size = settings.getLast().size();
    List<String> lines = broken(size, area.width(), true);
    double room = area.height() / lines.size();
    return set(size, lines, Math.clamp(room, LEAST_LINE * size, LINE * size));
  }

  private Fit set(double size, List<String> lines, double step) {
    Font font = typeface.at(size);
    probe.setFont(font);
    probe.setText(text);
    double natural = probe.getLayoutBounds().getHeight();
    return new Fit(font, String.join("\n", lines), step - natural, lines.size() * step);
  }

  /// The lines of the text in a width.
  ///
  /// @param anywhere whether a word that is wider may be broken
  /// @return nothing if there is such a word and it must not
  private List<String> broken(double size, double width, boolean anywhere) {
    probe.setFont(typeface.at(size));
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String part : BREAKS.splitAsStream(text).toList()) {
      boolean wide = width(part) > width;
      if (wide && !anywhere) {
        return List.of();
      }
      for (String piece : wide ? letters(part) : List.of(part)) {
        if (!line.isEmpty() && width(line + piece) > width) {
          lines.add(line.toString().strip());
          line.setLength(0);
        }
        line.append(piece);
      }
    }
    lines.add(line.toString().strip());
    return lines;
  }

  /// What a reader takes for letters, each with its marks.
  private static List<String> letters(String word) {
    BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    letters.setText(word);
    int[] start = {letters.first()};
    return Stream.generate(letters::next)
        .takeWhile(end -> end != BreakIterator.DONE)
        .map(
            end -> {
              String letter = word.substring(start[0], end);
              start[0] = end;
              return letter;
            })
        .toList();
  }

  private double width(double size) {
    return widths.computeIfAbsent(
        size,
        _ -> {
          probe.setFont(typeface.at(size));
          return width(text);
        });
  }

  private double width(String line) {
    probe.setText(line.strip());
    return probe.getLayoutBounds().getWidth();
  }
}
