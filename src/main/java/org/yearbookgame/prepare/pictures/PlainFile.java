package org.yearbookgame.prepare.pictures;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.yearbookgame.storage.pictures.Pixels;

/// Picture files that hold a picture and nothing else. The same picture gives the same bytes.
final class PlainFile {
  private PlainFile() {}

  /// A baseline JPEG file, grey for greys. Of segments that a decoder does not need it has the JFIF
  /// header alone, which tells it that its colours are the usual ones.
  ///
  /// @param quality above 0, 1 at most
  static byte[] jpeg(Pixels pixels, float quality) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ImageWriteParam how = writer.getDefaultWriteParam();
    how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    how.setCompressionQuality(quality);
    return written(writer, how, pixels.image());
  }

  /// A PNG file of the chunks IHDR, PLTE where it has a palette, IDAT and IEND.
  static byte[] png(Pixels pixels) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    ImageWriteParam how = writer.getDefaultWriteParam();
    how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    how.setCompressionQuality(0);
    return written(writer, how, colours(pixels));
  }

  private static BufferedImage colours(Pixels pixels) {
    return pixels.bands() == 1 ? pixels.image() : Palette.of(pixels).orElseGet(pixels::image);
  }

  private static byte[] written(ImageWriter writer, ImageWriteParam how, BufferedImage image) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), how);
    } catch (IOException e) {
      throw new UncheckedIOException("memory takes every byte", e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
