package org.yearbookgame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/// When the program's jars were made. Java takes a start-up cache only with jars of the very times
/// that it was made with, and the installers of Windows and macOS give files times of their own. So
/// the times are written down where the program is packaged, and put right where it is installed:
/// from its second start on it has its cache.
final class JarTimes {
  /// Beside the jars: for each a line with its seconds since 1970, a blank, and its name.
  static final String FILE = "jar-times";

  private static final Logger LOG = Logger.getLogger(JarTimes.class.getName());

  private JarTimes() {}

  /// Puts the times of the jars in a folder right. Where they cannot be changed the program goes on
  /// starting without its cache, which is only slower.
  static void restore(Path folder) {
    try {
      for (String line : Files.readAllLines(folder.resolve(FILE))) {
        int blank = line.indexOf(' ');
        FileTime made = FileTime.from(Long.parseLong(line, 0, blank, 10), TimeUnit.SECONDS);
        Path jar = folder.resolve(Path.of(line.substring(blank + 1)).getFileName());
        if (Files.getLastModifiedTime(jar).to(TimeUnit.SECONDS) != made.to(TimeUnit.SECONDS)) {
          Files.setLastModifiedTime(jar, made);
        }
      }
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.INFO, "The start-up cache will not be taken", e);
    }
  }
}
