package org.yearbookgame.storage;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A csv file's text and the character that separates its cells, both told from the file alone.
///
/// @param text without byte order mark and without Excel's `sep=` line
/// @param separator comma, semicolon or tab, or whatever the `sep=` line names
record SpreadsheetText(String text, char separator) {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /// How many bytes tell UTF-16 without a mark: in the headings every other byte is zero.
  private static final int SAMPLE = 32;

  /// Excel reads this line as an instruction, shows no row for it, and allows quotation marks.
  private static final Pattern SEP_LINE =
      Pattern.compile("\"?sep=([^\"\r\n])\"?[,;\t]*(?:\r\n|\r|\n|\\z)", Pattern.CASE_INSENSITIVE);

  /// The text of a file.
  ///
  /// @return nothing, where the bytes are no text: a workbook under the name of a csv
  static Optional<SpreadsheetText> decode(byte[] bytes) {
    String text = text(bytes);
    if (text.indexOf('\0') >= 0) {
      return Optional.empty();
    }
    Matcher instruction = SEP_LINE.matcher(text);
    return Optional.of(
        instruction.lookingAt()
            ? new SpreadsheetText(text.substring(instruction.end()), instruction.group(1).charAt(0))
            : new SpreadsheetText(text, separator(text)));
  }

  private static String text(byte[] bytes) {
    String text =
        utf16(bytes)
            .map(utf16 -> new String(bytes, utf16))
            .or(() -> utf8(bytes))
            .orElseGet(() -> new String(bytes, WINDOWS_1252));
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private static Optional<Charset> utf16(byte[] bytes) {
    if (bytes.length < 2) {
      return Optional.empty();
    }
    int mark = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
    int pairs = Math.min(bytes.length, SAMPLE) / 2;
    int[] zeros = new int[2];
    for (int i = 0; i < 2 * pairs; i++) {
      zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
    }
    if (mark == 0xFFFE || (zeros[0] == 0 && zeros[1] > pairs / 2)) {
      return Optional.of(UTF_16LE);
    }
    if (mark == 0xFEFF || (zeros[1] == 0 && zeros[0] > pairs / 2)) {
      return Optional.of(UTF_16BE);
    }
    return Optional.empty();
  }

  /// Strictly: text in another encoding is hardly ever UTF-8 by chance.
  private static Optional<String> utf8(byte[] bytes) {
    try {
      return Optional.of(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /// The one that stands most often in the first line that is not blank, outside quotation marks; a
  /// comma where none does.
  private static char separator(String text) {
    int[] seen = new int[3];
    boolean quoted = false;
    boolean blank = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!quoted && !blank && (c == '\n' || c == '\r')) {
        break;
      }
      blank &= Character.isWhitespace(c);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted) {
        int which = ",;\t".indexOf(c);
        if (which >= 0) {
          seen[which]++;
        }
      }
    }
    if (seen[2] > seen[0] && seen[2] > seen[1]) {
      return '\t';
    }
    return seen[1] > seen[0] ? ';' : ',';
  }
}
