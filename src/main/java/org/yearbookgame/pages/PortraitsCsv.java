package org.yearbookgame.pages;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.yearbookgame.storage.HarmlessCell;
import org.yearbookgame.storage.pictures.Part;

/// `portraits.csv`: where each portrait was on its page, and how its file is called.
///
/// Other programs read it, so it is the same in every country: commas, points in numbers, UTF-8
/// without a mark at its start.
final class PortraitsCsv {
  static final String FILE = "portraits.csv";

  private static final List<String> HEADER =
      List.of("page", "index", "x", "y", "width", "height", "angle", "confidence", "file", "name");

  private final StringBuilder text = new StringBuilder();

  PortraitsCsv() {
    line(HEADER);
  }

  /// @param index from 1 on each page, in the order in which one reads
  void add(Page page, int index, PortraitBox box, String file, Optional<String> name) {
    Part bounds = box.frame().bounds();
    long left = Math.clamp(Math.round(bounds.x()), 0, page.width() - 1);
    long top = Math.clamp(Math.round(bounds.y()), 0, page.height() - 1);
    long right = Math.clamp(Math.round(bounds.x() + bounds.width()), left + 1, page.width());
    long bottom = Math.clamp(Math.round(bounds.y() + bounds.height()), top + 1, page.height());
    line(
        List.of(
            HarmlessCell.write(page.name()),
            Integer.toString(index),
            Long.toString(left),
            Long.toString(top),
            Long.toString(right - left),
            Long.toString(bottom - top),
            number(box.frame().angle()),
            number(box.confidence()),
            HarmlessCell.write(file),
            HarmlessCell.write(name.orElse(""))));
  }

  private static String number(double number) {
    return String.format(Locale.ROOT, "%.2f", number + 0.0); // no minus before a zero
  }

  private void line(List<String> cells) {
    text.append(CSVFormat.RFC4180.format(cells.toArray())).append("\r\n");
  }

  byte[] bytes() {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
