package org.yearbookgame.ui;

import static org.yearbookgame.ui.FxToolkit.doOnFxThread;
import static org.yearbookgame.ui.FxToolkit.onFxThread;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.yearbookgame.kiosk.Evening;
import org.yearbookgame.kiosk.KioskSettings;
import org.yearbookgame.kiosk.Pin;
import org.yearbookgame.results.ClassId;
import org.yearbookgame.results.Play;
import org.yearbookgame.results.Results;
import org.yearbookgame.storage.AppDirs;
import org.yearbookgame.storage.OpenedClass;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.kiosk.KioskScreens;

/// A kiosk in a window of 1280 by 800, with a clock that stands still and a background that works
/// when the test says so.
final class KioskWindow implements AutoCloseable {
  /// Of a screen of 27 inches: a target of 20 mm is 80 pixels.
  static final double MM_PER_PIXEL = 0.25;

  final FakeClock clock = new FakeClock();
  final HeldBackground background = new HeldBackground();
  final Person person;

  private final Stage stage = new Stage();
  private final Results results;
  private final OpenedClass opened;
  private final KioskScreens screens;

  private KioskWindow(SampleClass sample, Path data, KioskSettings settings) {
    InstantSource evening = InstantSource.fixed(Instant.parse("2026-06-20T19:00:00Z"));
    results = new Results(data, Optional.empty(), evening);
    opened = sample.find().open();
    screens =
        new KioskScreens(
            stage,
            new KioskScreens.Surroundings(
                Messages.of(Locale.ENGLISH),
                background,
                clock,
                new SplittableRandom(7),
                new Scorebook(results, background, evening),
                new AppDirs(data),
                data),
            settings);
    stage.show();
    screens.start(opened, Evening.FIRST);
    person = new Person(stage);
  }

  /// Opens a kiosk that invites guests.
  static KioskWindow inviting(SampleClass sample, Path data, UnaryOperator<Wishes> wishes) {
    KioskSettings settings = wishes.apply(new Wishes(true, false, Optional.empty())).settings();
    KioskWindow window = onFxThread(() -> new KioskWindow(sample, data, settings));
    window.settle();
    return window;
  }

  /// Opens a kiosk at the first question of a guest.
  static KioskWindow playing(SampleClass sample, Path data, UnaryOperator<Wishes> wishes) {
    KioskWindow window = inviting(sample, data, wishes);
    window.touch("Touch to play");
    return window;
  }

  /// What a test wants of a kiosk that is otherwise as usual.
  record Wishes(boolean board, boolean lowControls, Optional<Pin> pin) {
    Wishes withoutBoard() {
      return new Wishes(false, lowControls, pin);
    }

    Wishes withLowControls() {
      return new Wishes(board, true, pin);
    }

    Wishes withPin(Pin asked) {
      return new Wishes(board, lowControls, Optional.of(asked));
    }

    private KioskSettings settings() {
      KioskSettings usual = KioskSettings.USUAL;
      return new KioskSettings(
          usual.rounds(),
          usual.guesses(),
          usual.idleAsking(),
          usual.idleTalking(),
          usual.countdown(),
          board,
          usual.language(),
          pin,
          usual.monitor(),
          OptionalDouble.of(MM_PER_PIXEL),
          lowControls,
          usual.cursor(),
          usual.results());
    }
  }

  Stage stage() {
    return stage;
  }

  Scene scene() {
    return stage.getScene();
  }

  /// Touches a button, and lets happen what follows.
  void touch(String words) {
    touch(person.button(words));
  }

  void touch(Node node) {
    person.pressOn(node);
    person.letGo(); // the node may be gone by then
    settle();
  }

  /// Lets time pass without anybody touching anything.
  void pass(Duration time) {
    clock.pass(time);
    doOnFxThread(screens::tick);
    settle(Duration.ZERO);
  }

  /// Makes everything ready that is waited for, lets it be painted, and lets a second pass, so that
  /// whatever has appeared takes presses.
  void settle() {
    settle(Duration.ofSeconds(1));
  }

  private void settle(Duration time) {
    do {
      doOnFxThread(background::finish);
      TestWindow.pulse(stage);
      TestWindow.pulse(stage); // a size that is told while laying out is laid out by the next
    } while (onFxThread(background::waiting) > 0);
    clock.pass(time);
  }

  /// Whether the kiosk waits for somebody to come.
  boolean invites() {
    return person.sees("Touch to play");
  }

  /// What was kept so far.
  List<Play> plays() {
    doOnFxThread(background::finish);
    return results.playedHere(ClassId.of(opened.folder(), opened.settings()));
  }

  @Override
  public void close() {
    doOnFxThread(
        () -> {
          stage.setOnCloseRequest(null);
          stage.hide();
        });
    results.close();
  }
}
