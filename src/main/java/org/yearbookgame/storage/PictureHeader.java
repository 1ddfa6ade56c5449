package org.yearbookgame.storage;

import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// What a picture file says of itself before its first point.
///
/// @param width in points, as stored; at least 1
/// @param height in points, as stored; at least 1
public record PictureHeader(Format format, long width, long height, Orientation orientation) {
  /// The kinds of pictures that can be read, and how many points each may have, so that four can be
  /// decoded at once in a heap of 512 MB.
  public enum Format {
    PNG(100_000_000),
    JPEG(100_000_000),
    /// Its decoder keeps 6 bytes a point outside the heap until all layers are read.
    PROGRESSIVE_JPEG(40_000_000),
    GIF(100_000_000),
    BMP(100_000_000),
    TIFF(100_000_000),
    /// Its decoder cannot leave points out: it keeps the whole picture, and more.
    WEBP(16_000_000);

    private final long mostPixels;

    Format(long mostPixels) {
      this.mostPixels = mostPixels;
    }

    long mostPixels() {
      return mostPixels;
    }
  }

  /// Reads the header of a picture file that lies anywhere, however large the picture is.
  ///
  /// @return nothing, where the file is no picture that can be read
  /// @throws IOException if there is no file, or it cannot be opened
  public static Optional<PictureHeader> read(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      return read(channel);
    }
  }

  /// Reads the header of a picture file.
  ///
  /// @return nothing, where the file is no picture that can be read
  static Optional<PictureHeader> read(SeekableByteChannel file) throws IOException {
    try {
      return new HeaderReading(new HeaderBytes(file)).read();
    } catch (EOFException _) {
      return Optional.empty();
    }
  }

  /// The number of points, or the largest number there is for more.
  public long pixels() {
    return width > Long.MAX_VALUE / height ? Long.MAX_VALUE : width * height;
  }

  /// The width of the upright picture.
  public long uprightWidth() {
    return orientation.swapsSides() ? height : width;
  }

  /// The height of the upright picture.
  public long uprightHeight() {
    return orientation.swapsSides() ? width : height;
  }
}
