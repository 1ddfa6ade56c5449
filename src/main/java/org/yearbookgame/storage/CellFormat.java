package org.yearbookgame.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The first section of a workbook's number format (ECMA-376, part 1, 18.8.31), taken apart.
///
/// @param tokens in order
record CellFormat(List<Token> tokens) {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\"(?<quoted>[^\"]*)\"?|\\\\(?<escaped>.)|\\[\\$(?<currency>[^\\]-]*)[^\\]]*\\]"
              + "|\\[(?<elapsed>h+|m+|s+)\\]|(?<nothing>\\[[^\\]]*\\]|[_*].)"
              + "|(?<code>AM/PM|A/P|y+|m+|d+|h+|s+|[0#?.,%E])|(?<end>;)|(?<other>.)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  CellFormat {
    tokens = List.copyOf(tokens);
  }

  /// A piece of a format.
  sealed interface Token {}

  /// Text that is shown as it stands.
  record Literal(String text) implements Token {}

  /// A place for a digit or a part of a date, in small letters: `0`, `#`, `.`, `yyyy`, `mm`,
  /// `am/pm`.
  record Code(String letters) implements Token {
    char letter() {
      return letters.charAt(0);
    }

    /// Whether a digit goes here.
    boolean isPlace() {
      return "0#?".indexOf(letter()) >= 0;
    }
  }

  /// All hours, minutes or seconds there are: `[h]`.
  record Elapsed(char unit) implements Token {}

  /// Takes a format apart.
  static CellFormat of(String written) {
    List<Token> tokens = new ArrayList<>();
    Matcher found = TOKEN.matcher(written.length() > 255 ? "" : written);
    while (found.find() && found.group("end") == null) {
      if (found.group("code") != null) {
        tokens.add(new Code(found.group("code").toLowerCase(Locale.ROOT)));
      } else if (found.group("elapsed") != null) {
        tokens.add(new Elapsed(Character.toLowerCase(found.group("elapsed").charAt(0))));
      } else if (found.group("nothing") == null) {
        tokens.add(new Literal(literal(found)));
      }
    }
    return new CellFormat(tokens);
  }

  private static String literal(Matcher found) {
    for (String group : List.of("quoted", "escaped", "currency", "other")) {
      if (found.group(group) != null) {
        return found.group(group);
      }
    }
    return "";
  }

  /// Whether it shows dates or times.
  boolean isOfDates() {
    return tokens.stream()
        .anyMatch(
            token ->
                switch (token) {
                  case Code code -> "ymdhsa".indexOf(code.letter()) >= 0;
                  case Elapsed _ -> true;
                  case Literal _ -> false;
                });
  }

  /// Whether it shows numbers in places for digits, and neither as fractions nor with exponents.
  boolean isOfDigits() {
    return codes().anyMatch(Code::isPlace)
        && codes().noneMatch(code -> code.letter() == 'e')
        && !tokens.contains(new Literal("/"));
  }

  /// Whether it shows hundredths.
  boolean isOfPercent() {
    return codes().anyMatch(code -> code.letter() == '%');
  }

  /// What stands before the decimal point.
  List<Token> whole() {
    return tokens.subList(0, point());
  }

  /// What stands after it.
  List<Token> fraction() {
    return tokens.subList(Math.min(point() + 1, tokens.size()), tokens.size());
  }

  private int point() {
    int point = tokens.indexOf(new Code("."));
    return point < 0 ? tokens.size() : point;
  }

  private Stream<Code> codes() {
    return tokens.stream().filter(Code.class::isInstance).map(Code.class::cast);
  }
}
