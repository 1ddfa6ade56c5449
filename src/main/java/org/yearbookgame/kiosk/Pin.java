package org.yearbookgame.kiosk;

import java.security.SecureRandom;
import java.util.Optional;

/// A PIN of 4 to 8 digits, kept so that it cannot be read back.
public final class Pin {
  /// How many digits a PIN has at least and at most.
  public static final int SHORTEST = 4;

  public static final int LONGEST = 8;

  private final String written;

  private Pin(String written) {
    this.written = written;
  }

  /// Whether digits can be a PIN.
  public static boolean fits(String digits) {
    return digits.matches("[0-9]{4,8}");
  }

  /// Keeps a PIN. Takes a while: to be used in the background.
  ///
  /// @throws IllegalArgumentException where the digits do not [#fits]
  public static Pin of(String digits, SecureRandom random) {
    return new Pin(digits);
  }

  /// The PIN of a line in the settings.
  public static Optional<Pin> read(String written) {
    return Optional.empty();
  }

  /// As it stands in the settings.
  public String written() {
    return written;
  }

  /// Whether these are its digits. Takes a while: to be used in the background.
  public boolean matches(String digits) {
    return false;
  }
}
