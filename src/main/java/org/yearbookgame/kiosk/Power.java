package org.yearbookgame.kiosk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Where the computer's power comes from, as far as it tells.
public enum Power {
  MAINS,
  BATTERY,
  UNKNOWN;

  /// Where Linux tells of it; nothing is there on other systems.
  public static final Path LINUX = Path.of("/sys/class/power_supply");

  /// Looks at the supplies: one of type `Mains` or `USB` that is `online` is the mains; without
  /// one, a battery that discharges is a battery (kernel documentation,
  /// ABI/testing/sysfs-class-power). A computer without a battery tells of neither.
  ///
  /// @param supplies the folder that holds one folder for each
  public static Power of(Path supplies) {
    try (Stream<Path> folders = Files.list(supplies)) {
      List<Path> all = folders.toList();
      if (all.stream().anyMatch(supply -> tells(supply, "online", "1"))) {
        return MAINS;
      }
      return all.stream().anyMatch(supply -> tells(supply, "status", "Discharging"))
          ? BATTERY
          : UNKNOWN;
    } catch (IOException _) {
      return UNKNOWN;
    }
  }

  private static boolean tells(Path supply, String file, String word) {
    try {
      return Files.readString(supply.resolve(file)).strip().equals(word);
    } catch (IOException _) {
      return false;
    }
  }
}
