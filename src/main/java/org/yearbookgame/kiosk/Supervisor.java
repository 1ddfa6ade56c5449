package org.yearbookgame.kiosk;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/// Whoever started the kiosk and begins it anew where it ends or hangs: systemd, by its protocol
/// sd_notify(3). To be used off the FX thread.
///
/// @param line where it listens
/// @param patience how long it waits for a sign of life before it begins the kiosk anew; nothing
///   where it does not wait for any
public record Supervisor(Line line, Optional<Duration> patience) {
  /// The way to it.
  @FunctionalInterface
  public interface Line {
    /// Sends a message, and waits for nobody.
    ///
    /// @return whether it was taken; why not is logged
    boolean send(String message);
  }

  /// Finds it as sd_notify(3) and sd_watchdog_enabled(3) say: `NOTIFY_SOCKET` is a path, or an
  /// abstract name after an `@`; `WATCHDOG_USEC` is in microseconds and meant for the process
  /// `WATCHDOG_PID`, or for any where that is not said.
  ///
  /// @param environment the environment variables
  /// @param process this process's number
  /// @return nothing where nobody supervises, or none that can be reached
  public static Optional<Supervisor> of(Map<String, String> environment, long process) {
    return Optional.ofNullable(environment.get("NOTIFY_SOCKET"))
        .filter(NotifySocket::isName)
        .map(name -> new Supervisor(new NotifySocket(name), patience(environment, process)));
  }

  private static Optional<Duration> patience(Map<String, String> environment, long process) {
    String meant = environment.getOrDefault("WATCHDOG_PID", "");
    String micros = environment.getOrDefault("WATCHDOG_USEC", "");
    return (meant.isEmpty() || meant.equals(String.valueOf(process)))
            && micros.matches("[1-9][0-9]{0,14}")
        ? Optional.of(Duration.ofNanos(Long.parseLong(micros) * 1_000))
        : Optional.empty();
  }

  /// The kiosk can be played.
  ///
  /// @return whether that was heard
  public boolean ready() {
    return line.send("READY=1");
  }

  /// The kiosk is alive.
  ///
  /// @return whether that was heard
  public boolean alive() {
    return line.send("WATCHDOG=1");
  }
}
