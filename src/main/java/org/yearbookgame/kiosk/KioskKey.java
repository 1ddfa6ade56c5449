package org.yearbookgame.kiosk;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

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

  /// As it stands in the file: "idle-asking".
  public String written() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<KioskKey> of(String written) {
    String key = written.toLowerCase(Locale.ROOT);
    return Stream.of(values()).filter(known -> known.written().equals(key)).findFirst();
  }
}
