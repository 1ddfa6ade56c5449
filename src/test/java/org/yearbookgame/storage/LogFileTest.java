package org.yearbookgame.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LogFileTest {
  @TempDir private Path folder;

  @Test
  void nothingIsMadeBeforeThereIsSomethingToWrite() throws IOException {
    Path place = folder.resolve("100%/log");
    LogFile log = new LogFile(place);
    log.publish(new LogRecord(Level.INFO, "all is well"));
    assertFalse(Files.exists(place));
    log.publish(new LogRecord(Level.WARNING, "something is not"));
    log.close();
    assertTrue(Files.readString(place.resolve("yearbook.0.log")).contains("something is not"));
  }

  @Test
  void oldestOfFiveFilesGoes() throws IOException {
    LogFile log = new LogFile(folder);
    String long100k = "x".repeat(100_000);
    for (int i = 0; i < 80; i++) {
      log.publish(new LogRecord(Level.WARNING, long100k));
    }
    log.close();
    try (Stream<Path> files = Files.list(folder)) {
      List<String> names = files.map(file -> file.getFileName().toString()).sorted().toList();
      assertEquals(
          List.of(
              "yearbook.0.log",
              "yearbook.1.log",
              "yearbook.2.log",
              "yearbook.3.log",
              "yearbook.4.log"),
          names);
    }
  }

  @Test
  void logThatCannotBeKeptDisturbsNobody() throws IOException {
    Path place = Files.createFile(folder.resolve("no folder")).resolve("log");
    LogFile log = new LogFile(place);
    log.publish(new LogRecord(Level.WARNING, "something is not"));
    log.publish(new LogRecord(Level.WARNING, "nor this"));
    log.close();
    assertFalse(Files.exists(place));
  }
}
