package org.yearbookgame.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PinTest {
  private static final SecureRandom RANDOM = new SecureRandom();

  @Test
  void pinIsKnownAgainByItsDigitsAlone() {
    Pin pin = Pin.of("0042", RANDOM, 1000);
    assertTrue(pin.matches("0042"));
    assertFalse(pin.matches("42"));
    assertFalse(pin.matches("00420"));
    assertFalse(pin.matches(""));
  }

  /// A vector that several implementations agree on.
  @Test
  void hashIsThatOfTheStandard() {
    Pin pin =
        new Pin(1, "73616c74", "867f70cf1ade02cff3752599a3a53dc4af34c7a669815ae5d513554e1c8cf252");
    assertTrue(pin.matches("password"));
  }

  @Test
  void samePinIsKeptInAnotherWayEachTime() {
    assertNotEquals(Pin.of("1234", RANDOM, 1000), Pin.of("1234", RANDOM, 1000));
  }

  @Test
  void whatIsWrittenIsReadBackAndHoldsNoDigits() {
    Pin pin = Pin.of("12345678", RANDOM, 1000);
    assertEquals(Optional.of(pin), Pin.read(pin.written()));
    assertEquals("Pin", pin.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"123", "123456789", "12a4", "１２３４", "", "1234 "})
  void onlyFourToEightDigitsFit(String digits) {
    assertFalse(Pin.fits(digits));
  }
}
