package org.yearbookgame.storage;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// Colour profiles for tests (ICC.1:2001), and what colours mean by them, reckoned apart from any
/// colour library.
public final class SampleProfiles {
  /// Columns: the red, green and blue of a screen, as XYZ under D50.
  private static final double[][] SRGB = {
    {0.43607, 0.38515, 0.14307}, {0.22249, 0.71687, 0.06061}, {0.01392, 0.09708, 0.71410}
  };

  private static final double[][] DISPLAY_P3 = {
    {0.51512, 0.29198, 0.15710}, {0.24120, 0.69225, 0.06657}, {-0.00105, 0.04189, 0.78407}
  };

  private static final double[][] ADOBE_RGB = {
    {0.60974, 0.20528, 0.14919}, {0.31111, 0.62567, 0.06322}, {0.01947, 0.06087, 0.74457}
  };

  private static final double ADOBE_GAMMA = 2.19921875;
  private static final int D50_X = 0xF6D6;
  private static final int ONE = 0x10000;
  private static final int D50_Z = 0xD32D;

  private SampleProfiles() {}

  /// Colours of a newer phone or Mac.
  public static byte[] displayP3() {
    return screen(DISPLAY_P3, screenCurve());
  }

  /// Colours of a careful photographer.
  public static byte[] adobeRgb() {
    return screen(ADOBE_RGB, gamma(ADOBE_GAMMA));
  }

  /// Greys that count light itself.
  public static byte[] linearGrey() {
    return profile("mntr", "GRAY", "XYZ ", Map.of("kTRC", gamma(1)));
  }

  /// Four inks that all print grey: black takes all light, and each of the others a third.
  public static byte[] greyInks() {
    ByteBuffer lightnesses = ByteBuffer.allocate(16 * 3);
    for (int inks = 0; inks < 16; inks++) {
      int black = inks & 1;
      int others = Integer.bitCount(inks >> 1);
      lightnesses.put((byte) Math.round(255 * (1 - black) * (1 - others / 3.0)));
      lightnesses.put((byte) 128).put((byte) 128);
    }
    ByteBuffer inks = ByteBuffer.allocate(8 * 4);
    for (int colour = 0; colour < 8; colour++) {
      inks.put(new byte[3]).put((byte) (colour < 4 ? 255 : 0));
    }
    Map<String, byte[]> tags = new LinkedHashMap<>();
    tags.put("A2B0", table(4, 3, lightnesses.array()));
    tags.put("B2A0", table(3, 4, inks.array()));
    return profile("prtr", "CMYK", "Lab ", tags);
  }

  private static byte[] table(int in, int out, byte[] corners) {
    ByteBuffer table = ByteBuffer.allocate(48 + 256 * in + corners.length + 256 * out);
    table.put(ascii("mft1")).putInt(0).put((byte) in).put((byte) out).put((byte) 2).put((byte) 0);
    for (int i = 0; i < 9; i++) {
      table.putInt(i % 4 == 0 ? ONE : 0);
    }
    putIdentities(table, in);
    table.put(corners);
    putIdentities(table, out);
    return table.array();
  }

  /// What a screen shows for a colour of [#displayP3].
  ///
  /// @return `0xFFRRGGBB`
  public static int shownForDisplayP3(int rgb) {
    return shown(rgb, DISPLAY_P3, SampleProfiles::light);
  }

  /// What a screen shows for a colour of [#adobeRgb].
  public static int shownForAdobeRgb(int rgb) {
    return shown(rgb, ADOBE_RGB, number -> Math.pow(number, ADOBE_GAMMA));
  }

  /// What a screen shows for a grey of [#linearGrey].
  public static int shownForLinearGrey(int number) {
    return grey(number / 255.0);
  }

  /// What a screen shows for a lightness (CIE 1976) from 0 to 1.
  public static int shownForLightness(double lightness) {
    return grey(Math.pow((100 * lightness + 16) / 116, 3));
  }

  private static int grey(double light) {
    return 0xFF000000 | (int) Math.round(255 * number(light)) * 0x010101;
  }

  private interface Curve {
    double light(double number);
  }

  private static int shown(int rgb, double[][] primaries, Curve curve) {
    double[] light = new double[3];
    for (int i = 0; i < 3; i++) {
      light[i] = curve.light((rgb >> (16 - 8 * i) & 0xFF) / 255.0);
    }
    double[] onScreen = solve(SRGB, times(primaries, light));
    int argb = 0xFF;
    for (int i = 0; i < 3; i++) {
      argb = argb << 8 | (int) Math.round(255 * number(Math.clamp(onScreen[i], 0, 1)));
    }
    return argb;
  }

  private static double[] times(double[][] matrix, double[] vector) {
    double[] product = new double[3];
    for (int row = 0; row < 3; row++) {
      for (int i = 0; i < 3; i++) {
        product[row] += matrix[row][i] * vector[i];
      }
    }
    return product;
  }

  /// Cramer's rule.
  private static double[] solve(double[][] matrix, double[] vector) {
    double[] solution = new double[3];
    for (int i = 0; i < 3; i++) {
      double[][] replaced = {matrix[0].clone(), matrix[1].clone(), matrix[2].clone()};
      for (int row = 0; row < 3; row++) {
        replaced[row][i] = vector[row];
      }
      solution[i] = determinant(replaced) / determinant(matrix);
    }
    return solution;
  }

  private static double determinant(double[][] m) {
    return m[0][0] * (m[1][1] * m[2][2] - m[1][2] * m[2][1])
        - m[0][1] * (m[1][0] * m[2][2] - m[1][2] * m[2][0])
        + m[0][2] * (m[1][0] * m[2][1] - m[1][1] * m[2][0]);
  }

  /// IEC 61966-2-1.
  private static double light(double number) {
    return number <= 0.04045 ? number / 12.92 : Math.pow((number + 0.055) / 1.055, 2.4);
  }

  private static double number(double light) {
    return light <= 0.0031308 ? light * 12.92 : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
  }

  private static byte[] screen(double[][] primaries, byte[] curve) {
    Map<String, byte[]> tags = new LinkedHashMap<>();
    for (int i = 0; i < 3; i++) {
      String colour = "rgb".substring(i, i + 1);
      tags.put(colour + "XYZ", xyz(primaries[0][i], primaries[1][i], primaries[2][i]));
      tags.put(colour + "TRC", curve);
    }
    return profile("mntr", "RGB ", "XYZ ", tags);
  }

  private static byte[] xyz(double x, double y, double z) {
    ByteBuffer bytes = ByteBuffer.allocate(20).put(ascii("XYZ ")).putInt(0);
    return bytes.putInt(fixed(x)).putInt(fixed(y)).putInt(fixed(z)).array();
  }

  private static int fixed(double number) {
    return (int) Math.round(number * ONE);
  }

  private static byte[] gamma(double gamma) {
    ByteBuffer bytes = ByteBuffer.allocate(16).put(ascii("curv")).putInt(0).putInt(1);
    return bytes.putShort((short) Math.round(gamma * 256)).array();
  }

  private static byte[] screenCurve() {
    ByteBuffer bytes = ByteBuffer.allocate(12 + 2 * 256).put(ascii("curv")).putInt(0).putInt(256);
    for (int i = 0; i < 256; i++) {
      bytes.putShort((short) Math.round(65535 * light(i / 255.0)));
    }
    return bytes.array();
  }

  private static void putIdentities(ByteBuffer table, int count) {
    for (int i = 0; i < 256 * count; i++) {
      table.put((byte) i);
    }
  }

  private static byte[] profile(
      String use, String colours, String connection, Map<String, byte[]> ownTags) {
    Map<String, byte[]> tags = new LinkedHashMap<>();
    tags.put("desc", described("A classmate's own"));
    tags.put("wtpt", xyz(D50_X / (double) ONE, 1, D50_Z / (double) ONE));
    tags.putAll(ownTags);
    ByteArrayOutputStream contents = new ByteArrayOutputStream();
    ByteBuffer table = ByteBuffer.allocate(4 + 12 * tags.size()).putInt(tags.size());
    tags.forEach(
        (name, content) -> {
          table.put(ascii(name)).putInt(128 + table.capacity() + contents.size());
          table.putInt(content.length);
          contents.writeBytes(content);
          contents.writeBytes(new byte[-content.length & 3]);
        });
    int size = 128 + table.capacity() + contents.size();
    ByteBuffer header = ByteBuffer.allocate(128).putInt(size).putInt(0).putInt(0x02400000);
    header.put(ascii(use)).put(ascii(colours)).put(ascii(connection)).position(36);
    header.put(ascii("acsp")).position(68).putInt(D50_X).putInt(ONE).putInt(D50_Z);
    return SamplePictures.concat(header.array(), table.array(), contents.toByteArray());
  }

  private static byte[] described(String text) {
    ByteBuffer bytes = ByteBuffer.allocate(12 + text.length() + 1 + 8 + 3 + 67);
    bytes.put(ascii("desc")).putInt(0).putInt(text.length() + 1).put(ascii(text));
    return bytes.array();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
