package org.yearbookgame.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GlassTest {
  @Test
  void measuredGlassIsAsItWasMeasured() {
    Glass glass = Glass.of(OptionalDouble.of(0.25), 1920, 1080);

    assertEquals(80, glass.mm(Glass.TARGET), 1e-9);
    assertEquals(28 / 0.668, glass.letters(Glass.CAPITALS), 1e-9);
  }

  @Test
  void glassThatNobodyMeasuredIsTakenForALaptops() {
    Glass glass = Glass.of(OptionalDouble.empty(), 1920, 1080);

    assertEquals(5.56, glass.pixels(), 0.01);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
  void noGlassHasSuchPixels(double pixels) {
    assertThrows(IllegalArgumentException.class, () -> new Glass(pixels));
  }
}
