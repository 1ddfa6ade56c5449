package org.yearbookgame.game;

/// How often a player may guess in one round. Only the first guess scores either way.
public enum Tries {
  UNTIL_RIGHT,
  ONE
}
