package org.yearbookgame.prepare.audit;

/// What anybody sees of a picture file without opening it.
public enum Sign {
  /// The number that names it.
  NUMBER,
  /// Its bytes.
  SIZE,
  /// When it was last written.
  DATE
}
