package org.yearbookgame.prepare.pictures;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Optional;
import org.yearbookgame.prepare.project.Turn;
import org.yearbookgame.storage.Orientation;
import org.yearbookgame.storage.PictureFile;
import org.yearbookgame.storage.PictureFile.Picture;
import org.yearbookgame.storage.PictureFile.Unfit;
import org.yearbookgame.storage.PictureHeader;
import org.yearbookgame.storage.pictures.Part;
import org.yearbookgame.storage.pictures.PictureReader;
import org.yearbookgame.storage.pictures.Pixels;

/// Reads the pictures that were brought as they are to be looked at: upright, with no more pixels
/// than are shown. For use by several threads.
public final class Upright {
  private final PictureReader reader = new PictureReader();

  /// Reads a picture, whole and upright. Its file is only read.
  ///
  /// @param turn by which it is turned, beyond what its own notes say
  /// @param longestSide of what is given, in pixels, at most; a smaller picture keeps its size
  /// @return opaque, of [BufferedImage#TYPE_INT_RGB]; nothing, where it cannot be read
  /// @throws InterruptedException if the thread is interrupted, which ends the reading soon
  public Optional<BufferedImage> read(Path file, Turn turn, int longestSide)
      throws InterruptedException {
    Optional<BufferedImage> read =
        switch (PictureFile.look(file)) {
          case Unfit _ -> Optional.empty();
          case Picture picture -> read(picture, turn, longestSide);
        };
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    return read;
  }

  private Optional<BufferedImage> read(Picture picture, Turn turn, int longestSide)
      throws InterruptedException {
    Orientation orientation = orientation(picture, turn);
    Part whole = whole(picture.header(), orientation);
    double scale = Math.min(1, longestSide / Math.max(whole.width(), whole.height()));
    int width = Math.max(1, (int) Math.round(whole.width() * scale));
    int height = Math.max(1, (int) Math.round(whole.height() * scale));
    return reader.read(picture, orientation, whole, width, height).map(Upright::image);
  }

  /// How a picture's stored points are turned to stand as the organizer wants them.
  static Orientation orientation(Picture picture, Turn turn) {
    Orientation noted = picture.header().orientation();
    return switch (turn) {
      case NONE -> noted;
      case RIGHT -> noted.turnedRight();
      case HALF -> noted.turnedRight().turnedRight();
      case LEFT -> noted.turnedRight().turnedRight().turnedRight();
    };
  }

  /// All of a picture, upright.
  static Part whole(PictureHeader header, Orientation orientation) {
    int width = (int) header.width();
    int height = (int) header.height();
    return orientation.swapsSides() ? new Part(0, 0, height, width) : new Part(0, 0, width, height);
  }

  private static BufferedImage image(Pixels pixels) {
    BufferedImage image =
        new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_INT_RGB);
    image.getRaster().setDataElements(0, 0, pixels.width(), pixels.height(), pixels.argb());
    return image;
  }
}
