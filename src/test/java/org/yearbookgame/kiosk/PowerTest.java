package org.yearbookgame.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PowerTest {
  @TempDir private Path supplies;

  private void supply(String name, String file, String text) throws IOException {
    Files.createDirectories(supplies.resolve(name));
    Files.writeString(supplies.resolve(name).resolve(file), text + "\n");
  }

  @Test
  void laptopTellsWhetherItIsPluggedIn() throws IOException {
    supply("BAT0", "status", "Discharging");
    supply("AC", "online", "0");
    assertEquals(Power.BATTERY, Power.of(supplies));
    supply("AC", "online", "1");
    assertEquals(Power.MAINS, Power.of(supplies));
  }

  @Test
  void computerWithoutABatteryTellsNothing() throws IOException {
    assertEquals(Power.UNKNOWN, Power.of(supplies));
    assertEquals(Power.UNKNOWN, Power.of(supplies.resolve("none")));
    supply("BAT0", "status", "Full");
    assertEquals(Power.UNKNOWN, Power.of(supplies));
  }
}
