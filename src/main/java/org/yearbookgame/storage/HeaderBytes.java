package org.yearbookgame.storage;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;

/// A file's bytes, read a page at a time wherever a header points to: never more than a page is
/// held, and no more than a number of pages is read, whatever the file claims of itself.
///
/// All reading throws [EOFException] beyond the file's end or that limit.
final class HeaderBytes {
  private static final int PAGE = 4096;

  /// Enough to walk over the chunks of the largest PNG, which come every 8 KiB.
  private static final int MOST_PAGES = 100_000;

  private final SeekableByteChannel channel;
  private final long size;
  private final ByteBuffer page = ByteBuffer.allocate(PAGE).limit(0);
  private long pageStart;
  private int pages;

  HeaderBytes(SeekableByteChannel channel) throws IOException {
    this.channel = channel;
    this.size = channel.size();
  }

  long size() {
    return size;
  }

  int u8(long at) throws IOException {
    return at(at, 1).get() & 0xFF;
  }

  int u16(long at, ByteOrder order) throws IOException {
    return at(at, 2).order(order).getShort() & 0xFFFF;
  }

  long u32(long at, ByteOrder order) throws IOException {
    return at(at, 4).order(order).getInt() & 0xFFFF_FFFFL;
  }

  /// Whether these characters stand there, a byte each; no where the file is too short for them.
  boolean says(String text, long at) throws IOException {
    for (byte expected : text.getBytes(StandardCharsets.ISO_8859_1)) {
      if (at >= size || u8(at++) != (expected & 0xFF)) {
        return false;
      }
    }
    return true;
  }

  private ByteBuffer at(long at, int length) throws IOException {
    if (at < pageStart || at + length > pageStart + page.limit()) {
      readPage(at);
    }
    if (page.limit() < at - pageStart + length) {
      throw new EOFException();
    }
    return page.position((int) (at - pageStart));
  }

  private void readPage(long at) throws IOException {
    if (at < 0 || ++pages > MOST_PAGES) {
      throw new EOFException();
    }
    page.clear();
    pageStart = at;
    channel.position(at);
    while (page.hasRemaining() && channel.read(page) >= 0) {
      // a read may give less than was asked for
    }
    page.flip();
  }
}
