package org.yearbookgame.ui.kiosk.pin;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.yearbookgame.kiosk.Pin;
import org.yearbookgame.kiosk.PinGate;
import org.yearbookgame.ui.Background;

/// The digits that are typed at the pad, and what the gate says to them.
final class PinPadModel {
  private static final Duration CLOSES_AFTER = Duration.ofSeconds(20);

  /// What the pad says.
  sealed interface Said {
    /// A PIN can be typed.
    record Asking() implements Said {}

    /// The gate is asked, and nothing can be typed meanwhile.
    record Checking() implements Said {}

    /// That was not the PIN.
    record Wrong(int triesLeft) implements Said {}

    /// Nothing can be typed for so long, in whole seconds.
    record Locked(Duration left) implements Said {}

    /// There is no PIN that could be typed.
    record Walled() implements Said {}
  }

  /// Where the pad leads.
  interface Ways {
    /// That was the PIN.
    void in();

    /// Back to the guests’ screen.
    void back();
  }

  private final ReadOnlyObjectWrapper<Said> said =
      new ReadOnlyObjectWrapper<>(this, "said", new Said.Checking());
  private final ReadOnlyIntegerWrapper typed = new ReadOnlyIntegerWrapper(this, "typed");

  private final PinGate gate;
  private final Background background;
  private final LongSupplier nanos;
  private final Ways ways;
  private final Untouched untouched;
  private final StringBuilder digits = new StringBuilder();
  private boolean left;
  private long lockedUntil;

  /// @param nanos from any origin
  PinPadModel(PinGate gate, Background background, LongSupplier nanos, Ways ways) {
    this.gate = gate;
    this.background = background;
    this.nanos = nanos;
    this.ways = ways;
    this.untouched = new Untouched(CLOSES_AFTER, nanos);
    ask();
  }

  ReadOnlyObjectProperty<Said> saidProperty() {
    return said.getReadOnlyProperty();
  }

  /// How many digits were typed.
  ReadOnlyIntegerProperty typedProperty() {
    return typed.getReadOnlyProperty();
  }

  /// Types a digit, 0 to 9.
  void digit(int digit) {
    untouched.touch();
    if (isOpen() && digits.length() < Pin.LONGEST) {
      digits.append(digit);
      typed.set(digits.length());
    }
  }

  /// Takes the last digit back.
  void erase() {
    untouched.touch();
    if (isOpen() && !digits.isEmpty()) {
      digits.setLength(digits.length() - 1);
      typed.set(digits.length());
    }
  }

  /// Tries what was typed; fewer digits than a PIN has are no try.
  void enter() {
    untouched.touch();
    if (isOpen() && Pin.fits(digits.toString())) {
      String tried = digits.toString();
      clear();
      said.set(new Said.Checking());
      ask(() -> gate.open(tried), this::answered);
    }
  }

  /// Goes back to the guests’ screen.
  void back() {
    close();
    ways.back();
  }

  /// Follows the clock: to be called several times a second.
  void look() {
    if (untouched.isOver() && !(said.get() instanceof Said.Checking)) {
      back();
    } else if (said.get() instanceof Said.Locked) {
      tellLock();
    }
  }

  /// Waits for nothing any more. A try that is under way still counts, or somebody who is quick
  /// could try for ever.
  void close() {
    left = true;
    clear();
  }

  private boolean isOpen() {
    return switch (said.get()) {
      case Said.Asking _, Said.Wrong _ -> true;
      case Said.Checking _, Said.Locked _, Said.Walled _ -> false;
    };
  }

  private void clear() {
    digits.setLength(0);
    typed.set(0);
  }

  private void ask() {
    said.set(new Said.Checking());
    ask(
        gate::look,
        answer -> {
          answered(answer);
          if (answer instanceof PinGate.Answer.Closed) {
            said.set(new Said.Asking());
          }
        });
  }

  private void ask(Callable<PinGate.Answer> question, Consumer<PinGate.Answer> then) {
    background.run(
        question,
        answer -> {
          if (!left) {
            then.accept(answer);
          }
        },
        () -> {
          if (!left) {
            ways.back();
          }
        });
  }

  private void answered(PinGate.Answer answer) {
    untouched.touch(); // whoever waited for the answer has the whole time to read it
    switch (answer) {
      case PinGate.Answer.Open() -> ways.in();
      case PinGate.Answer.Closed(var triesLeft) -> said.set(new Said.Wrong(triesLeft));
      case PinGate.Answer.Locked(var left) -> {
        lockedUntil = nanos.getAsLong() + left.toNanos();
        tellLock();
      }
      case PinGate.Answer.Walled() -> said.set(new Said.Walled());
    }
  }

  /// In whole seconds, the one that has begun included.
  private void tellLock() {
    Duration left = Duration.ofNanos(lockedUntil - nanos.getAsLong());
    if (left.isPositive()) {
      said.set(new Said.Locked(Duration.ofSeconds(left.minusNanos(1).toSeconds() + 1)));
    } else {
      ask();
    }
  }
}
