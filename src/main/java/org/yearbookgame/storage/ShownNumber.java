package org.yearbookgame.storage;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.yearbookgame.storage.CellFormat.Code;
import org.yearbookgame.storage.CellFormat.Elapsed;
import org.yearbookgame.storage.CellFormat.Literal;
import org.yearbookgame.storage.CellFormat.Token;

/// A number as a sheet shows it: "007", "12.50", "(030) 123-45". Thousands are not set apart, and
/// the decimal sign is a point, whatever the country.
final class ShownNumber {
  /// Spreadsheet programs count with so many digits.
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

  /// A number that would be longer when written out is shown with an exponent.
  private static final int LONGEST = 30;

  private ShownNumber() {}

  /// The text of a number.
  ///
  /// @param format as the workbook writes it; `""` for none
  /// @param from1904 whether the workbook counts days from 1904
  static String of(BigDecimal number, String format, boolean from1904) {
    BigDecimal rounded = number.round(DIGITS).stripTrailingZeros();
    if (rounded.precision() + Math.abs((long) rounded.scale()) > LONGEST) {
      return rounded.toString();
    }
    CellFormat parts = CellFormat.of(format);
    if (parts.isOfDates()) {
      return ShownDate.of(rounded, parts, from1904).orElseGet(rounded::toPlainString);
    }
    return parts.isOfDigits() ? inPlaces(rounded, parts) : rounded.toPlainString();
  }

  private static String inPlaces(BigDecimal number, CellFormat format) {
    int decimals = places(format.fraction());
    BigDecimal shown =
        number
            .abs()
            .movePointRight(format.isOfPercent() ? 2 : 0)
            .setScale(decimals, RoundingMode.HALF_UP);
    String digits = shown.unscaledValue().toString();
    String padded = "0".repeat(Math.max(0, decimals - digits.length())) + digits;
    int point = padded.length() - decimals;
    String sign = number.signum() < 0 && shown.signum() > 0 ? "-" : "";
    return sign
        + whole(
            format.whole(), shown.compareTo(BigDecimal.ONE) < 0 ? "" : padded.substring(0, point))
        + fraction(format.fraction(), padded.substring(point));
  }

  /// From right to left: digits that have no place stand before the first one.
  private static String whole(List<Token> tokens, String digits) {
    StringBuilder shown = new StringBuilder();
    int places = places(tokens);
    int left = digits.length();
    for (Token token : tokens.reversed()) {
      if (token instanceof Code code && code.isPlace()) {
        places--;
        int from = places == 0 ? 0 : Math.max(0, left - 1);
        shown.insert(0, left == 0 && code.letter() == '0' ? "0" : digits.substring(from, left));
        left = from;
      } else {
        shown.insert(0, apart(token));
      }
    }
    return shown.toString();
  }

  /// From left to right: zeros at the end are shown only in places of their own.
  private static String fraction(List<Token> tokens, String digits) {
    String needed = digits.replaceAll("0+$", "");
    StringBuilder shown = new StringBuilder();
    int place = 0;
    for (Token token : tokens) {
      if (token instanceof Code code && code.isPlace()) {
        if (place < needed.length() || code.letter() == '0') {
          shown.append(place == 0 ? "." : "").append(digits.charAt(place));
        }
        place++;
      } else {
        shown.append(apart(token));
      }
    }
    return shown.toString();
  }

  private static int places(List<Token> tokens) {
    return (int) tokens.stream().filter(of -> of instanceof Code code && code.isPlace()).count();
  }

  private static String apart(Token token) {
    return switch (token) {
      case Literal(String text) -> text;
      case Code code -> code.letter() == '%' ? "%" : "";
      case Elapsed _ -> "";
    };
  }
}
