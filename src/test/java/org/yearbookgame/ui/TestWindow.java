package org.yearbookgame.ui;

import static org.yearbookgame.ui.FxToolkit.doOnFxThread;
import static org.yearbookgame.ui.FxToolkit.onFxThread;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.yearbookgame.game.Game;
import org.yearbookgame.game.Mode;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.Screens.Surroundings;
import org.yearbookgame.ui.play.PlayModel;

/// The real screens of a class in a real window, with a clock that stands still and a background
/// that works when the test says so.
final class TestWindow implements AutoCloseable {
  final FakeClock clock = new FakeClock();
  final HeldBackground background = new HeldBackground();
  final Person person;
  final Sitting sitting;

  /// Where a picture is saved; nowhere, as long as nobody said where.
  Optional<Path> savingPlace = Optional.empty();

  /// Whether the class was to be looked at anew.
  boolean lookedAgain;

  private final Stage stage;
  private final SittingScreens screens;
  private Optional<PlayModel> model = Optional.empty();

  private TestWindow(SampleClass sample, long seed, Function<Background, Scorebook> scorebook) {
    Surroundings around =
        new Surroundings(
            Messages.of(Locale.ENGLISH),
            background,
            clock,
            new SplittableRandom(seed),
            sample.find(),
            NothingKept.here(),
            scorebook.apply(background),
            NothingKept.workshop());
    stage = new Stage();
    ScreenPlace place = new ScreenPlace(1280, 800, clock);
    Theme theme = new Theme(place.scene(), around.keepsakes().settingsProperty());
    sitting = Sitting.of(sample.find().open(), around);
    screens = new SittingScreens(sitting, false, around, place, theme.em(), new Noted());
    screens.showHome();
    stage.setScene(place.scene());
    stage.show();
    person = new Person(stage);
  }

  /// Opens a class at its start.
  static TestWindow home(SampleClass sample, long seed) {
    return home(sample, seed, _ -> NothingKept.scorebook());
  }

  /// Opens a class at its start.
  ///
  /// @param scorebook keeps what is played, by the window's own background
  static TestWindow home(SampleClass sample, long seed, Function<Background, Scorebook> scorebook) {
    TestWindow window = onFxThread(() -> new TestWindow(sample, seed, scorebook));
    window.settle();
    return window;
  }

  /// Opens a class at its start, of which nothing is painted yet.
  static TestWindow opened(SampleClass sample, long seed) {
    return onFxThread(() -> new TestWindow(sample, seed, _ -> NothingKept.scorebook()));
  }

  /// Opens a class at the first round of "Find the face", ready to be played.
  static TestWindow playing(SampleClass sample, long seed) {
    TestWindow window = home(sample, seed);
    window.begin();
    window.settle();
    return window;
  }

  /// Begins a new game, whose pictures are held back.
  void begin() {
    doOnFxThread(
        () -> {
          screens.play(Mode.FACES);
        });
    pulse();
  }

  /// How much waits as soon as a new game has begun and so many of its pictures are there, before
  /// anything is laid out.
  int waitingAfterBegin(int pictures) {
    screens.play(Mode.FACES);
    for (int i = 0; i < pictures; i++) {
      background.finishOne();
    }
    return background.waiting();
  }

  Scene scene() {
    return stage.getScene();
  }

  /// The game under way, or the one that was the last under way.
  Game game() {
    return onFxThread(() -> model().gameProperty().get());
  }

  PlayModel model() {
    model = sitting.underWay().or(() -> model);
    return model.orElseThrow();
  }

  /// Makes everything ready that is waited for, lets it be painted, and lets time pass, so that
  /// whatever has appeared takes presses.
  void settle() {
    do {
      doOnFxThread(background::finish);
      pulse();
      pulse(); // a size that is told while laying out is laid out by the next
    } while (onFxThread(background::waiting) > 0);
    clock.settle();
  }

  /// Lays the screen out in another size, until the window's next pulse.
  void resize(double width, double height) {
    doOnFxThread(
        () -> {
          Parent root = stage.getScene().getRoot();
          for (int pass = 0; pass < 3; pass++) {
            root.resize(width, height);
            root.applyCss();
            root.layout();
          }
        });
  }

  /// Waits until what has changed is laid out and painted.
  void pulse() {
    pulse(stage);
  }

  /// Waits until what has changed in a window is laid out and painted.
  static void pulse(Stage stage) {
    CountDownLatch painted = new CountDownLatch(1);
    doOnFxThread(
        () -> {
          Scene scene = stage.getScene();
          Runnable[] once = new Runnable[1];
          once[0] =
              () -> {
                scene.removePostLayoutPulseListener(once[0]);
                painted.countDown();
              };
          scene.addPostLayoutPulseListener(once[0]);
          Platform.requestNextPulse();
        });
    try {
      painted.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Waits, pulse by pulse, until something is so.
  void pulseUntil(BooleanSupplier so) {
    while (!onFxThread(so::getAsBoolean)) {
      pulse();
    }
  }

  @Override
  public void close() {
    doOnFxThread(stage::hide);
  }

  /// Where what leads out of the class leads to.
  private final class Noted extends Nowhere {
    @Override
    public void lookAgain() {
      lookedAgain = true;
    }

    @Override
    public Optional<Path> choosePlaceFor(String suggestedName) {
      return savingPlace;
    }
  }
}
