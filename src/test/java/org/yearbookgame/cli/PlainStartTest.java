package org.yearbookgame.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yearbookgame.storage.ClassFolder;

final class PlainStartTest {
  private static final Path DEMO = Path.of("assets", "demo-class");

  @TempDir Path folder;

  private static Optional<PlayRequest> read(String... args) {
    return PlainStart.of(List.of(args), Optional.of(DEMO));
  }

  private static PlayRequest request(
      Optional<PlayRequest.Named> named, boolean atOnce, Optional<Path> data) {
    return new PlayRequest(named, demo(), atOnce, OptionalLong.empty(), data, Optional.empty());
  }

  private static ClassFolder demo() {
    return ClassFolder.find(DEMO).found().orElseThrow();
  }

  @Test
  void nothingAtAllPlaysWhateverWasPlayedLast() {
    assertEquals(Optional.of(request(Optional.empty(), false, Optional.empty())), read());
    assertEquals(read(), read("play"));
  }

  @Test
  void classOptionsAndFolderAreTakenInAnyOrder() {
    String place = DEMO.toAbsolutePath().toString();
    PlayRequest asked =
        request(
            Optional.of(
                new PlayRequest.Folder(ClassFolder.find(Path.of(place)).found().orElseThrow())),
            true,
            Optional.of(folder));
    assertEquals(Optional.of(asked), read("play", "--start", place, "--data", folder.toString()));
    assertEquals(Optional.of(asked), read("--data", folder.toString(), place, "--start"));
  }

  @Test
  void classFileIsTakenUnopened() throws IOException {
    Path file = Files.createFile(folder.resolve("reunion.yearbook"));
    assertEquals(
        Optional.of(request(Optional.of(new PlayRequest.Sent(file, "")), false, Optional.empty())),
        read(file.toString()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "check",
        "play --seed 3",
        "play demo",
        "--data",
        "/nowhere/at/all",
        "--results jdbc:postgresql://host/db",
        "--language de",
      })
  void allElseIsLeftToTheWholeCommandLine(String line) {
    assertEquals(Optional.empty(), read(line.split(" ")));
  }

  @Test
  void whatIsAskedForIsLikelyToBePlain() {
    assertTrue(PlainStart.isLikely(new String[0]));
    assertTrue(PlainStart.isLikely(new String[] {"play", "--start"}));
    assertTrue(PlainStart.isLikely(new String[] {folder.toAbsolutePath().toString()}));
    assertFalse(PlainStart.isLikely(new String[] {"prepare", "list.csv"}));
    assertFalse(PlainStart.isLikely(new String[] {"--help"}));
  }
}
