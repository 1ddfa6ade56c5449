package org.yearbookgame.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;

/// The program's log: five files of a megabyte each, of which the oldest goes. Nothing is made
/// before there is something to write. It holds rows and files, never a classmate's name.
public final class LogFile extends Handler {
  private static final int BYTES = 1 << 20;
  private static final int FILES = 5;

  private final Path folder;
  private @Nullable Handler file;
  private boolean broken;

  /// A log in a folder, which is made when it is needed.
  public LogFile(Path folder) {
    this.folder = folder;
    setLevel(Level.WARNING);
  }

  @Override
  public synchronized void publish(LogRecord entry) {
    if (!isLoggable(entry)) {
      return;
    }
    if (file == null && !broken) {
      try {
        file = open();
      } catch (IOException _) {
        broken = true; // there is nobody else to tell
      }
    }
    if (file != null) {
      file.publish(entry);
    }
  }

  private Handler open() throws IOException {
    Files.createDirectories(folder);
    String pattern = folder.toString().replace("%", "%%") + "/yearbook.%g.log";
    Handler opened = new FileHandler(pattern, BYTES, FILES, true);
    opened.setFormatter(new SimpleFormatter());
    opened.setEncoding(StandardCharsets.UTF_8.name());
    return opened;
  }

  @Override
  public synchronized void flush() {
    if (file != null) {
      file.flush();
    }
  }

  @Override
  public synchronized void close() {
    if (file != null) {
      file.close();
    }
  }
}
