package org.yearbookgame.storage;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.util.Arrays;
import org.yearbookgame.roster.RosterProblem.ListInOtherFormat.Format;

/// In what a list is kept, told by its bytes.
sealed interface ListKind {
  /// Text: csv, most likely.
  record Text() implements ListKind {}

  /// A workbook as Excel writes it since 2007.
  record WorkbookFile() implements ListKind {}

  /// Something that is not read.
  record Other(Format format) implements ListKind {}

  /// What a file's bytes are.
  static ListKind of(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, 512), ISO_8859_1);
    if (start.startsWith("PK\u0003\u0004")) {
      return ofZip(new String(bytes, ISO_8859_1));
    }
    if (start.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
      return new Other(ofOldOffice(new String(bytes, ISO_8859_1)));
    }
    if (start.startsWith("%PDF-")) {
      return new Other(Format.OTHER);
    }
    if (start.startsWith("{\\rtf")) {
      return new Other(Format.WORD);
    }
    boolean isMarkup =
        SpreadsheetText.decode(Arrays.copyOf(bytes, start.length()))
            .filter(text -> text.text().stripLeading().startsWith("<"))
            .isPresent();
    return isMarkup ? new Other(Format.WEB_PAGE) : new Text();
  }

  /// The names of a zip's entries stand in it uncompressed.
  private static ListKind ofZip(String zip) {
    if (zip.startsWith("mimetypeapplication/vnd.oasis.opendocument.spreadsheet", 30)) {
      return new Other(Format.OPEN_DOCUMENT);
    }
    if (zip.contains("xl/workbook.xml")) {
      return new WorkbookFile();
    }
    if (zip.contains("xl/workbook.bin")) {
      return new Other(Format.OLD_EXCEL);
    }
    if (zip.contains("word/document.xml")) {
      return new Other(Format.WORD);
    }
    if (zip.contains(".iwa") || zip.contains("Index.zip")) {
      return new Other(Format.NUMBERS);
    }
    return zip.contains("[Content_Types].xml") && !zip.contains("ppt/")
        ? new WorkbookFile()
        : new Other(Format.OTHER);
  }

  /// So do the names of an old document's parts.
  private static Format ofOldOffice(String document) {
    if (hasPart(document, "EncryptedPackage")) {
      return Format.LOCKED;
    }
    if (hasPart(document, "WordDocument")) {
      return Format.WORD;
    }
    return hasPart(document, "Workbook") || hasPart(document, "Book")
        ? Format.OLD_EXCEL
        : Format.OTHER;
  }

  private static boolean hasPart(String document, String name) {
    return document.contains(new String(name.getBytes(UTF_16LE), ISO_8859_1));
  }
}
