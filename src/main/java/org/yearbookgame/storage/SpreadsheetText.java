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
/// @param whole all of it
/// @param start where the first row starts, after a byte order mark and Excel's `sep=` line
/// @param separator comma, semicolon or tab, or whatever the `sep=` line names
record SpreadsheetText(String whole, int start, char separator, Charset charset) {
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
    Optional<Charset> utf16 = utf16(bytes);
    Optional<String> utf8 = utf16.isPresent() ? Optional.empty() : utf8(bytes);
    Charset charset = utf16.orElse(utf8.isPresent() ? UTF_8 : WINDOWS_1252);
    String whole = utf8.orElseGet(() -> new String(bytes, charset));
    if (whole.indexOf('\0') >= 0) {
      return Optional.empty();
    }
    return Optional.of(of(whole, charset));
  }

  /// The text itself, with the separator that it seems to have.
  static SpreadsheetText of(String text) {
    return of(text, UTF_8);
  }

  private static SpreadsheetText of(String whole, Charset charset) {
    int mark = !whole.isEmpty() && whole.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
    Matcher instruction = SEP_LINE.matcher(whole).region(mark, whole.length());
    return instruction.lookingAt()
        ? new SpreadsheetText(whole, instruction.end(), instruction.group(1).charAt(0), charset)
        : new SpreadsheetText(whole, mark, separator(whole.substring(mark)), charset);
  }

  /// The same text with another separator.
  SpreadsheetText separatedBy(char other) {
    return new SpreadsheetText(whole, start, other, charset);
  }

  /// The rows.
  String text() {
    return whole.substring(start);
  }

  /// Which byte of the file a character of [#text] starts at. What could not be decoded stands in
  /// the text as a character that takes as many bytes.
  int toByte(int character) {
    return whole.substring(0, start + character).getBytes(charset).length;
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
