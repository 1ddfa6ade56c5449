package org.yearbookgame.kiosk;

import java.util.Locale;

/// The keys that a kiosk's settings know.
public enum KioskKey {
  ROUNDS,
  GUESSES,
  IDLE_ASKING,
  IDLE_TALKING,
  COUNTDOWN,
  BOARD,
  LANGUAGE,
  PIN,
  MONITOR,
  MM_PER_PIXEL,
  LOW_CONTROLS,
  CURSOR,
  RESULTS,
  RESULTS_LOGIN;

  /// As it stands in the file.
  public String written() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
