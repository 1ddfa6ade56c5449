package org.yearbookgame.ui.organizer.kiosk;

import java.util.Locale;

/// The system that the kiosk runs on, as far as it matters what a program can lock there.
enum Host {
  WINDOWS,
  MAC,
  OTHER;

  /// @param name as in `os.name`
  static Host of(String name) {
    String system = name.toLowerCase(Locale.ROOT);
    if (system.startsWith("windows")) {
      return WINDOWS;
    }
    return system.startsWith("mac") ? MAC : OTHER;
  }
}
