package org.yearbookgame.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
@Timeout(value = 30, unit = TimeUnit.SECONDS)
final class AwakeTest {
  @TempDir private Path folder;

  /// A command that holds what it was started for, and writes down that it was let go.
  private List<String> inhibitor(Path letGo) {
    return List.of("sh", "-c", "cat; echo over >\"$0\"", letGo.toString());
  }

  private static List<Integer> exits(AwakeByCommands awake) throws InterruptedException {
    List<Integer> exits = new ArrayList<>();
    for (Process process : awake.running()) {
      exits.add(process.waitFor());
    }
    return exits;
  }

  @Test
  void theCommandEndsWhenItIsClosed() throws Exception {
    Path letGo = folder.resolve("over");
    AwakeByCommands awake = AwakeByCommands.begin(List.of(inhibitor(letGo)));

    awake.close();
    awake.close();

    assertEquals(List.of(0), exits(awake));
    assertEquals("over\n", Files.readString(letGo));
  }

  @Test
  void commandsThatAreNotThereAreLeftOut() throws Exception {
    Path letGo = folder.resolve("over");
    AwakeByCommands awake =
        AwakeByCommands.begin(List.of(List.of("/no/such/inhibitor"), inhibitor(letGo)));

    awake.close();

    assertEquals(List.of(0), exits(awake));
  }

  @Test
  void everyCommandOfTheSystemsHoldsAProgramThatEndsWithThisOne() {
    for (List<List<String>> commands : List.of(AwakeByCommands.LINUX, AwakeByCommands.MAC)) {
      assertTrue(commands.stream().allMatch(command -> command.getLast().equals("cat")));
    }
  }
}
