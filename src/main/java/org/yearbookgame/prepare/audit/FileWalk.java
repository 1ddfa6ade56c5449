package org.yearbookgame.prepare.audit;

import java.io.EOFException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The pieces of a picture file that do not belong to the picture, found by a walk of our own over
/// all its bytes: what is known to belong is passed over, and everything else is told.
final class FileWalk {
  /// What is in so many pieces, and in so many bytes, is kept: enough to say what they are.
  private static final int MOST_KEPT = 100;

  private static final int MOST_KEPT_BYTES = 16 << 20;

  private final FileBytes bytes;
  private final List<Piece> found = new ArrayList<>();
  private long keptBytes;

  private FileWalk(FileBytes bytes) {
    this.bytes = bytes;
  }

  /// Walks over a file.
  ///
  /// @return nothing, where it is no picture of a kind that can be played
  /// @throws EOFException where it is damaged, so that nothing can be said of it
  static Optional<List<Piece>> over(FileBytes bytes) throws EOFException {
    FileWalk walk = new FileWalk(bytes);
    if (bytes.says(PngWalk.START, 0)) {
      PngWalk.walk(bytes, walk);
    } else if (bytes.says("\u00FF\u00D8\u00FF", 0)) {
      JpegWalk.walk(bytes, walk);
    } else if (bytes.says("GIF87a", 0) || bytes.says("GIF89a", 0)) {
      GifWalk.walk(bytes, walk);
    } else if (bytes.says("BM", 0)) {
      BmpWalk.walk(bytes, walk);
    } else if (bytes.says("RIFF", 0) && bytes.says("WEBP", 8)) {
      WebpWalk.walk(bytes, walk);
    } else if (bytes.says("II*\0", 0) || bytes.says("MM\0*", 0)) {
      TiffWalk.walk(bytes, walk);
    } else {
      return Optional.empty();
    }
    return Optional.of(walk.found);
  }

  /// Tells of a piece between two places of the file.
  void add(Extra kind, long from, long to) throws EOFException {
    bytes.check(from, to);
    keptBytes += to - from;
    add(kind, keptBytes <= MOST_KEPT_BYTES ? bytes.copy(from, to) : new byte[0]);
  }

  /// Tells of what stands between two places where nothing should, if something does.
  void addStray(long from, long to) throws EOFException {
    if (from < to) {
      add(Extra.STRAY_BYTES, from, to);
    }
  }

  void add(Extra kind, byte[] content) {
    if (found.size() < MOST_KEPT) {
      found.add(new Piece(kind, content));
    }
  }
}
