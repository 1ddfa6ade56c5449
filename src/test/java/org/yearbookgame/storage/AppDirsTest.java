package org.yearbookgame.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yearbookgame.InEnglishAndTurkish;

@InEnglishAndTurkish
final class AppDirsTest {
  private static final Path HOME = Path.of("/home/ann");

  private static Path data(String system, Map<String, String> environment) {
    return AppDirs.of(system, HOME, environment).data();
  }

  @Test
  void everySystemHasItsCustom() {
    assertEquals(HOME.resolve(".local/share/yearbook-game"), data("Linux", Map.of()));
    assertEquals(
        HOME.resolve("Library/Application Support/Yearbook Game"), data("Mac OS X", Map.of()));
    assertEquals(HOME.resolve("AppData/Roaming/Yearbook Game"), data("WINDOWS 11", Map.of()));
  }

  @Test
  void theEnvironmentMayNameAFolder() {
    assertEquals(Path.of("/var/d/yearbook-game"), data("Linux", Map.of("XDG_DATA_HOME", "/var/d")));
    assertEquals(
        Path.of("/roaming/Yearbook Game"), data("Windows 11", Map.of("APPDATA", "/roaming")));
  }

  @Test
  void relativeOrEmptyFolderDoesNotCount() {
    assertEquals(
        HOME.resolve(".local/share/yearbook-game"), data("Linux", Map.of("XDG_DATA_HOME", "d")));
    assertEquals(
        HOME.resolve(".local/share/yearbook-game"), data("Linux", Map.of("XDG_DATA_HOME", " ")));
  }
}
