package org.yearbookgame.kiosk;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/// A PIN of 4 to 8 digits, kept as a salted hash. Whoever has the file can find four digits again
/// by trying them all, whatever the hash; it keeps them from being read by the way, and makes
/// longer ones worth something.
///
/// @param iterations of PBKDF2 with HMAC-SHA-512 (RFC 8018)
/// @param salt in hexadecimal
/// @param hash in hexadecimal
public record Pin(int iterations, String salt, String hash) {
  /// How many digits a PIN has at least.
  public static final int SHORTEST = 4;

  /// How many digits a PIN has at most.
  public static final int LONGEST = 8;

  /// What the OWASP Password Storage Cheat Sheet asks for with HMAC-SHA-512: as hard as the 600,000
  /// of HMAC-SHA-256, and half as long with the game's one compiler.
  private static final int ITERATIONS = 210_000;

  /// A line that claims more would keep the pad busy for minutes.
  private static final int MOST_ITERATIONS = 10_000_000;

  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
  private static final String NAME = "pbkdf2-sha512";
  private static final Pattern DIGITS = Pattern.compile("[0-9]{" + SHORTEST + "," + LONGEST + "}");
  private static final Pattern WRITTEN =
      Pattern.compile(
          "%s:([1-9][0-9]{0,7}):([0-9a-f]{%d}):([0-9a-f]{%d})"
              .formatted(NAME, 2 * SALT_BYTES, 2 * HASH_BYTES));

  /// Whether digits can be a PIN.
  public static boolean fits(String digits) {
    return DIGITS.matcher(digits).matches();
  }

  /// Keeps a PIN. Takes about a second on a small computer: to be used in the background.
  ///
  /// @throws IllegalArgumentException where the digits do not [#fits]
  public static Pin of(String digits, SecureRandom random) {
    return of(digits, random, ITERATIONS);
  }

  static Pin of(String digits, SecureRandom random, int iterations) {
    if (!fits(digits)) {
      throw new IllegalArgumentException("no PIN");
    }
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    return new Pin(
        iterations,
        HexFormat.of().formatHex(salt),
        HexFormat.of().formatHex(hash(digits, salt, iterations)));
  }

  /// The PIN of a line in the settings.
  public static Optional<Pin> read(String written) {
    Matcher parts = WRITTEN.matcher(written);
    return parts.matches() && Integer.parseInt(parts.group(1)) <= MOST_ITERATIONS
        ? Optional.of(new Pin(Integer.parseInt(parts.group(1)), parts.group(2), parts.group(3)))
        : Optional.empty();
  }

  /// As it stands in the settings.
  public String written() {
    return String.join(":", NAME, Integer.toString(iterations), salt, hash);
  }

  /// Whether these are its digits; equally slow whether they are or not. To be used in the
  /// background.
  public boolean matches(String digits) {
    HexFormat hex = HexFormat.of();
    return MessageDigest.isEqual(hash(digits, hex.parseHex(salt), iterations), hex.parseHex(hash));
  }

  private static byte[] hash(String digits, byte[] salt, int iterations) {
    PBEKeySpec spec =
        new PBEKeySpec(digits.toCharArray(), salt, iterations, HASH_BYTES * Byte.SIZE);
    try {
      return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java of ours has " + ALGORITHM, e);
    } finally {
      spec.clearPassword();
    }
  }

  /// The hash of four digits is as good as the digits.
  @Override
  public String toString() {
    return "Pin";
  }
}
