package org.yearbookgame.prepare.pictures;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.yearbookgame.storage.pictures.Pixels;

/// Writes a picture as a PNG file of the chunks IHDR, PLTE where it has a palette, IDAT and IEND.
final class PlainPng {
  private static final int MOST_COLOURS = 256;
  private static final float SMALLEST = 0;

  private PlainPng() {}

  static byte[] of(Pixels pixels) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(SMALLEST);
      writer.setOutput(out);
      writer.write(null, new IIOImage(image(pixels), null, null), how);
    } catch (IOException e) {
      throw new UncheckedIOException("memory takes every byte", e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /// Few colours are kept in a list, which takes a third of the bytes.
  private static BufferedImage image(Pixels pixels) {
    if (pixels.bands() == 1) {
      return pixels.image();
    }
    int[] argb = pixels.argb();
    int[] colours = Arrays.stream(argb).distinct().limit(MOST_COLOURS + 1L).sorted().toArray();
    return colours.length > MOST_COLOURS ? pixels.image() : listed(pixels, argb, colours);
  }

  private static BufferedImage listed(Pixels pixels, int[] argb, int[] colours) {
    byte[] places = new byte[argb.length];
    for (int i = 0; i < argb.length; i++) {
      boolean again = i > 0 && argb[i] == argb[i - 1];
      places[i] = again ? places[i - 1] : (byte) Arrays.binarySearch(colours, argb[i]);
    }
    IndexColorModel list =
        new IndexColorModel(
            Byte.SIZE, colours.length, colours, 0, /* hasalpha= */ false, -1, DataBuffer.TYPE_BYTE);
    BufferedImage image =
        new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_BYTE_INDEXED, list);
    image.getRaster().setDataElements(0, 0, pixels.width(), pixels.height(), places);
    return image;
  }
}
