package org.yearbookgame.prepare.audit;

/// What those who are pictured, and the files of their pictures, can be put in order by.
public enum Trait {
  FULL_NAME,
  FIRST_NAME,
  LAST_NAME,
  /// The row of the list.
  LIST,
  /// The file's bytes.
  SIZE,
  /// When the file was last written.
  DATE
}
