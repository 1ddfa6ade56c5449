package org.yearbookgame.storage.pictures;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import javax.imageio.stream.ImageInputStreamImpl;

/// An open file as the picture readers take it, of which it holds one page. The channel stays its
/// owner's to close.
final class ChannelInput extends ImageInputStreamImpl {
  private static final int PAGE = 1 << 15;

  private final FileChannel channel;
  private final byte[] page = new byte[PAGE];
  private long pageStart;
  private int pageLength;

  ChannelInput(FileChannel channel) {
    this.channel = channel;
  }

  @Override
  public int read() throws IOException {
    bitOffset = 0;
    return pageHolds() ? page[(int) (streamPos++ - pageStart)] & 0xFF : -1;
  }

  /// Reads all that is asked for, or up to the file's end: some readers take less for the end.
  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    bitOffset = 0;
    int read = 0;
    while (read < length && pageHolds()) {
      int from = (int) (streamPos - pageStart);
      int given = Math.min(length - read, pageLength - from);
      System.arraycopy(page, from, into, offset + read, given);
      streamPos += given;
      read += given;
    }
    return read == 0 && length > 0 ? -1 : read;
  }

  @Override
  public long length() {
    try {
      return channel.size();
    } catch (IOException _) {
      return -1; // "unknown", for this method must not throw
    }
  }

  /// Whether there is a byte at the stream's position, which is then in the page.
  private boolean pageHolds() throws IOException {
    checkClosed();
    if (streamPos < pageStart || streamPos >= pageStart + pageLength) {
      pageStart = streamPos;
      pageLength = Math.max(0, channel.read(ByteBuffer.wrap(page), streamPos));
    }
    return pageLength > 0;
  }
}
