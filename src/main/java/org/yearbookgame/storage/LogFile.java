package org.yearbookgame.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;

/// The log, kept in a file that is made with the first thing to keep: most sittings have none.
/// Whoever plays never sees it.
public final class LogFile extends Handler {
  private static final int MOST_BYTES = 1 << 20;

  private final Path file;
  private @Nullable FileHandler open;
  private boolean closed;

  LogFile(Path file) {
    this.file = file;
    setLevel(Level.WARNING);
  }

  /// Sends the log of the whole program to this file, and to nothing else.
  ///
  /// @param file is begun anew at one megabyte
  public static void keepIn(Path file) {
    Logger root = Logger.getLogger("");
    for (Handler handler : root.getHandlers()) {
      root.removeHandler(handler);
    }
    root.addHandler(new LogFile(file));
  }

  @Override
  public synchronized void publish(LogRecord entry) {
    if (closed || !isLoggable(entry)) {
      return;
    }
    try {
      if (open == null) {
        Files.createDirectories(file.getParent());
        open = new FileHandler(file.toString().replace("%", "%%"), MOST_BYTES, 1, true);
        open.setFormatter(new SimpleFormatter());
      }
      open.publish(entry);
    } catch (IOException e) {
      closed = true; // a log that cannot be kept must not disturb a game
    }
  }

  @Override
  public synchronized void flush() {
    if (open != null) {
      open.flush();
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (open != null) {
      open.close();
    }
  }
}
