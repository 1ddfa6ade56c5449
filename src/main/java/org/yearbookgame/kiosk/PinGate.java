package org.yearbookgame.kiosk;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.yearbookgame.storage.FileReplacement;

/// Lets in whoever knows the PIN, and makes everybody else wait after five tries, across restarts
/// too. Where the count cannot be written it holds for as long as the program runs. To be used off
/// the FX thread, by several threads.
public final class PinGate {
  private static final System.Logger LOG = System.getLogger(PinGate.class.getName());
  private static final String WRONG = "wrong";
  private static final String SINCE = "since";

  private final Optional<Pin> pin;
  private final Path file;
  private final InstantSource clock;
  private Optional<PinLock> known = Optional.empty();

  /// @param pin there is no way in without one
  /// @param data the program's own folder
  public PinGate(Optional<Pin> pin, Path data, InstantSource clock) {
    this.pin = pin;
    this.file = fileIn(data);
    this.clock = clock;
  }

  /// How the gate stands.
  public sealed interface Answer {
    /// That was the PIN.
    record Open() implements Answer {}

    /// A PIN can be typed.
    ///
    /// @param triesLeft until the gate is locked for a while
    record Closed(int triesLeft) implements Answer {}

    /// No PIN is taken for so long.
    record Locked(Duration left) implements Answer {}

    /// There is no PIN, so nobody is let in.
    record Walled() implements Answer {}
  }

  /// Looks at the gate.
  public synchronized Answer look() {
    if (pin.isEmpty()) {
      return new Answer.Walled();
    }
    Instant now = clock.instant();
    PinLock read = known.orElseGet(this::read);
    PinLock lock = read.seenAt(now);
    if (!lock.equals(read)) {
      write(lock);
    }
    known = Optional.of(lock);
    return lock.left(now)
        .<Answer>map(Answer.Locked::new)
        .orElseGet(() -> new Answer.Closed(lock.triesLeft()));
  }

  /// Tries a PIN. While the gate is locked this is no try.
  public synchronized Answer open(String digits) {
    Answer before = look();
    if (!(before instanceof Answer.Closed)) {
      return before;
    }
    if (pin.orElseThrow().matches(digits)) {
      keep(PinLock.UNTOUCHED);
      return new Answer.Open();
    }
    keep(known.orElse(PinLock.UNTOUCHED).wrongAt(clock.instant()));
    return look();
  }

  /// Takes a lock away: for somebody who has just set another PIN.
  ///
  /// @param data the program's own folder
  /// @throws IOException where it cannot be taken away
  public static void unlock(Path data) throws IOException {
    Files.deleteIfExists(fileIn(data));
  }

  private static Path fileIn(Path data) {
    return data.resolve("kiosk-lock.conf");
  }

  private void keep(PinLock lock) {
    if (!known.equals(Optional.of(lock))) {
      known = Optional.of(lock);
      write(lock);
    }
  }

  private PinLock read() {
    try {
      KeyLines lines = KeyLines.read(file);
      return new PinLock(
          lines.value(WRONG).map(Integer::parseInt).orElse(0),
          lines.value(SINCE).map(Instant::parse));
    } catch (NoSuchFileException _) {
      return PinLock.UNTOUCHED;
    } catch (IOException | IllegalArgumentException | DateTimeParseException e) {
      LOG.log(Level.WARNING, "The lock of the pad is not read", e);
      return PinLock.UNTOUCHED;
    }
  }

  private void write(PinLock lock) {
    KeyLines lines = KeyLines.of("").with(WRONG, Integer.toString(lock.wrong()));
    KeyLines all = lock.since().map(since -> lines.with(SINCE, since.toString())).orElse(lines);
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      FileReplacement.write(file, all.bytes());
    } catch (IOException e) {
      LOG.log(Level.WARNING, "The lock of the pad is not written", e);
    }
  }
}
