package org.yearbookgame.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.util.DefaultLocale;

@DefaultLocale("tr-TR")
final class AppDirsTest {
  private static final Path HOME = Path.of("/home/ann");

  private static Path state(String system, Map<String, String> environment) {
    return AppDirs.of(system, environment, HOME).state();
  }

  @Test
  void everySystemHasItsCustom() {
    assertEquals(HOME.resolve(".local/state/yearbook"), state("Linux", Map.of()));
    assertEquals(HOME.resolve("Library/Logs/yearbook"), state("Mac OS X", Map.of()));
    assertEquals(HOME.resolve("AppData/Local/yearbook"), state("WINDOWS 11", Map.of()));
  }

  @Test
  void theEnvironmentMayNameAFolder() {
    assertEquals(Path.of("/var/s/yearbook"), state("Linux", Map.of("XDG_STATE_HOME", "/var/s")));
    assertEquals(
        HOME.resolve(".local/state/yearbook"), state("Linux", Map.of("XDG_STATE_HOME", "s")));
    assertEquals(Path.of("/local/yearbook"), state("Windows 11", Map.of("LOCALAPPDATA", "/local")));
  }
}
