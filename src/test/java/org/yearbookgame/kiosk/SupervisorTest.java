package org.yearbookgame.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SupervisorTest {
  private static final long PROCESS = 4711;
  private static final String SOCKET = "/run/systemd/notify";

  @Test
  void whoeverListensIsToldInTheWordsOfSystemd() {
    List<String> heard = new ArrayList<>();
    Supervisor supervisor = new Supervisor(heard::add, Optional.empty());

    supervisor.ready();
    supervisor.alive();

    assertEquals(List.of("READY=1", "WATCHDOG=1"), heard);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "20000000, -, PT20S",
        "20000000, 4711, PT20S",
        "20000000, 4712, -", // meant for another process
        "0, -, -",
        "-5, -, -",
        "soon, -, -",
        "99999999999999999999, -, -",
        "-, -, -",
      })
  void itsPatienceIsThatOfThisProcess(String micros, String meant, Duration patience) {
    Map<String, String> environment = new HashMap<>(Map.of("NOTIFY_SOCKET", SOCKET));
    if (micros != null) {
      environment.put("WATCHDOG_USEC", micros);
    }
    if (meant != null) {
      environment.put("WATCHDOG_PID", meant);
    }

    assertEquals(
        Optional.of(new Supervisor(new NotifySocket(SOCKET), Optional.ofNullable(patience))),
        Supervisor.of(environment, PROCESS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "@", "/", "vsock:2:1234", "run/notify", "/a\0b"})
  void whatIsNoSocketIsNoSupervisor(String name) {
    assertEquals(Optional.empty(), Supervisor.of(Map.of("NOTIFY_SOCKET", name), PROCESS));
  }

  @Test
  void withoutASocketThereIsNoSupervisor() {
    assertEquals(Optional.empty(), Supervisor.of(Map.of("WATCHDOG_USEC", "20000000"), PROCESS));
  }

  @Test
  void aNameLongerThanAnAddressIsNone() {
    assertFalse(NotifySocket.isName("/" + "é".repeat(54)));
  }
}
