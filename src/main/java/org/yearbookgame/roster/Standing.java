package org.yearbookgame.roster;

/// How a classmate stands in the class. There is deliberately no value for "private": a private row
/// never becomes a [Classmate], so no screen, file or game can forget to leave it out.
public enum Standing {
  LISTED,
  IN_MEMORIAM
}
