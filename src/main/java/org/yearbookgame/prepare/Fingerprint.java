package org.yearbookgame.prepare;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.random.RandomGenerator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.yearbookgame.roster.DisplayName;
import org.yearbookgame.roster.Gender;

/// How the key file knows people and pictures again without holding a name: by keyed hashes
/// (HMAC-SHA-256) that are of no use without the class's own salt.
///
/// @param salt of one class, in Base64
record Fingerprint(String salt) {
  private static final int SALT_BYTES = 16;

  /// As many as keep chance from making two of them alike.
  private static final int KEPT_BYTES = 16;

  private static final int PAGE = 1 << 16;

  /// @throws IllegalArgumentException if the salt is not Base64, or empty
  Fingerprint {
    if (Base64.getDecoder().decode(salt).length == 0) {
      throw new IllegalArgumentException("no salt");
    }
  }

  /// A new salt.
  static Fingerprint drawn(RandomGenerator random) {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    return new Fingerprint(Base64.getEncoder().encodeToString(salt));
  }

  /// Of a person, by name and gender as far as they count.
  String of(DisplayName name, Gender gender) {
    String told = name.key() + '\0' + gender.key();
    return text(mac().doFinal(told.getBytes(StandardCharsets.UTF_8)));
  }

  /// Of a picture, by the bytes of its file, whatever it is called.
  String of(Path picture) throws IOException {
    Mac mac = mac();
    byte[] page = new byte[PAGE];
    try (InputStream in = Files.newInputStream(picture)) {
      for (int read = in.read(page); read >= 0; read = in.read(page)) {
        mac.update(page, 0, read);
      }
    }
    return text(mac.doFinal());
  }

  private static String text(byte[] hash) {
    return Base64.getEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, KEPT_BYTES));
  }

  private Mac mac() {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(Base64.getDecoder().decode(salt), mac.getAlgorithm()));
      return mac;
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("every Java has HmacSHA256", e);
    }
  }
}
