package org.yearbookgame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JarTimesTest {
  private static final Instant MADE = Instant.parse("2026-11-22T10:15:30Z");
  private static final Instant INSTALLED = Instant.parse("2026-12-24T18:00:00Z");

  @TempDir Path folder;

  private Path file(String name) throws IOException {
    Path file = Files.createDirectories(folder.resolve("app")).resolve(name);
    Files.writeString(file, name);
    return Files.setLastModifiedTime(file, FileTime.from(INSTALLED));
  }

  private void restore(String... lines) throws IOException {
    Files.write(folder.resolve("app").resolve(JarTimes.FILE), List.of(lines));
    JarTimes.restore(folder.resolve("app"));
  }

  private static Instant time(Path file) throws IOException {
    return Files.getLastModifiedTime(file).toInstant();
  }

  @Test
  void jarsAreAsOldAgainAsTheyWereWhenTheyWerePackaged() throws IOException {
    Path game = file("yearbook-game.jar");
    Path library = file("a library.jar");
    Path other = file("other.txt");
    restore(
        MADE.getEpochSecond() + " yearbook-game.jar",
        MADE.plusSeconds(7).getEpochSecond() + " a library.jar");
    assertEquals(
        List.of(MADE, MADE.plusSeconds(7), INSTALLED),
        List.of(time(game), time(library), time(other)));
  }

  @Test
  void nothingOutsideTheFolderIsTouched() throws IOException {
    Path inside = file("yearbook-game.jar");
    Path outside = folder.resolve("yearbook-game.jar");
    Files.copy(inside, outside);
    Files.setLastModifiedTime(outside, FileTime.from(INSTALLED));
    restore(MADE.getEpochSecond() + " ../yearbook-game.jar");
    assertEquals(INSTALLED, time(outside));
  }

  @Test
  void whatCannotBeReadChangesNothing() throws IOException {
    Path game = file("yearbook-game.jar");
    restore("yesterday yearbook-game.jar");
    restore("yearbook-game.jar");
    restore(MADE.getEpochSecond() + " gone.jar");
    JarTimes.restore(folder.resolve("nowhere"));
    assertEquals(INSTALLED, time(game));
  }
}
