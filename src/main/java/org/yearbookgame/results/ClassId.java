package org.yearbookgame.results;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.yearbookgame.storage.ClassFolder;
import org.yearbookgame.storage.ClassSettings;

/// Which class a play is of: the id that stands in its `class.json` since it was prepared, so that
/// the scores stay when the folder moves or a newer one takes its place. A class without one is
/// known by where it lies.
public record ClassId(String text) {
  /// As many characters as the database takes.
  static final int LONGEST = 64;

  /// Checks the length.
  ///
  /// @throws IllegalArgumentException if it is blank or longer than 64 characters
  public ClassId {
    if (text.isBlank() || text.length() > LONGEST) {
      throw new IllegalArgumentException("not the id of a class");
    }
  }

  /// The id of a class.
  public static ClassId of(ClassFolder folder, ClassSettings settings) {
    return settings
        .id()
        .filter(id -> !id.isBlank() && id.length() <= LONGEST)
        .map(ClassId::new)
        .orElseGet(() -> new ClassId(hash(folder.root().toString())));
  }

  /// The first 16 bytes of a text's SHA-256, in hexadecimal.
  private static String hash(String text) {
    return HexFormat.of().formatHex(sha256(text), 0, 16);
  }

  static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
