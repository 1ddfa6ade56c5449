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
  private final Front front;
  private final Theme theme;
  private final Glass glass;
  private final Mishaps mishaps = new Mishaps();
  private final Timeline ticking = new Timeline(new KeyFrame(TICK, _ -> tick()));
  private Optional<Kiosk> kiosk = Optional.empty();

  /// Locks a window that was not shown yet. It is empty before [#start].
  public KioskScreens(Stage stage, Surroundings around, KioskSettings settings) {
    this.stage = stage;
    this.around = around;
    this.settings = settings;
    this.window = new LockedWindow(stage, settings.monitor());
    this.glass =
        Glass.of(settings.mmPerPixel(), window.bounds().getWidth(), window.bounds().getHeight());
    this.front = new Front(glass);
    Scene scene = new Scene(front.node(), window.bounds().getWidth(), window.bounds().getHeight());
    this.theme = new Theme(scene, new SimpleObjectProperty<>(PlayerSettings.USUAL));
    front.node().setNodeOrientation(orientation());
    if (!settings.cursor()) {
      front.node().getStyleClass().add("without-cursor");
    }
    scene.addEventHandler(KeyEvent.KEY_PRESSED, front::keyPressed);
    stage.setTitle(around.messages().text("shell.title"));
    stage.setScene(scene);
    ticking.setCycleCount(Animation.INDEFINITE);
    UncaughtExceptionHandler before = Thread.currentThread().getUncaughtExceptionHandler();
    Thread.currentThread().setUncaughtExceptionHandler((_, bug) -> wentWrong(bug));
    stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> stop(before));
  }

  private NodeOrientation orientation() {
    return switch (around.messages().direction()) {
      case LEFT_TO_RIGHT -> NodeOrientation.LEFT_TO_RIGHT;
      case RIGHT_TO_LEFT -> NodeOrientation.RIGHT_TO_LEFT;
    };
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
    SplittableGenerator wall = around.random().split();
    kiosk =
        Optional.of(
            new Kiosk(
                window,
                front,
                tonight,
                new Equipment(
                    settings, glass, around.messages(), around.scorebook(), around.clock()),
                begin ->
                    new AttractView(
                        new AttractModel(tonight.roster(), loader, wall.split()),
                        ofClass,
                        around.messages(),
                        theme.calmProperty(),
                        begin),
                kiosk -> new Guard(guarding(opened, tonight), kiosk)));
    ticking.play();
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
      window.leave();
    } else {
      Platform.runLater(() -> kiosk.ifPresent(Kiosk::recover));
    }
  }

  private void stop(UncaughtExceptionHandler before) {
    ticking.stop();
    kiosk.ifPresent(Kiosk::stop);
    Thread.currentThread().setUncaughtExceptionHandler(before);
  }
}
