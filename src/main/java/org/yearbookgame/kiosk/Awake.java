package org.yearbookgame.kiosk;

import java.util.Locale;

/// Keeps a computer and its screen from going to sleep, from its making until it is closed or the
/// program ends, in whatever way it ends. To be used off the FX thread.
public interface Awake extends AutoCloseable {
  /// Keeps this computer awake, as far as its system offers a way; what it does not offer is
  /// logged.
  static Awake here() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    if (system.startsWith("windows")) {
      return AwakeOnWindows.begin();
    }
    return AwakeByCommands.begin(
        system.startsWith("mac") ? AwakeByCommands.MAC : AwakeByCommands.LINUX);
  }

  /// Lets it sleep again. A second time it does nothing.
  @Override
  void close();
}
