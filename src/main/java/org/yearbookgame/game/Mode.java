package org.yearbookgame.game;

/// What is asked.
public enum Mode {
  /// "Find the face": one name, which picture is it?
  FACES,
  /// "Find the name": one picture, which name is it?
  NAMES
}
