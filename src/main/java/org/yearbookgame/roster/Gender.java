package org.yearbookgame.roster;

import java.util.Map;

/// A gender as the organizer wrote it. Nobody is forced into two: every word is a gender of its
/// own, compared without case and outer blanks; `F` and `female`, `M` and `male` are one each.
public final class Gender {
  private static final Map<String, String> SAME = Map.of("female", "f", "male", "m");

  private final String written;
  private final String key;

  private Gender(String written) {
    this.written = written;
    String folded = Fold.key(written);
    this.key = SAME.getOrDefault(folded, folded);
  }

  /// The gender that a word stands for.
  ///
  /// @throws IllegalArgumentException if the word is blank
  public static Gender of(String written) {
    if (Fold.tidy(written).isEmpty()) {
      throw new IllegalArgumentException("a gender must not be blank");
    }
    return new Gender(Fold.tidy(written));
  }

  /// The word in the list, for the organizer's eyes only.
  public String written() {
    return written;
  }

  /// The text by which genders are compared, for use where a text is needed.
  public String key() {
    return key;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Gender that && key.equals(that.key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }

  @Override
  public String toString() {
    return written;
  }
}
