package org.yearbookgame.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
final class NotifySocketTest {
  @TempDir private Path folder;

  @Test
  void whoeverListensAtAPathHearsEveryMessageWhole() {
    String path = folder.resolve("notify").toString();
    try (Listener listener = new Listener(path)) {
      NotifySocket socket = new NotifySocket(path);

      assertTrue(socket.send("READY=1"));
      assertTrue(socket.send("WATCHDOG=1"));

      assertEquals("READY=1", listener.hear());
      assertEquals("WATCHDOG=1", listener.hear());
    }
  }

  @Test
  void anAbstractNameIsReachedToo() {
    String name = "@" + folder;
    try (Listener listener = new Listener(name)) {
      assertTrue(new NotifySocket(name).send("READY=1"));

      assertEquals("READY=1", listener.hear());
    }
  }

  @Test
  void whereNobodyListensNothingIsTakenAndNothingFails() {
    assertFalse(new NotifySocket(folder.resolve("nobody").toString()).send("READY=1"));
  }

  @Test
  void whoeverDoesNotListenDoesNotHoldItUp() {
    String path = folder.resolve("deaf").toString();
    try (Listener _ = new Listener(path)) {
      NotifySocket socket = new NotifySocket(path);
      int taken = 0;
      while (taken < 100_000 && socket.send("WATCHDOG=1")) {
        taken++;
      }

      assertFalse(socket.send("WATCHDOG=1"));
    }
  }
}
