package org.yearbookgame;

import java.util.Locale;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.yearbookgame.storage.AppDirs;
import org.yearbookgame.storage.LogFile;

/// The computer that the program runs on.
final class Host {
  private static final Logger LOG = Logger.getLogger("");

  private Host() {}

  static boolean isMac() {
    return system().startsWith("mac");
  }

  /// Windows and macOS always have one; elsewhere `DISPLAY` names it (JavaFX draws by X11 alone).
  static boolean hasDisplay() {
    String display = System.getenv("DISPLAY");
    return system().startsWith("windows") || isMac() || (display != null && !display.isBlank());
  }

  private static String system() {
    return System.getProperty("os.name").toLowerCase(Locale.ROOT);
  }

  /// Traces go to the log alone: a user is told in a sentence.
  static void logTo(AppDirs dirs) {
    for (Handler before : LOG.getHandlers()) {
      LOG.removeHandler(before);
    }
    LOG.addHandler(new LogFile(dirs.log()));
    Thread.setDefaultUncaughtExceptionHandler(
        (_, bug) -> LOG.log(Level.SEVERE, "Nobody caught this", bug));
  }
}
