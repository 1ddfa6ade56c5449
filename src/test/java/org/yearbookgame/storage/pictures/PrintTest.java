package org.yearbookgame.storage.pictures;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yearbookgame.storage.Orientation;

final class PrintTest {
  /// A small letter F, which looks different in all eight orientations.
  private static final String[] LETTER = {"XXX", "X..", "XX.", "X..", "X.."};

  @ParameterizedTest
  @EnumSource
  void everyOrientationIsTurnedUpright(Orientation orientation) throws InterruptedException {
    int[] print = print(stored(orientation), orientation, 3, 5);
    assertArrayEquals(
        Arrays.stream(LETTER)
            .flatMapToInt(String::chars)
            .map(c -> c == 'X' ? 0xFF000000 : 0xFFFFFFFF)
            .toArray(),
        print);
  }

  /// The letter as a camera stores it in an orientation, point by point as EXIF 2.32 draws it.
  private static BufferedImage stored(Orientation orientation) {
    return switch (orientation) {
      case UPRIGHT -> picture("XXX", "X..", "XX.", "X..", "X..");
      case MIRRORED -> picture("XXX", "..X", ".XX", "..X", "..X");
      case UPSIDE_DOWN -> picture("..X", "..X", ".XX", "..X", "XXX");
      case MIRRORED_UPSIDE_DOWN -> picture("X..", "X..", "XX.", "X..", "XXX");
      case MIRRORED_LYING_LEFT -> picture("XXXXX", "X.X..", "X....");
      case LYING_LEFT -> picture("X....", "X.X..", "XXXXX");
      case MIRRORED_LYING_RIGHT -> picture("....X", "..X.X", "XXXXX");
      case LYING_RIGHT -> picture("XXXXX", "..X.X", "....X");
    };
  }

  private static BufferedImage picture(String... rows) {
    BufferedImage image =
        new BufferedImage(rows[0].length(), rows.length, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < rows.length; y++) {
      for (int x = 0; x < rows[y].length(); x++) {
        image.setRGB(x, y, rows[y].charAt(x) == 'X' ? 0xFF000000 : 0xFFFFFFFF);
      }
    }
    return image;
  }

  @ParameterizedTest
  @EnumSource
  void turningRightFourTimesComesBackThroughFourOrientations(Orientation orientation) {
    List<Orientation> turned =
        Stream.iterate(orientation, Orientation::turnedRight).limit(5).toList();
    assertEquals(orientation, turned.getLast());
    assertEquals(4, Set.copyOf(turned).size());
  }

  @ParameterizedTest
  @EnumSource
  void turningRightTurnsWhatStandsUpright(Orientation orientation) throws InterruptedException {
    int[] upright = print(stored(orientation), orientation, 3, 5);
    int[] turned = print(stored(orientation), orientation.turnedRight(), 5, 3);
    assertArrayEquals(
        IntStream.range(0, 15).map(i -> upright[(4 - i % 5) * 3 + i / 5]).toArray(), turned);
  }

  @Test
  void aCheckOfSinglePointsBecomesEvenGrey() throws InterruptedException {
    BufferedImage check = new BufferedImage(480, 600, BufferedImage.TYPE_BYTE_GRAY);
    for (int y = 0; y < 600; y++) {
      for (int x = 0; x < 480; x++) {
        check.getRaster().setSample(x, y, 0, (x + y) % 2 * 255);
      }
    }
    int[] print = print(check, Orientation.UPRIGHT, 97, 121);
    int darkest = Arrays.stream(print).map(argb -> argb & 0xFF).min().orElseThrow();
    int lightest = Arrays.stream(print).map(argb -> argb & 0xFF).max().orElseThrow();
    assertEquals(true, darkest > 120 && lightest < 135, darkest + " to " + lightest);
  }

  @ParameterizedTest
  @ValueSource(ints = {37, 480, 1001})
  void aPlainPictureStaysPlainInAnySize(int width) throws InterruptedException {
    BufferedImage plain = new BufferedImage(480, 600, BufferedImage.TYPE_3BYTE_BGR);
    for (int y = 0; y < 600; y++) {
      for (int x = 0; x < 480; x++) {
        plain.setRGB(x, y, 0xFF336699);
      }
    }
    int[] print = print(plain, Orientation.UPRIGHT, width, 77);
    assertArrayEquals(IntStream.generate(() -> 0xFF336699).limit(width * 77L).toArray(), print);
  }

  @Test
  void aPictureThatGrowsRunsEvenlyFromPointToPoint() throws InterruptedException {
    BufferedImage two = new BufferedImage(2, 1, BufferedImage.TYPE_BYTE_GRAY);
    two.getRaster().setSample(1, 0, 0, 200);
    int[] print = print(two, Orientation.UPRIGHT, 8, 4);
    assertArrayEquals(
        new int[] {0, 0, 25, 75, 125, 175, 200, 200},
        Arrays.stream(print, 0, 8).map(argb -> argb & 0xFF).toArray());
  }

  private static int[] print(BufferedImage picture, Orientation orientation, int width, int height)
      throws InterruptedException {
    Part whole = new Part(0, 0, picture.getWidth(), picture.getHeight());
    Points points = new Points(picture, Optional.empty());
    return Print.of(points, whole, orientation, width, height).argb();
  }
}
