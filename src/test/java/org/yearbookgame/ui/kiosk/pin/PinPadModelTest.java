package org.yearbookgame.ui.kiosk.pin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yearbookgame.kiosk.PinGate;
import org.yearbookgame.kiosk.SamplePin;
import org.yearbookgame.ui.HeldBackground;
import org.yearbookgame.ui.kiosk.pin.PinPadModel.Said;

final class PinPadModelTest {
  @TempDir private Path data;

  private final HeldBackground background = new HeldBackground();
  private final List<String> led = new ArrayList<>();
  private Duration time = Duration.ZERO;
  private PinPadModel pad;

  @BeforeEach
  void open() {
    pad = opened();
    background.finish();
  }

  private PinPadModel opened() {
    return new PinPadModel(
        new PinGate(Optional.of(SamplePin.PIN), data, () -> Instant.EPOCH.plus(time)),
        background,
        () -> time.toNanos(),
        new PinPadModel.Ways() {
          @Override
          public void in() {
            led.add("in");
          }

          @Override
          public void back() {
            led.add("back");
          }
        });
  }

  private void type(int... digits) {
    for (int digit : digits) {
      pad.digit(digit);
    }
  }

  private void enter(int... digits) {
    type(digits);
    pad.enter();
    background.finish();
  }

  private void pass(Duration passed) {
    time = time.plus(passed);
    pad.look();
  }

  private void assertSays(Said said, int typed, List<String> ledTo) {
    assertEquals(
        List.of(said, typed, ledTo),
        List.of(pad.saidProperty().get(), pad.typedProperty().get(), led));
  }

  @Test
  void rightPinLeadsIn() {
    type(2, 4, 6, 9);
    pad.erase();
    enter(8);
    assertSays(new Said.Checking(), 0, List.of("in"));
  }

  @Test
  void wrongPinIsToldWithTheTriesThatAreLeft() {
    enter(1, 1, 1, 1);
    assertSays(new Said.Wrong(4), 0, List.of());
  }

  @Test
  void tooFewDigitsAreNoTryAndTooManyAreNotTaken() {
    enter(2, 4, 6);
    assertSays(new Said.Asking(), 3, List.of());
    type(1, 2, 3, 4, 5, 6, 7);
    assertSays(new Said.Asking(), 8, List.of());
  }

  @Test
  void nothingIsTakenWhileTheGateIsAsked() {
    type(1, 1, 1, 1);
    pad.enter();
    type(2);
    pad.enter();
    assertSays(new Said.Checking(), 0, List.of());
    background.finish();
    assertSays(new Said.Wrong(4), 0, List.of());
  }

  @Test
  void lockIsCountedDownAndThenOver() {
    for (int i = 0; i < 5; i++) {
      enter(1, 1, 1, 1);
    }
    assertSays(new Said.Locked(Duration.ofMinutes(1)), 0, List.of());
    pass(Duration.ofMillis(100));
    assertSays(new Said.Locked(Duration.ofMinutes(1)), 0, List.of());
    pass(Duration.ofSeconds(15));
    type(2);
    assertSays(new Said.Locked(Duration.ofSeconds(45)), 0, List.of());
    for (int i = 0; i < 5; i++) {
      pad.erase(); // somebody who waits and touches
      pass(Duration.ofSeconds(10));
    }
    background.finish();
    assertSays(new Said.Asking(), 0, List.of());
  }

  @Test
  void padClosesTwentySecondsAfterTheLastTouch() {
    type(2);
    pass(Duration.ofSeconds(19));
    type(4);
    pass(Duration.ofMillis(19_999));
    assertSays(new Said.Asking(), 2, List.of());
    pass(Duration.ofMillis(1));
    assertSays(new Said.Asking(), 0, List.of("back"));
  }

  @Test
  void answerThatComesAfterThePadWasLeftLeadsNowhere() {
    type(2, 4, 6, 8);
    pad.enter();
    pad.back();
    background.finish();
    assertEquals(List.of("back"), led);
  }

  @Test
  void tryCountsThoughThePadWasLeftMeanwhile() {
    type(1, 1, 1, 1);
    pad.enter();
    pad.back();
    background.finish();
    pad = opened();
    background.finish();
    enter(1, 1, 1, 1);
    assertSays(new Said.Wrong(3), 0, List.of("back"));
  }
}
