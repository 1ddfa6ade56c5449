package org.yearbookgame.prepare.audit;

/// What portraits, and those whom they show, can be put in order by.
public enum Trait {
  /// The number that names the picture.
  NUMBER,
  FULL_NAME,
  FIRST_NAME,
  LAST_NAME,
  /// The row of the list.
  LIST,
  /// The bytes of the file.
  SIZE,
  /// When the file was last written.
  DATE
}
