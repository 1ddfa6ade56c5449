package org.yearbookgame.storage.pictures;

import com.twelvemonkeys.imageio.color.ColorSpaces;
import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.ColorConvertOp;
import java.awt.image.ColorModel;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.Optional;

/// What the numbers of a picture's points mean.
sealed interface Colours {
  /// How many numbers a point has.
  int bands();

  /// How light a point is, as screens count it.
  ///
  /// Java would take these numbers for amounts of light, which no scanner means.
  record Greys() implements Colours {
    @Override
    public int bands() {
      return 1;
    }
  }

  /// Red, green and blue, as screens show them (sRGB).
  record Screen() implements Colours {
    @Override
    public int bands() {
      return 3;
    }
  }

  /// Cyan, magenta, yellow and black, of whatever make.
  record FourInks() implements Colours {
    @Override
    public int bands() {
      return 4;
    }
  }

  /// What a profile says, which came with the picture.
  record Profiled(ICC_Profile profile) implements Colours {
    @Override
    public int bands() {
      return profile.getNumComponents();
    }
  }

  /// The colours of a picture's points; nothing, where only its colour model understands them.
  ///
  /// @param embedded a profile that its reader passed over
  static Optional<Colours> of(ColorModel model, Optional<ICC_Profile> embedded) {
    ColorSpace space = model.getColorSpace();
    return switch (space.getType()) {
      case ColorSpace.TYPE_GRAY -> {
        boolean plain = space.equals(ColorSpace.getInstance(ColorSpace.CS_GRAY));
        yield Optional.of(profiled(space, embedded, 1, plain).orElseGet(Greys::new));
      }
      case ColorSpace.TYPE_RGB ->
          Optional.of(profiled(space, embedded, 3, space.isCS_sRGB()).orElseGet(Screen::new));
      case ColorSpace.TYPE_CMYK -> {
        // what this computer holds for usual inks, where the picture says nothing of its own
        boolean plain = space.equals(ColorSpaces.getColorSpace(ColorSpaces.CS_GENERIC_CMYK));
        yield Optional.of(profiled(space, embedded, 4, plain).orElseGet(FourInks::new));
      }
      default -> Optional.empty();
    };
  }

  private static Optional<Colours> profiled(
      ColorSpace space, Optional<ICC_Profile> embedded, int bands, boolean plain) {
    Optional<ICC_Profile> own =
        !plain && space instanceof ICC_ColorSpace known
            ? Optional.of(known.getProfile())
            : Optional.empty();
    return own.or(() -> embedded)
        .filter(profile -> profile.getNumComponents() == bands)
        .filter(profile -> !ColorSpaces.createColorSpace(profile).isCS_sRGB())
        .map(Profiled::new);
  }

  /// The same points in greys or in sRGB.
  ///
  /// @param samples of all bands of each point in turn
  /// @return of one or three bands
  default byte[] onScreen(byte[] samples) {
    return switch (this) {
      case Greys _, Screen _ -> samples;
      case FourInks _ -> ofFourInks(samples);
      case Profiled(var profile) -> {
        try {
          yield converted(samples, profile);
        } catch (CMMException _) {
          // a profile that makes no sense does not make a picture worse
          yield bands() == 4 ? ofFourInks(samples) : samples;
        }
      }
    };
  }

  /// As light comes back from inks that each take away their own third of it, which is lighter and
  /// more colourful than print; nobody can tell without a profile.
  private static byte[] ofFourInks(byte[] inks) {
    byte[] rgb = new byte[inks.length / 4 * 3];
    for (int i = 0; i < inks.length / 4; i++) {
      int white = 255 - (inks[4 * i + 3] & 0xFF);
      for (int band = 0; band < 3; band++) {
        rgb[3 * i + band] = (byte) Math.round((255 - (inks[4 * i + band] & 0xFF)) * white / 255f);
      }
    }
    return rgb;
  }

  private static byte[] converted(byte[] samples, ICC_Profile profile) {
    int bands = profile.getNumComponents();
    int points = samples.length / bands;
    byte[] rgb = new byte[3 * points];
    ICC_Profile screen = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
    new ColorConvertOp(new ICC_Profile[] {profile, screen}, null)
        .filter(row(samples, points, bands), row(rgb, points, 3));
    return bands == 1 ? greens(rgb) : rgb;
  }

  private static WritableRaster row(byte[] samples, int points, int bands) {
    int[] order =
        bands == 1 ? new int[] {0} : bands == 3 ? new int[] {0, 1, 2} : new int[] {0, 1, 2, 3};
    return Raster.createInterleavedRaster(
        new DataBufferByte(samples, samples.length), points, 1, points * bands, bands, order, null);
  }

  /// Of greys that were made red, green and blue: they are equal but for rounding.
  private static byte[] greens(byte[] rgb) {
    byte[] greys = new byte[rgb.length / 3];
    for (int i = 0; i < greys.length; i++) {
      greys[i] = rgb[3 * i + 1];
    }
    return greys;
  }
}
