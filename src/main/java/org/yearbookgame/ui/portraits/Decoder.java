package org.yearbookgame.ui.portraits;

import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.ImageInputStream;
import org.yearbookgame.roster.Portrait;
import org.yearbookgame.roster.RosterProblem;
import org.yearbookgame.storage.PictureFile;
import org.yearbookgame.storage.PictureFile.Picture;
import org.yearbookgame.storage.PictureHeader;
import org.yearbookgame.ui.portraits.Decoded.Framed;
import org.yearbookgame.ui.portraits.Decoded.Unreadable;

/// Decodes portraits at the size they are shown in. For use by several threads.
///
/// Large pictures are read with points left out, so that no more than [#MOST_DECODED_BYTES] are
/// decoded at a time by each thread, and those of more than [#LARGE] points one after the other.
/// What cannot be read with points left out is smaller by the limits of its format.
final class Decoder {
  /// As many points at 4 bytes as make a picture large.
  private static final long MOST_DECODED_BYTES = 64L << 20;

  private static final long LARGE = 16_000_000;

  /// What the JPEG library says of a picture that ends too early. It goes on with grey all the
  /// same, while the readers of other formats fail.
  private static final String CUT_OFF = "premature end";

  private final Path pictures;
  private final Semaphore large = new Semaphore(1);

  Decoder(Path pictures) {
    this.pictures = pictures;
  }

  /// Decodes a portrait.
  ///
  /// @throws InterruptedException if the thread is interrupted, which ends decoding soon
  Decoded decode(Portrait portrait, Frame frame) throws InterruptedException {
    Decoded decoded =
        switch (PictureFile.look(pictures, portrait)) {
          case PictureFile.Unfit(RosterProblem.Kind why) -> new Unreadable(why);
          case Picture picture when picture.header().pixels() > LARGE -> {
            large.acquire();
            try {
              yield decode(portrait, picture, frame);
            } finally {
              large.release();
            }
          }
          case Picture picture -> decode(portrait, picture, frame);
        };
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    return decoded;
  }

  private static Decoded decode(Portrait portrait, Picture picture, Frame frame) {
    try (FileChannel channel = picture.open();
        ChannelInput input = new ChannelInput(channel)) {
      BufferedImage decoded = read(input, picture.header());
      return Framed.of(Print.of(new Points(decoded), picture.header().orientation(), frame), frame);
    } catch (IOException | RuntimeException | OutOfMemoryError _) {
      // Whatever readers throw at a damaged file. Some also take its word for how much memory to
      // set aside; what they asked for in vain was never taken.
      return new Unreadable(new RosterProblem.NotAPicture(portrait.file()));
    }
  }

  private static BufferedImage read(ImageInputStream input, PictureHeader header)
      throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName(name(header.format())).next();
    try {
      reader.setInput(input, true, true);
      if (reader.getWidth(0) != header.width() || reader.getHeight(0) != header.height()) {
        throw new IIOException("not what its header says");
      }
      reader.addIIOReadProgressListener(new StopsWhenInterrupted());
      AtomicBoolean cutOff = new AtomicBoolean();
      reader.addIIOReadWarningListener(
          (_, warning) -> cutOff.compareAndSet(false, warning.contains(CUT_OFF)));
      BufferedImage decoded = reader.read(0, how(reader, header));
      if (cutOff.get()) {
        throw new IIOException(CUT_OFF);
      }
      return decoded;
    } finally {
      reader.dispose();
    }
  }

  private static ImageReadParam how(ImageReader reader, PictureHeader header) throws IOException {
    ImageReadParam how = reader.getDefaultReadParam();
    ImageTypeSpecifier type = plainest(reader.getImageTypes(0));
    how.setDestinationType(type);
    int step = 1;
    long pointBytes = Math.max(4, type.getColorModel().getPixelSize() / 8);
    while (header.pixels() / step / step * pointBytes > MOST_DECODED_BYTES) {
      step++;
    }
    how.setSourceSubsampling(step, step, 0, 0);
    return how;
  }

  /// The first type whose colours need no profile to be understood, or else the first.
  private static ImageTypeSpecifier plainest(Iterator<ImageTypeSpecifier> types)
      throws IIOException {
    if (!types.hasNext()) {
      throw new IIOException("no colours that could be shown");
    }
    ImageTypeSpecifier first = types.next();
    ImageTypeSpecifier type = first;
    while (!isPlain(type.getColorModel()) && types.hasNext()) {
      type = types.next();
    }
    return isPlain(type.getColorModel()) ? type : first;
  }

  private static boolean isPlain(ColorModel colours) {
    return colours.getColorSpace().isCS_sRGB() || colours.getNumColorComponents() == 1;
  }

  private static String name(PictureHeader.Format format) {
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
