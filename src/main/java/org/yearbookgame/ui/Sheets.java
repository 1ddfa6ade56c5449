package org.yearbookgame.ui;

import java.util.List;
import java.util.stream.Stream;

/// The style sheets, by who looks at what they dress: a program that starts reads the players'
/// alone.
public enum Sheets {
  PLAY(
      "tokens",
      "controls",
      "fields",
      "home",
      "album",
      "play",
      "finish",
      "board",
      "check",
      "options",
      "classes"),
  KIOSK("kiosk", "guard"),
  PREPARE(
      "organizer", "names", "card", "organizer-check", "insight", "portraits", "publish", "setup");

  private final List<String> names;

  Sheets(String... names) {
    this.names = List.of(names);
  }

  /// The names of the files, without their ending.
  Stream<String> names() {
    return names.stream();
  }
}
