package org.yearbookgame.ui;

import static org.yearbookgame.ui.FxToolkit.doOnFxThread;
import static org.yearbookgame.ui.FxToolkit.onFxThread;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.yearbookgame.kiosk.KioskSettings;
import org.yearbookgame.kiosk.Pin;
import org.yearbookgame.results.TroubledResults;
import org.yearbookgame.ui.kiosk.KioskScreens;

/// Somebody who plays at the kiosk at random: with one finger and with several, in time and late,
/// with keys that lead nowhere, and with everything behind the screen going wrong.
final class Monkey {
  /// What is done that no guest should do, or what goes wrong.
  private enum Prank {
    DOUBLE_TAP,
    ANYWHERE,
    KEYS,
    LEAVE,
    COUNTDOWN,
    LEAN,
    LATE_RELEASE,
    LATE_CLICK,
    NEW_PLAYER,
    CORNER,
    PICTURE_GONE,
    DISK_FULL,
    DATABASE_GONE,
    BUG
  }

  private static final List<Prank> PRANKS = List.of(Prank.values());

  private static final List<KeyCode> KEYS =
      List.of(
          KeyCode.ESCAPE,
          KeyCode.F11,
          KeyCode.TAB,
          KeyCode.ENTER,
          KeyCode.SPACE,
          KeyCode.LEFT,
          KeyCode.DOWN,
          KeyCode.DIGIT1,
          KeyCode.DIGIT4,
          KeyCode.Q,
          KeyCode.Z,
          KeyCode.BACK_SPACE);

  /// Longer than this no round waits for its pictures.
  private static final int MOST_PULSES = 5000;

  /// Longer than this no press is on its way.
  private static final int MOST_PULSES_TO_ARRIVE = 50;

  private static final Duration A_MOMENT = Duration.ofMillis(700);

  private final Stage stage;
  private final KioskScreens screens;
  private final FakeClock clock;
  private final Diary diary;
  private final RandomGenerator random;
  private final SampleClass sample;
  private final TroubledResults results;
  private final Person person;
  private final Map<Prank, Integer> done = new EnumMap<>(Prank.class);
  private final AtomicLong heard = new AtomicLong();
  private Sight last;
  private boolean full;
  private boolean gone;

  /// To be made on the FX thread.
  Monkey(
      Stage stage,
      KioskScreens screens,
      FakeClock clock,
      Diary diary,
      RandomGenerator random,
      SampleClass sample,
      TroubledResults results) {
    this.stage = stage;
    this.screens = screens;
    this.clock = clock;
    this.diary = diary;
    this.random = random;
    this.sample = sample;
    this.results = results;
    this.person = new Person(stage);
    this.last = Sight.of(stage.getScene().getRoot());
    stage.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> heard.incrementAndGet());
    stage.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> heard.incrementAndGet());
  }

  /// Settings with a PIN that no digits match, and that is quickly seen not to.
  static KioskSettings withPin(KioskSettings usual) {
    return new KioskSettings(
        usual.rounds(),
        usual.guesses(),
        usual.idleAsking(),
        usual.idleTalking(),
        usual.countdown(),
        usual.board(),
        usual.language(),
        Optional.of(new Pin(1, "00".repeat(16), "00".repeat(32))),
        usual.monitor(),
        usual.mmPerPixel(),
        usual.lowControls(),
        usual.cursor(),
        usual.results());
  }

  /// Plays until so many rounds were told.
  void play(int rounds) {
    while (diary.rounds() < rounds) {
      if (random.nextInt(12) == 0) {
        Prank prank = PRANKS.get(random.nextInt(PRANKS.size()));
        done.merge(prank, 1, Integer::sum);
        play(prank);
      } else {
        goOn();
      }
    }
  }

  /// What somebody does who wants to play.
  private void goOn() {
    Sight sight = look();
    switch (sight.shows()) {
      case INVITATION, ANSWER, LAST_ANSWER -> touch(sight.known());
      case QUESTION -> touch(any(random.nextInt(8) == 0 ? sight.buttons() : sight.prints()));
      case NEW_PLAYER, COUNTDOWN, BOARD -> touch(any(sight.buttons()));
      case INITIALS -> {
        person.type(KeyCode.UP, KeyCode.TAB, KeyCode.DOWN);
        touch(any(sight.buttons()));
      }
      case PAD -> touch(random.nextInt(3) == 0 ? sight.known() : any(sight.buttons()));
      case NOTHING -> waitForPictures();
    }
  }

  private void play(Prank prank) {
    Sight sight = look();
    switch (prank) {
      case DOUBLE_TAP -> {
        List<ButtonBase> targets = sight.prints().isEmpty() ? sight.buttons() : sight.prints();
        if (!targets.isEmpty()) {
          Node node = any(targets);
          for (int i = 0; i < 3 && node.getScene() != null; i++) {
            press(node);
            letGo();
            look();
          }
        }
      }
      case ANYWHERE -> {
        pressAnywhere();
        letGo();
      }
      case KEYS -> person.type(KEYS.get(random.nextInt(KEYS.size())));
      case LEAVE -> pass(Duration.ofSeconds(200));
      case COUNTDOWN -> {
        pass(Duration.ofSeconds(sight.isAnswer() ? 125 : 65));
        pressAnywhere();
        letGo();
      }
      case LEAN -> {
        pressAnywhere();
        pass(Duration.ofSeconds(4 + random.nextInt(15)));
        letGo();
      }
      case LATE_RELEASE -> {
        pressAnywhere();
        pass(Duration.ofSeconds(200));
        letGo();
      }
      case LATE_CLICK -> {
        clock.pass(Duration.ofSeconds(200));
        pressAnywhere();
        letGo();
      }
      case NEW_PLAYER -> sight.button("New player").ifPresent(this::touch);
      case CORNER -> {
        pressAt(2, stage.getHeight() - 3);
        pass(Duration.ofSeconds(3));
        letGo();
      }
      case PICTURE_GONE -> loseAPicture();
      case DISK_FULL -> {
        full = !full;
        results.setFull(full);
      }
      case DATABASE_GONE -> {
        gone = !gone;
        results.setGone(gone);
      }
      case BUG -> {
        pass(Duration.ofSeconds(13)); // more than five in a minute end the program
        if (random.nextBoolean()) {
          Platform.runLater(Monkey::fail);
        } else {
          doOnFxThread(() -> ((Pane) stage.getScene().getRoot()).getChildren().add(failing()));
          TestWindow.pulse(stage);
        }
        doOnFxThread(() -> {});
        doOnFxThread(() -> {});
      }
    }
    look();
    pass(A_MOMENT);
  }

  private static void fail() {
    throw new IllegalStateException("a bug, thrown by a test");
  }

  private static Region failing() {
    return new Region() {
      @Override
      protected void layoutChildren() {
        fail();
      }
    };
  }

  /// At most one in ten, or a class would be too small in the end.
  private void loseAPicture() {
    List<String> files = sample.files();
    Path file =
        sample.folder().resolve("images").resolve(files.get(random.nextInt(files.size() / 10)));
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void touch(Node node) {
    press(node);
    clock.pass(Duration.ofMillis(80));
    letGo();
    look();
    pass(A_MOMENT.plusMillis(random.nextInt(3000)));
  }

  /// What has left the screen since it was seen is pressed where it was: nowhere.
  private void press(Node node) {
    Optional<Point2D> middle =
        onFxThread(
            () ->
                Optional.ofNullable(node.getScene())
                    .map(_ -> node.localToScene(node.getLayoutBounds()))
                    .map(bounds -> new Point2D(bounds.getCenterX(), bounds.getCenterY())));
    middle.ifPresent(at -> pressAt(at.getX(), at.getY()));
  }

  private void pressAnywhere() {
    pressAt(random.nextDouble() * stage.getWidth(), random.nextDouble() * stage.getHeight());
  }

  private void pressAt(double x, double y) {
    await(() -> person.pressAt(x, y));
  }

  private void letGo() {
    await(person::letGo);
  }

  /// In a real window what is done arrives by way of the window system.
  private void await(Runnable act) {
    long before = heard.get();
    act.run();
    for (int i = 0; i < MOST_PULSES_TO_ARRIVE && heard.get() == before; i++) {
      TestWindow.pulse(stage);
    }
  }

  private ButtonBase any(List<ButtonBase> buttons) {
    return buttons.get(random.nextInt(buttons.size()));
  }

  private void waitForPictures() {
    for (int i = 0; i < MOST_PULSES && look().shows() == Sight.Shows.NOTHING; i++) {
      TestWindow.pulse(stage);
    }
    if (last.shows() == Sight.Shows.NOTHING) {
      throw new AssertionError("nothing on the screen: " + person.reads());
    }
  }

  /// Lets time pass, and what has changed be laid out.
  private void pass(Duration time) {
    clock.pass(time);
    doOnFxThread(screens::tick);
    TestWindow.pulse(stage);
    look();
  }

  /// Looks, and writes down what is told.
  private Sight look() {
    last = onFxThread(() -> Sight.of(stage.getScene().getRoot()));
    if (last.isAnswer()) {
      diary.told(last);
    }
    return last;
  }

  /// Leaves the kiosk alone until it invites, with all that it waits for ready.
  void goAway() {
    for (int i = 0; i < MOST_PULSES && last.shows() != Sight.Shows.INVITATION; i++) {
      pass(Duration.ofSeconds(100));
    }
    for (int i = 0; i < 100; i++) {
      TestWindow.pulse(stage);
    }
  }

  /// Puts right what went wrong, and plays one game more, with which all is kept.
  void settleAll() {
    full = false;
    gone = false;
    results.setFull(full);
    results.setGone(gone);
    int games = diary.games();
    while (diary.games() == games) {
      goOn();
    }
    goAway();
  }

  @Override
  public String toString() {
    return "pranks " + done;
  }
}
