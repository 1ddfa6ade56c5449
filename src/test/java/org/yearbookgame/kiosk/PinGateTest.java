package org.yearbookgame.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yearbookgame.kiosk.PinGate.Answer;
import org.yearbookgame.kiosk.PinGate.Answer.Closed;
import org.yearbookgame.kiosk.PinGate.Answer.Locked;
import org.yearbookgame.kiosk.PinGate.Answer.Open;

final class PinGateTest {
  private static final Pin PIN = SamplePin.PIN;

  @TempDir private Path data;

  private Instant now = Instant.parse("2026-11-22T20:00:00Z");
  private PinGate gate;

  @BeforeEach
  void start() {
    gate = restarted();
  }

  private PinGate restarted() {
    return new PinGate(Optional.of(PIN), data, () -> now);
  }

  private List<Answer> wrong(int times) {
    List<Answer> answers = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      answers.add(gate.open("1111"));
    }
    return answers;
  }

  private static Locked minutes(int minutes) {
    return new Locked(Duration.ofMinutes(minutes));
  }

  @Test
  void fifthWrongTryLocksForAMinuteInWhichTheRightPinIsNoTry() {
    assertEquals(
        List.of(new Closed(4), new Closed(3), new Closed(2), new Closed(1), minutes(1)), wrong(5));
    now = now.plusSeconds(59);
    assertEquals(new Locked(Duration.ofSeconds(1)), gate.open("2468"));
    now = now.plusSeconds(1);
    assertEquals(new Open(), gate.open("2468"));
  }

  @Test
  void locksDoubleUpToFiveMinutesAndTheRightPinForgetsThem() {
    List<Answer> locks = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      locks.add(wrong(5).getLast());
      now = now.plus(Duration.ofMinutes(5));
    }
    assertEquals(
        List.of(minutes(1), minutes(2), minutes(4), minutes(5), minutes(5), minutes(5)), locks);
    assertEquals(new Open(), gate.open("2468"));
    assertEquals(minutes(1), wrong(5).getLast());
  }

  @Test
  void restartTakesNothingBack() {
    wrong(3);
    gate = restarted();
    assertEquals(new Closed(2), gate.look());
    wrong(2);
    now = now.plusSeconds(20);
    gate = restarted();
    assertEquals(new Locked(Duration.ofSeconds(40)), gate.look());
  }

  @Test
  void clockThatIsSetBackNeitherOpensNorLocksForEver() {
    wrong(5);
    now = now.minus(Duration.ofDays(3650));
    gate = restarted();
    assertEquals(minutes(1), gate.look());
    now = now.plusSeconds(30);
    gate = restarted();
    assertEquals(new Locked(Duration.ofSeconds(30)), gate.look());
    now = now.plusSeconds(30);
    assertEquals(new Open(), gate.open("2468"));
  }

  @Test
  void countThatCannotBeWrittenHoldsMeanwhile() throws IOException {
    Files.delete(data);
    Files.writeString(data, "not a folder");
    assertEquals(minutes(1), wrong(5).getLast());
    Files.delete(data);
    assertEquals(minutes(1), gate.look());
  }

  @Test
  void damagedCountIsNone() throws IOException {
    Files.writeString(data.resolve("kiosk-lock.conf"), "wrong = many\nsince = later\n");
    assertEquals(new Closed(5), gate.look());
  }

  @Test
  void newPinUnlocks() throws IOException {
    wrong(5);
    PinGate.unlock(data);
    assertEquals(new Closed(5), restarted().look());
  }

  @Test
  void nobodyIsLetInWithoutAPin() {
    PinGate walled = new PinGate(Optional.empty(), data, () -> now);
    assertEquals(new Answer.Walled(), walled.open("2468"));
  }
}
