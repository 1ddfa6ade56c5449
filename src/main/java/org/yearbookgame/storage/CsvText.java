package org.yearbookgame.storage;

import java.nio.charset.StandardCharsets;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;

/// A csv file as spreadsheet programs read it best.
public final class CsvText {
  /// Without it Excel takes UTF-8 for the encoding of the country.
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private CsvText() {}

  /// The bytes of a file, in UTF-8, that holds these rows; no cell of it is a formula (see
  /// [HarmlessCell]).
  ///
  /// @param country where the decimal sign is a comma, as in Germany, Excel wants cells separated
  ///   by semicolons, and shows a list with commas as a single column
  public static byte[] of(List<List<String>> rows, Locale country) {
    boolean comma = DecimalFormatSymbols.getInstance(country).getDecimalSeparator() == ',';
    // Every cell in quotation marks, or a heading with commas in it would tell readers the wrong
    // separator.
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(comma ? ';' : ',')
            .setQuoteMode(QuoteMode.ALL)
            .get();
    StringBuilder text = new StringBuilder().append(BYTE_ORDER_MARK);
    for (List<String> row : rows) {
      Object[] cells = row.stream().map(CsvText::cell).toArray();
      text.append(format.format(cells)).append(format.getRecordSeparator());
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /// A NUL in a file tells readers that it is no text.
  private static String cell(String text) {
    return HarmlessCell.write(text.replace("\0", ""));
  }
}
