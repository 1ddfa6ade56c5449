package org.yearbookgame.ui;

import java.util.stream.Stream;

/// The style sheets, by who looks at what they dress: a program that starts reads the players'
/// alone.
public enum Sheets {
  PLAY,
  KIOSK,
  PREPARE;

  /// The names of the files, without their ending, each after those that it may overrule.
  Stream<String> names() {
    return switch (this) {
      case PLAY ->
          Stream.of(
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
              "classes");
      case KIOSK -> Stream.of("kiosk", "guard");
      case PREPARE ->
          Stream.of(
              "organizer",
              "names",
              "card",
              "organizer-check",
              "pages",
              "insight",
              "portraits",
              "publish",
              "setup");
    };
  }
}
