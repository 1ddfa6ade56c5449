package org.yearbookgame.storage;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;

/// The parts of a workbook that a list is read from, packed anew. The library that reads them takes
/// a file's word for how long a row is, and works out formulas over and over; it is given only what
/// was looked through before.
final class WorkbookParts {
  /// Four times the largest list that is read as csv: here every cell stands between tags.
  private static final int MOST_BYTES = 128 << 20;

  private static final int MOST_PARTS = 10_000;

  /// Of pictures, charts, notes and the like nothing is read.
  private static final Pattern READ =
      Pattern.compile(
          "(?i)(?!docProps/|customXml/|xl/(?!worksheets/|_rels/)[^/]*/).*\\.(?:xml|rels)");

  private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
  private long unpacked;

  private WorkbookParts() {}

  /// The file holds more than the workbook of any class.
  static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1;
  }

  /// Packs the parts of a file anew.
  ///
  /// @return the bytes of a workbook
  /// @throws TooLargeException if it is too large once it is unpacked
  /// @throws IOException if the file is damaged, or made to do harm
  static byte[] of(byte[] file) throws IOException {
    return new WorkbookParts().copied(file);
  }

  private byte[] copied(byte[] file) throws IOException {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
        ZipOutputStream out = new ZipOutputStream(packed)) {
      out.setLevel(Deflater.BEST_SPEED);
      int parts = 0;
      for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
        if (++parts > MOST_PARTS) {
          throw new TooLargeException();
        }
        if (READ.matcher(part.getName()).matches()) {
          out.putNextEntry(new ZipEntry(part.getName()));
          check(new Copied(in, out));
        } else {
          new Copied(in, OutputStream.nullOutputStream()).skipToEnd();
        }
      }
    }
    return packed.toByteArray();
  }

  private static void check(Copied part) throws IOException {
    try {
      SheetCheck.look(part);
    } catch (XMLStreamException | RuntimeException e) {
      // The reader of XML meets some nonsense with exceptions that are none of its own.
      throw part.tooLarge ? new TooLargeException() : new IOException(e);
    }
    part.skipToEnd();
  }

  /// A part that is written out as it is read.
  private final class Copied extends FilterInputStream {
    private final OutputStream out;
    private boolean tooLarge;

    Copied(InputStream part, OutputStream out) {
      super(part);
      this.out = out;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int most) throws IOException {
      int count = super.read(bytes, from, most);
      if (count > 0) {
        unpacked += count;
        tooLarge = unpacked > MOST_BYTES;
        if (tooLarge) {
          throw new TooLargeException();
        }
        out.write(bytes, from, count);
      }
      return count;
    }

    void skipToEnd() throws IOException {
      transferTo(OutputStream.nullOutputStream());
    }

    @Override
    public void close() {} // the file goes on with its next part
  }
}
