package org.yearbookgame.kiosk;

import java.security.SecureRandom;

/// A PIN for tests, which ask often: of one iteration.
public final class SamplePin {
  public static final String DIGITS = "2468";
  public static final Pin PIN = Pin.of(DIGITS, new SecureRandom(), 1);

  private SamplePin() {}
}
