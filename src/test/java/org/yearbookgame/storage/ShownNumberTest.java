package org.yearbookgame.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yearbookgame.InEnglishAndTurkish;

@InEnglishAndTurkish
final class ShownNumberTest {
  private static String shown(String number, String format) {
    return ShownNumber.of(new BigDecimal(number), format, false);
  }

  static LongStream seeds() {
    return LongStream.range(0, 500);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1984                |              | 1984
          0.30000000000000004 | General      | 0.3
          1e3                 | @            | 1000
          -0.0                |              | 0
          7                   | 000          | 007
          1234                | 000          | 1234
          1234567             | #,##0        | 1234567
          0                   | #            | ''
          12.345              | 0.00         | 12.35
          12.345              | 0.0#         | 12.35
          12.3                | 0.0#         | 12.3
          12                  | #.##         | 12
          0.5                 | 0%           | 50%
          -1.005              | 0.00         | -1.01
          -0.001              | 0.00         | 0.00
          5                   | "Room "000   | Room 005
          5                   | \\N\\o\\. 0  | No. 5
          12.5                | [$€-407] 0.00 | € 12.50
          12.5                | 0.00_);(0.00) | 12.50
          301234567           | (000) 000-0000 | (030) 123-4567
          12345               | [Red]000     | 12345
          0.5                 | # ?/?        | 0.5
          1234                | 0.00E+00     | 1234
          """)
  void numberIsShownAsInTheSheet(String number, String format, String shown) {
    assertEquals(shown, shown(number, format == null ? "" : format));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          30834       | yyyy-mm-dd            | 1984-06-01
          30834       | D.M.YY                | 1.6.84
          30834       | [$-409]mmmm d, yyyy;@ | June 1, 1984
          30834       | dddd, dd. mmm         | Friday, 01. Jun
          30834.75    | d/m/yyyy h:mm AM/PM   | 1/6/1984 6:00 PM
          30834.75    | hh:mm:ss              | 18:00:00
          0.999999    | h:mm:ss               | 0:00:00
          1.5         | [h]:mm                | 36:00
          0.0625      | [mm]:ss               | 90:00
          1           | yyyy-mm-dd            | 1900-01-01
          59          | yyyy-mm-dd            | 1900-02-28
          61          | yyyy-mm-dd            | 1900-03-01
          2958465     | yyyy-mm-dd            | 9999-12-31
          2958466     | yyyy-mm-dd            | 2958466
          -1          | yyyy-mm-dd            | -1
          """)
  void dateIsShownAsInTheSheet(String number, String format, String shown) {
    assertEquals(shown, shown(number, format));
  }

  @Test
  void daysMayCountFrom1904() {
    assertEquals("1904-01-01", ShownNumber.of(BigDecimal.ZERO, "yyyy-mm-dd", true));
    assertEquals("1984-06-01", ShownNumber.of(new BigDecimal("29372"), "yyyy-mm-dd", true));
  }

  /// Whatever a file claims for a format, there is a text, and it is no longer than both together.
  @ParameterizedTest
  @MethodSource("seeds")
  void everyFormatShowsSomethingShort(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    StringBuilder format = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      String codes = "0#?.,%EeyYmMdDhHsSaA/pP\"\\[]$-_*;@ x:";
      format.append(codes.charAt(random.nextInt(codes.length())));
    }
    BigDecimal number =
        BigDecimal.valueOf(random.nextLong(), random.nextInt(40) - 10)
            .multiply(BigDecimal.valueOf(random.nextInt(3) - 1));
    String shown = ShownNumber.of(number, format.toString(), random.nextBoolean());
    assertEquals(true, shown.length() <= 40 + 10 * format.length());
  }
}
