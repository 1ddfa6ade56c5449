package org.yearbookgame.storage.pictures;

import java.awt.Rectangle;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.ImageInputStream;
import org.yearbookgame.storage.Orientation;
import org.yearbookgame.storage.PictureFile.Picture;
import org.yearbookgame.storage.PictureHeader;
import org.yearbookgame.storage.PictureHeader.Format;

/// Reads parts of pictures at the size in which they are wanted. For use by several threads.
///
/// Large parts are read with points left out, so that no more than [#MOST_DECODED_BYTES] are
/// decoded at a time by each thread, and those of more than [#LARGE] points one after the other.
/// What cannot be read in part is smaller by the limits of its format.
///
/// Colour profiles are honoured: those within JPEG, PNG, TIFF, WebP and BMP files. Pictures without
/// one are taken for what screens show.
public final class PictureReader {
  /// As many points at 4 bytes as make a part large.
  private static final long MOST_DECODED_BYTES = 64L << 20;

  private static final long LARGE = 16_000_000;

  /// What the JPEG library says of a picture that ends too early. It goes on with grey all the
  /// same, while the readers of other formats fail.
  private static final String CUT_OFF = "premature end";

  private static final ImageTypeSpecifier RED_FIRST =
      ImageTypeSpecifier.createInterleaved(
          ColorSpace.getInstance(ColorSpace.CS_sRGB),
          new int[] {0, 1, 2},
          DataBuffer.TYPE_BYTE,
          /* hasAlpha= */ false,
          /* isAlphaPremultiplied= */ false);

  private final Semaphore large = new Semaphore(1);

  /// Reads a part of a picture, averaged where it shrinks and drawn out evenly where it grows.
  ///
  /// @param orientation by which the stored picture is turned upright
  /// @param part of the upright picture
  /// @param width in which it is wanted, in pixels
  /// @param height in which it is wanted, in pixels
  /// @return nothing, where the file turns out to be damaged
  /// @throws InterruptedException if the thread is interrupted, which ends the reading soon
  public Optional<Pixels> read(
      Picture picture, Orientation orientation, Part part, int width, int height)
      throws InterruptedException {
    return read(picture, 0, orientation, part, width, height);
  }

  /// Reads a part of one of the pictures in a file that may hold several, as TIFF does.
  ///
  /// @param picture whose header is that of the one to read
  /// @param index of it, from 0
  /// @return nothing, where the file turns out to be damaged
  /// @throws InterruptedException if the thread is interrupted, which ends the reading soon
  public Optional<Pixels> read(
      Picture picture, int index, Orientation orientation, Part part, int width, int height)
      throws InterruptedException {
    Part stored = stored(part, picture.header(), orientation);
    Rectangle around = around(stored, picture.header());
    boolean alone = (long) around.width * around.height > LARGE;
    if (alone) {
      large.acquire();
    }
    try (FileChannel channel = picture.open();
        ChannelInput input = new ChannelInput(channel)) {
      Optional<ICC_Profile> profile =
          picture.header().format() == Format.PNG ? PngProfile.in(input) : Optional.empty();
      input.seek(0);
      BufferedImage decoded = decode(input, index, picture.header(), around);
      Part within = within(stored, around, decoded);
      return Optional.of(
          Print.of(new Points(decoded, profile), within, orientation, width, height));
    } catch (IOException | RuntimeException | OutOfMemoryError _) {
      // Whatever readers throw at a damaged file. Some also take its word for how much memory to
      // set aside; what they asked for in vain was never taken.
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      return Optional.empty();
    } finally {
      if (alone) {
        large.release();
      }
    }
  }

  /// Where a part of the upright picture lies in the stored one.
  private static Part stored(Part part, PictureHeader header, Orientation orientation) {
    Part turned =
        orientation.swapsSides() ? new Part(part.y(), part.x(), part.height(), part.width()) : part;
    double fromRight = header.width() - turned.x() - turned.width();
    double fromBottom = header.height() - turned.y() - turned.height();
    return new Part(
        orientation.fromRight() ? fromRight : turned.x(),
        orientation.fromBottom() ? fromBottom : turned.y(),
        turned.width(),
        turned.height());
  }

  /// The whole points that a part touches; all of them where its format is not read in part: that
  /// of WebP cannot be, and that of TIFF is not when points are left out too, as of large parts.
  private static Rectangle around(Part part, PictureHeader header) {
    int width = (int) header.width();
    int height = (int) header.height();
    boolean large = part.width() * part.height() > LARGE / 2;
    if (header.format() == Format.WEBP || (header.format() == Format.TIFF && large)) {
      return new Rectangle(width, height);
    }
    int x = Math.clamp((long) part.x(), 0, width - 1);
    int y = Math.clamp((long) part.y(), 0, height - 1);
    int right = Math.clamp((long) Math.ceil(part.x() + part.width()), x + 1, width);
    int bottom = Math.clamp((long) Math.ceil(part.y() + part.height()), y + 1, height);
    return new Rectangle(x, y, right - x, bottom - y);
  }

  /// Where a part lies in what was decoded around it.
  private static Part within(Part part, Rectangle around, BufferedImage decoded) {
    double across = (double) decoded.getWidth() / around.width;
    double down = (double) decoded.getHeight() / around.height;
    return new Part(
        (part.x() - around.x) * across,
        (part.y() - around.y) * down,
        part.width() * across,
        part.height() * down);
  }

  private static BufferedImage decode(
      ImageInputStream input, int index, PictureHeader header, Rectangle around)
      throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName(name(header.format())).next();
    try {
      reader.setInput(input, index == 0, true);
      if (reader.getWidth(index) != header.width() || reader.getHeight(index) != header.height()) {
        throw new IIOException("not what its header says");
      }
      reader.addIIOReadProgressListener(new StopsWhenInterrupted());
      AtomicBoolean cutOff = new AtomicBoolean();
      reader.addIIOReadWarningListener(
          (_, warning) -> cutOff.compareAndSet(false, warning.contains(CUT_OFF)));
      BufferedImage decoded = reader.read(index, how(reader, index, header.format(), around));
      if (cutOff.get()) {
        throw new IIOException(CUT_OFF);
      }
      return decoded;
    } finally {
      reader.dispose();
    }
  }

  private static ImageReadParam how(ImageReader reader, int index, Format format, Rectangle around)
      throws IOException {
    ImageReadParam how = reader.getDefaultReadParam();
    ImageTypeSpecifier type = asStored(reader, index);
    int step = 1;
    long points = (long) around.width * around.height;
    long pointBytes = Math.max(4, type.getColorModel().getPixelSize() / 8);
    while (points / step / step * pointBytes > MOST_DECODED_BYTES) {
      step++;
    }
    how.setSourceRegion(around);
    how.setSourceSubsampling(step, step, 0, 0);
    if (type.getBufferedImageType() == BufferedImage.TYPE_3BYTE_BGR && givesRedFirst(format)) {
      int width = (around.width + step - 1) / step;
      int height = (around.height + step - 1) / step;
      how.setDestination(RED_FIRST.createBufferedImage(width, height));
    } else {
      how.setDestinationType(type);
    }
    return how;
  }

  /// Whether a format's reader gives red, green and blue in this order. Taken in this order rows
  /// are copied; Java's usual one is the other way round, which readers would turn point by point.
  private static boolean givesRedFirst(Format format) {
    return switch (format) {
      case JPEG, PROGRESSIVE_JPEG, PNG -> true;
      case GIF, BMP, TIFF, WEBP -> false;
    };
  }

  /// The points' own type: readers would convert every point, before most are averaged away. Only
  /// inks without a profile are better made colours by their reader.
  private static ImageTypeSpecifier asStored(ImageReader reader, int index) throws IOException {
    ImageTypeSpecifier raw = reader.getRawImageType(index);
    Iterator<ImageTypeSpecifier> types = reader.getImageTypes(index);
    if (raw == null || !types.hasNext()) {
      throw new IIOException("no colours that could be shown");
    }
    return Colours.of(raw.getColorModel(), Optional.empty())
            .equals(Optional.of(new Colours.FourInks()))
        ? types.next()
        : raw;
  }

  private static String name(Format format) {
    return switch (format) {
      case PNG -> "png";
      case JPEG, PROGRESSIVE_JPEG -> "jpeg";
      case GIF -> "gif";
      case BMP -> "bmp";
      case TIFF -> "tiff";
      case WEBP -> "webp";
    };
  }
}
