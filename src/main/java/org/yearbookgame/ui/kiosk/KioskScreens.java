package org.yearbookgame.ui.kiosk;

import java.lang.Thread.UncaughtExceptionHandler;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.random.RandomGenerator.SplittableGenerator;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import org.yearbookgame.kiosk.Evening;
import org.yearbookgame.kiosk.Glass;
import org.yearbookgame.kiosk.KioskSettings;
import org.yearbookgame.storage.AppDirs;
import org.yearbookgame.storage.ClassSettings;
import org.yearbookgame.storage.OpenedClass;
import org.yearbookgame.storage.PlayerSettings;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.Background;
import org.yearbookgame.ui.SchoolColours;
import org.yearbookgame.ui.Scorebook;
import org.yearbookgame.ui.Sheets;
import org.yearbookgame.ui.Theme;
import org.yearbookgame.ui.kiosk.Guest.Equipment;
import org.yearbookgame.ui.kiosk.pin.Guard;
import org.yearbookgame.ui.portraits.PortraitLoader;

/// The kiosk in its window: invites guests, lets each play, and is as new for the next.
public final class KioskScreens {
  /// What the kiosk needs from outside.
  ///
  /// @param clock in nanoseconds, from any origin
  /// @param random draws who is asked and who is shown
  /// @param scorebook keeps what is played
  /// @param dirs where the program keeps what is its own
  /// @param exports the folder into which the organizer exports
  public record Surroundings(
      Messages messages,
      Background background,
      LongSupplier clock,
      SplittableGenerator random,
      Scorebook scorebook,
      AppDirs dirs,
      Path exports) {}

  private static final Logger LOG = Logger.getLogger(KioskScreens.class.getName());

  private static final Duration TICK = Duration.millis(250);

  private final Stage stage;
  private final Surroundings around;
  private final KioskSettings settings;
  private final LockedWindow window;
  private final Glass glass;
  private final Scene scene;
  private final Theme theme;
  private final Mishaps mishaps = new Mishaps();
  private final Timeline ticking = new Timeline(new KeyFrame(TICK, _ -> tick()));
  private Front front;
  private Optional<Kiosk> kiosk = Optional.empty();
  private Runnable anew = () -> {};
  private volatile boolean broken;

  /// Locks a window that was not shown yet. It is empty before [#start].
  public KioskScreens(Stage stage, Surroundings around, KioskSettings settings) {
    this.stage = stage;
    this.around = around;
    this.settings = settings;
    this.window = new LockedWindow(stage, settings.monitor());
    double width = window.bounds().getWidth();
    double height = window.bounds().getHeight();
    this.glass = Glass.of(settings.mmPerPixel(), width, height);
    this.front = newFront();
    this.scene = new Scene(front.node(), width, height);
    this.theme = new Theme(scene, new SimpleObjectProperty<>(PlayerSettings.USUAL));
    theme.wear(Sheets.KIOSK);
    scene.addEventHandler(KeyEvent.KEY_PRESSED, key -> front.keyPressed(key));
    stage.setTitle(around.messages().text("shell.title"));
    stage.setScene(scene);
    ticking.setCycleCount(Animation.INDEFINITE);
    UncaughtExceptionHandler before = Thread.currentThread().getUncaughtExceptionHandler();
    Thread.currentThread().setUncaughtExceptionHandler((_, bug) -> wentWrong(bug));
    stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> stop(before));
  }

  private Front newFront() {
    return new Front(
        glass,
        switch (around.messages().direction()) {
          case LEFT_TO_RIGHT -> NodeOrientation.LEFT_TO_RIGHT;
          case RIGHT_TO_LEFT -> NodeOrientation.RIGHT_TO_LEFT;
        },
        settings.cursor());
  }

  /// Begins to invite guests. To be called once.
  ///
  /// @param evening as it is by now
  public void start(OpenedClass opened, Evening evening) {
    ClassSettings ofClass = opened.settings();
    stage.setTitle(ofClass.title());
    theme.wear(SchoolColours.of(ofClass.colour(), ofClass.colour2()));
    PortraitLoader loader = new PortraitLoader(opened.folder().pictures(), around.background());
    Tonight tonight = new Tonight(opened, evening, loader, around.random().split());
    anew = () -> kiosk = Optional.of(newKiosk(opened, tonight, loader));
    anew.run();
    ticking.play();
  }

  private Kiosk newKiosk(OpenedClass opened, Tonight tonight, PortraitLoader loader) {
    return new Kiosk(
        window,
        front,
        tonight,
        new Equipment(settings, glass, around.messages(), around.scorebook(), around.clock()),
        begin ->
            new AttractView(
                new AttractModel(tonight.roster(), loader, around.random().split()),
                opened.settings(),
                around.messages(),
                theme.calmProperty(),
                begin),
        kiosk -> new Guard(guarding(opened, tonight), kiosk));
  }

  private Guard.Surroundings guarding(OpenedClass opened, Tonight tonight) {
    return new Guard.Surroundings(
        opened,
        settings,
        tonight.evening(),
        around.scorebook().results(),
        around.dirs(),
        around.exports(),
        around.messages(),
        around.background(),
        around.scorebook().clock(),
        around.clock());
  }

  /// Time has gone by: called by a timeline, four times a second.
  public void tick() {
    kiosk.ifPresent(Kiosk::tick);
  }

  /// An error shows no trace and no desktop: the next guest is invited. Where that does not help
  /// the window closes, and whoever supervises the program starts it anew.
  private void wentWrong(Throwable bug) {
    LOG.log(Level.SEVERE, "The kiosk begins anew", bug);
    if (mishaps.add(bug, around.clock().getAsLong())) {
      giveUp();
    } else {
      Platform.runLater(this::beginAnew);
    }
  }

  /// Closes the window, for there is nothing to be shown in it.
  public void giveUp() {
    broken = true;
    window.leave();
  }

  /// Whether the window was closed because something was wrong, and not by the organizer. May be
  /// asked on any thread.
  public boolean isBroken() {
    return broken;
  }

  /// Nothing that was on the screen stays: what failed while it was laid out never is again.
  private void beginAnew() {
    try {
      kiosk.ifPresent(Kiosk::stop);
    } catch (RuntimeException bug) {
      LOG.log(Level.SEVERE, "The kiosk before did not end well", bug);
    }
    front = newFront();
    scene.setRoot(front.node());
    anew.run();
  }

  private void stop(UncaughtExceptionHandler before) {
    ticking.stop();
    kiosk.ifPresent(Kiosk::stop);
    Thread.currentThread().setUncaughtExceptionHandler(before);
  }
}
