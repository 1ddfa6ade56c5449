package org.yearbookgame.storage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yearbookgame.storage.CellFormat.Code;
import org.yearbookgame.storage.CellFormat.Elapsed;
import org.yearbookgame.storage.CellFormat.Literal;
import org.yearbookgame.storage.CellFormat.Token;

/// A date or a time as a sheet shows it; workbooks keep it as a number of days. Names of months and
/// days are English: the format does not tell them.
final class ShownDate {
  /// The day after 31 December 9999, the last there is.
  private static final BigDecimal END = BigDecimal.valueOf(2_958_466);

  /// 1 March 1900. Before it, every day is counted one too low, for a 29 February that never was.
  private static final BigDecimal MARCH_1900 = BigDecimal.valueOf(61);

  private static final int SECONDS_A_DAY = 86_400;

  private final LocalDateTime time;
  private final long seconds;
  private final List<Token> tokens;

  private ShownDate(LocalDateTime time, long seconds, List<Token> tokens) {
    this.time = time;
    this.seconds = seconds;
    this.tokens = tokens;
  }

  /// The text of a date; empty where the number is none.
  ///
  /// @param days since the end of 1899, with shares of a day
  /// @param from1904 whether they are counted from 1 January 1904 instead
  static Optional<String> of(BigDecimal days, CellFormat format, boolean from1904) {
    if (days.signum() < 0 || days.compareTo(END) >= 0) {
      return Optional.empty();
    }
    long seconds =
        days.multiply(BigDecimal.valueOf(SECONDS_A_DAY))
            .setScale(0, RoundingMode.HALF_UP)
            .longValueExact();
    LocalDate start =
        from1904
            ? LocalDate.of(1904, 1, 1)
            : LocalDate.of(1899, 12, days.compareTo(MARCH_1900) < 0 ? 31 : 30);
    LocalDateTime time = start.atStartOfDay().plusSeconds(seconds);
    return Optional.of(new ShownDate(time, seconds, format.tokens()).text());
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      text.append(
          switch (tokens.get(i)) {
            case Literal(String literal) -> literal;
            case Elapsed(char unit) -> Long.toString(elapsed(unit));
            case Code code -> pattern(code, i).map(this::in).orElse(code.letters());
          });
    }
    return text.toString();
  }

  private long elapsed(char unit) {
    return switch (unit) {
      case 'h' -> seconds / 3600;
      case 'm' -> seconds / 60;
      default -> seconds;
    };
  }

  private String in(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(time);
  }

  /// As [DateTimeFormatter] writes it; nothing for what shows itself.
  private Optional<String> pattern(Code code, int at) {
    int length = code.letters().length();
    return switch (code.letter()) {
      case 'y' -> Optional.of(length > 2 ? "uuuu" : "uu");
      case 'm' -> Optional.of((isOfMinutes(at) ? "m" : "M").repeat(Math.min(length, 5)));
      case 'd' -> Optional.of(length > 2 ? "E".repeat(Math.min(length, 4)) : "d".repeat(length));
      case 'h' -> Optional.of((hasHalves() ? "h" : "H").repeat(Math.min(length, 2)));
      case 's' -> Optional.of("s".repeat(Math.min(length, 2)));
      case 'a' -> Optional.of("a");
      default -> Optional.empty();
    };
  }

  /// `m` means minutes after hours and before seconds, and months otherwise.
  private boolean isOfMinutes(int at) {
    return letterOfTime(tokens.subList(0, at).reversed()) == 'h'
        || letterOfTime(tokens.subList(at + 1, tokens.size())) == 's';
  }

  private static char letterOfTime(List<Token> tokens) {
    for (Token token : tokens) {
      if (token instanceof Code code && "ymdhs".indexOf(code.letter()) >= 0) {
        return code.letter();
      }
      if (token instanceof Elapsed(char unit)) {
        return unit;
      }
    }
    return ' ';
  }

  private boolean hasHalves() {
    return tokens.stream().anyMatch(of -> of instanceof Code code && code.letter() == 'a');
  }
}
