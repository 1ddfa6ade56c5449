package org.yearbookgame.storage;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LogFileTest {
  @TempDir private Path folder;

  @Test
  void onlyWarningsAreKept() throws IOException {
    Path file = folder.resolve("100%/yearbook.log");
    LogFile log = new LogFile(file);
    log.publish(new LogRecord(Level.INFO, "all is well"));
    assertFalse(Files.exists(file));
    log.publish(new LogRecord(Level.WARNING, "something is not"));
    log.close();
    assertTrue(Files.readString(file).contains("something is not"));
  }

  @Test
  void logThatCannotBeKeptDisturbsNobody() throws IOException {
    Path file = Files.createFile(folder.resolve("no folder")).resolve("yearbook.log");
    LogFile log = new LogFile(file);
    log.publish(new LogRecord(Level.WARNING, "something is not"));
    log.publish(new LogRecord(Level.WARNING, "nor this"));
    log.close();
    assertFalse(Files.exists(file));
  }
}
