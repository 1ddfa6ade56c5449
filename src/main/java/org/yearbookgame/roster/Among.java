package org.yearbookgame.roster;

/// The group whose portraits a classmate is dealt with: that of a gender (most often their own), or
/// the whole class, where an organizer chose so for somebody whose gender too few others share.
public sealed interface Among {
  /// Those who are dealt among this gender.
  record People(Gender gender) implements Among {}

  /// The whole class, whoever the others are dealt among.
  record Everyone() implements Among {}

  /// What the list's column `Among` says: `everyone`, or the word of a gender.
  ///
  /// @throws IllegalArgumentException if the word is blank
  static Among of(String written) {
    return Fold.key(written).equals("everyone") ? new Everyone() : new People(Gender.of(written));
  }
}
