package org.yearbookgame.prepare.pictures;

import static org.yearbookgame.prepare.pictures.Cosines.SIDE;

import java.util.Arrays;
import java.util.List;
import org.yearbookgame.prepare.pictures.JpegChannel.Tables;
import org.yearbookgame.storage.pictures.Pixels;

/// Writes a picture as baseline JPEG (ITU T.81), grey for greys. Of segments that a decoder does
/// not need the file has the JFIF header alone, which tells that its colours are the usual ones.
///
/// The same picture gives the same bytes on every computer, which is not said of the writers that
/// come with Java. It takes 0.6 of their time once the second compiler has seen it, and as long as
/// they with the first alone.
public final class JpegFile {
  private static final int MIDDLE = 128;

  private final Pixels pixels;
  private final int units;
  private final int side;
  private final List<JpegChannel> channels;
  private final JpegBits bits = new JpegBits();

  private JpegFile(Pixels pixels, float quality) {
    this.pixels = pixels;
    int sampling = pixels.bands() == 1 ? 1 : 2;
    this.side = sampling * SIDE;
    this.units = (pixels.width() + side - 1) / side;
    float coarseness = quality < 0.5f ? 0.5f / quality : 2 - 2 * quality; // as others count it
    JpegChannel brightness = new JpegChannel(Tables.BRIGHTNESS, sampling, units, coarseness);
    this.channels =
        pixels.bands() == 1
            ? List.of(brightness)
            : List.of(
                brightness,
                new JpegChannel(Tables.HUE, 1, units, coarseness),
                new JpegChannel(Tables.HUE, 1, units, coarseness));
  }

  /// The bytes of the file.
  ///
  /// @param quality above 0, 1 at most
  public static byte[] of(Pixels pixels, float quality) {
    JpegFile file = new JpegFile(pixels, quality);
    file.writeHead();
    file.writeUnits();
    return file.bits.toBytes();
  }

  private void writeHead() {
    bits.bytes(0xFF, 0xD8);
    bits.segment(0xE0, 14);
    bits.bytes('J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0);
    channels.stream().limit(2).forEach(channel -> channel.writeTables(bits));
    bits.segment(0xC0, 6 + 3 * channels.size());
    bits.bytes(Byte.SIZE, pixels.height() >> 8, pixels.height());
    bits.bytes(pixels.width() >> 8, pixels.width(), channels.size());
    for (int i = 0; i < channels.size(); i++) {
      JpegChannel channel = channels.get(i);
      bits.bytes(i + 1, channel.sampling() * 0x11, channel.tables());
    }
    bits.segment(0xDA, 4 + 2 * channels.size());
    bits.bytes(channels.size());
    for (int i = 0; i < channels.size(); i++) {
      bits.bytes(i + 1, channels.get(i).tables() * 0x11);
    }
    bits.bytes(0, Cosines.BLOCK - 1, 0);
  }

  private void writeUnits() {
    for (int y = 0; y < pixels.height(); y += side) {
      for (int row = 0; row < side; row++) {
        int start = Math.min(y + row, pixels.height() - 1) * pixels.width();
        if (pixels.bands() == 1) {
          fillGreys(row, start);
        } else {
          fillColours(row, start);
        }
      }
      for (int unit = 0; unit < units; unit++) {
        for (JpegChannel channel : channels) {
          channel.write(unit, bits);
        }
      }
    }
    bits.endBits();
    bits.bytes(0xFF, 0xD9);
  }

  /// @param start the first pixel of the picture's row. Beyond its edges the last pixel is repeated
  private void fillGreys(int row, int start) {
    JpegChannel brightness = channels.getFirst();
    float[] band = brightness.band();
    int width = brightness.width();
    for (int x = 0; x < width; x++) {
      band[row * width + x] = pixels.sample(start + Math.min(x, pixels.width() - 1)) - MIDDLE;
    }
  }

  /// As JFIF 1.02 counts colours. Hues are kept for four pixels together.
  private void fillColours(int row, int start) {
    JpegChannel brightness = channels.get(0);
    float[] light = brightness.band();
    float[] blueness = channels.get(1).band();
    float[] redness = channels.get(2).band();
    int width = brightness.width();
    int hues = row / 2 * (width / 2);
    if (row % 2 == 0) {
      Arrays.fill(blueness, hues, hues + width / 2, 0);
      Arrays.fill(redness, hues, hues + width / 2, 0);
    }
    for (int x = 0; x < width; x++) {
      int sample = 3 * (start + Math.min(x, pixels.width() - 1));
      float red = pixels.sample(sample);
      float green = pixels.sample(sample + 1);
      float blue = pixels.sample(sample + 2);
      float bright = 0.299f * red + 0.587f * green + 0.114f * blue;
      light[row * width + x] = bright - MIDDLE;
      blueness[hues + x / 2] += (blue - bright) / (4 * 1.772f);
      redness[hues + x / 2] += (red - bright) / (4 * 1.402f);
    }
  }
}
