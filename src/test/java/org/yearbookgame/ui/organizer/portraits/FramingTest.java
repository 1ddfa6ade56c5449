package org.yearbookgame.ui.organizer.portraits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yearbookgame.prepare.project.Crop;

final class FramingTest {
  private static final double EXACT = 1e-9;

  private static void assertSame(Crop expected, Crop actual) {
    assertEquals(expected.x(), actual.x(), EXACT);
    assertEquals(expected.y(), actual.y(), EXACT);
    assertEquals(expected.width(), actual.width(), EXACT);
    assertEquals(expected.height(), actual.height(), EXACT);
  }

  /// A crop of the frame's shape, in a picture of 800 by 1000.
  private static Crop square(double x, double y, double share) {
    return new Crop(x, y, share, share);
  }

  private final Framing framing = new Framing(800, 1000);

  @Test
  void frameMovesAsFarAsThePictureGoes() {
    Crop from = square(0.2, 0.3, 0.5);
    assertSame(square(0.3, 0.1, 0.5), framing.moved(from, 0.1, -0.2));
    assertSame(square(0.5, 0.5, 0.5), framing.moved(from, 2, 2));
    assertSame(square(0, 0, 0.5), framing.moved(from, -2, -2));
  }

  @Test
  void frameGrowsAroundItsMiddle() {
    assertSame(square(0.2, 0.2, 0.6), framing.grown(square(0.3, 0.3, 0.4), 1.5));
    assertSame(square(0, 0, 0.6), framing.grown(square(0, 0, 0.4), 1.5));
    assertSame(square(0, 0, 1), framing.grown(square(0.3, 0.3, 0.4), 100));
    assertSame(square(0.425, 0.425, 0.15), framing.grown(square(0.3, 0.3, 0.4), 0.001));
  }

  @Test
  void cornerAcrossStaysWhereItIs() {
    Crop from = square(0.2, 0.2, 0.4);
    assertSame(square(0.2, 0.2, 0.6), framing.drawn(from, true, true, 0.8, 0.5));
    assertSame(square(0.1, 0.1, 0.5), framing.drawn(from, false, false, 0.1, 0.3));
    assertSame(square(0.2, 0, 0.6), framing.drawn(from, true, false, 0.3, -5));
    assertSame(square(0.45, 0.2, 0.15), framing.drawn(from, false, true, 0.9, 0.1));
  }

  @ParameterizedTest
  @CsvSource({"800, 1000", "1000, 800", "300, 2000", "4000, 200", "120, 120"})
  void frameKeepsItsShapeInsideThePicture(double width, double height) {
    Framing picture = new Framing(width, height);
    SplittableRandom random = new SplittableRandom(1984);
    Crop crop = picture.usual();
    for (int i = 0; i < 2000; i++) {
      crop =
          switch (random.nextInt(3)) {
            case 0 -> picture.moved(crop, random.nextDouble(-1, 1), random.nextDouble(-1, 1));
            case 1 -> picture.grown(crop, random.nextDouble(0.2, 3));
            default ->
                picture.drawn(
                    crop,
                    random.nextBoolean(),
                    random.nextBoolean(),
                    random.nextDouble(-1, 2),
                    random.nextDouble(-1, 2));
          };
      assertEquals(0.8, crop.width() * width / (crop.height() * height), 1e-6);
      assertTrue(Math.max(crop.width(), crop.height()) > 0.149, crop::toString);
    }
  }
}
