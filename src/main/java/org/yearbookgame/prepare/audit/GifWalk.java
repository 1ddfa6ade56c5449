package org.yearbookgame.prepare.audit;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;

/// The blocks of a GIF (CompuServe, GIF89a). A picture needs one frame and how it is drawn.
final class GifWalk {
  private static final int EXTENSION = 0x21;
  private static final int FRAME = 0x2C;
  private static final int END = 0x3B;

  private final FileBytes bytes;
  private final FileWalk found;

  private GifWalk(FileBytes bytes, FileWalk found) {
    this.bytes = bytes;
    this.found = found;
  }

  static void walk(FileBytes bytes, FileWalk found) throws EOFException {
    new GifWalk(bytes, found).walk();
  }

  private void walk() throws EOFException {
    int frames = 0;
    long at = 13L + colours(bytes.u8(10));
    while (bytes.u8(at) != END) {
      at =
          switch (bytes.u8(at)) {
            case EXTENSION -> extension(at);
            case FRAME -> frame(at, frames++ == 0);
            default -> throw new EOFException();
          };
    }
    found.addStray(at + 1, bytes.size());
  }

  private long extension(long at) throws EOFException {
    long end = endOfBlocks(at + 2);
    switch (bytes.u8(at + 1)) {
      case 0xF9 -> { // how the frame is drawn, in four bytes
        if (end != at + 8) {
          found.add(Extra.STRAY_BYTES, blocks(at + 2));
        }
      }
      case 0xFE, 0x01 -> found.add(Extra.TEXT, blocks(at + 2));
      case 0xFF -> found.add(ofProgram(at + 3), blocks(at + 2));
      default -> found.add(Extra.UNKNOWN_PART, blocks(at + 2));
    }
    return end;
  }

  private Extra ofProgram(long name) {
    if (bytes.says("XMP Data", name)) {
      return Extra.TEXT;
    }
    return bytes.says("ICCRGBG1", name) ? Extra.COLOUR_PROFILE : Extra.UNKNOWN_PART;
  }

  private long frame(long at, boolean first) throws EOFException {
    long end = endOfBlocks(at + 11 + colours(bytes.u8(at + 9)));
    if (!first) {
      found.add(Extra.SECOND_PICTURE, at, end);
    }
    return end;
  }

  private static int colours(int flags) {
    return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
  }

  private long endOfBlocks(long at) throws EOFException {
    while (bytes.u8(at) != 0) {
      at += 1 + bytes.u8(at);
    }
    return at + 1;
  }

  /// What stands in a row of blocks, joined: a text may run from one into the next.
  private byte[] blocks(long at) throws EOFException {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    while (bytes.u8(at) != 0) {
      joined.writeBytes(bytes.copy(at + 1, at + 1 + bytes.u8(at)));
      at += 1 + bytes.u8(at);
    }
    return joined.toByteArray();
  }
}
