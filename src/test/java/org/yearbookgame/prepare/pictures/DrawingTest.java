package org.yearbookgame.prepare.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.function.IntBinaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yearbookgame.storage.pictures.Pixels;

final class DrawingTest {
  private static final int SIDE = 200;

  static Stream<Arguments> pictures() {
    Random random = new Random(1984);
    return Stream.of(
        Arguments.of("an even plane", true, greys((_, _) -> 200)),
        Arguments.of("lines", true, greys((x, y) -> (x + y) % 20 < 3 ? 0 : 255)),
        Arguments.of("lines with soft edges", true, greys((x, y) -> edge((x + y) % 40))),
        Arguments.of("grain", false, greys((_, _) -> 100 + random.nextInt(20))),
        Arguments.of("a face's soft shades", false, greys((x, y) -> x * x / SIDE + y / 4)),
        Arguments.of(
            "a face cut out on white",
            false,
            greys((x, y) -> y < SIDE / 2 ? 255 : 100 + (x * 7 + y * 13) % 9)));
  }

  private static int edge(int step) {
    return step < 10 ? 0 : step < 12 ? 120 * (step - 9) : 255;
  }

  private static Pixels greys(IntBinaryOperator tone) {
    byte[] samples = new byte[SIDE * SIDE];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = (byte) tone.applyAsInt(i % SIDE, i / SIDE);
    }
    return new Pixels(SIDE, SIDE, 1, samples);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pictures")
  void drawingsAreToldByTheirEvenPlanesAndHardEdges(String what, boolean drawing, Pixels picture) {
    assertEquals(drawing, Drawing.isIn(picture));
  }
}
