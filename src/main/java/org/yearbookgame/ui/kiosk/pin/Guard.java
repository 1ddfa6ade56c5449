package org.yearbookgame.ui.kiosk.pin;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.yearbookgame.kiosk.Evening;
import org.yearbookgame.kiosk.EveningFile;
import org.yearbookgame.kiosk.KioskSettings;
import org.yearbookgame.kiosk.PinGate;
import org.yearbookgame.results.ClassId;
import org.yearbookgame.results.Results;
import org.yearbookgame.storage.AppDirs;
import org.yearbookgame.storage.OpenedClass;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.Background;
import org.yearbookgame.ui.portraits.PortraitLoader;

/// Stands between guests and the organizer's menu: opens the pad, and behind it the menu. For use
/// on the FX thread.
public final class Guard {
  /// What a guard needs from outside.
  ///
  /// @param opened the whole class, with those who are hidden tonight
  /// @param evening as it is when the kiosk starts
  /// @param results hold what is played; used off the FX thread
  /// @param dirs where the lock and the evening are kept
  /// @param exports the folder into which the organizer exports
  /// @param clock tells until when the pad is locked
  /// @param nanos closes the pad and the menu; from any origin
  public record Surroundings(
      OpenedClass opened,
      KioskSettings settings,
      Evening evening,
      Results results,
      AppDirs dirs,
      Path exports,
      Messages messages,
      Background background,
      InstantSource clock,
      LongSupplier nanos) {}

  /// How often the pad and the menu look at the clock.
  private static final Duration LOOKS = Duration.millis(250);

  private final Surroundings around;
  private final Guarded kiosk;
  private final PinGate gate;
  private final Evenings evenings;
  private final NightModel night;
  private final PortraitLoader portraits;
  private Optional<Timeline> looking = Optional.empty();

  /// A guard of a kiosk.
  public Guard(Surroundings around, Guarded kiosk) {
    this.around = around;
    this.kiosk = kiosk;
    OpenedClass opened = around.opened();
    ClassId ofClass = ClassId.of(opened.folder(), opened.settings());
    this.gate = new PinGate(around.settings().pin(), around.dirs().data(), around.clock());
    this.evenings =
        new Evenings(
            around.evening(),
            EveningFile.of(around.dirs(), ofClass),
            ofClass,
            around.background(),
            kiosk::spend);
    this.night =
        new NightModel(
            evenings,
            new Takeaway(
                opened.roster(),
                ofClass,
                around.results(),
                around.exports(),
                around.clock(),
                ZoneId.systemDefault(),
                around.messages()),
            around.background());
    this.portraits = new PortraitLoader(opened.folder().pictures(), around.background());
  }

  /// Opens the pad over the kiosk's screen: somebody has held a corner for three seconds. Where it
  /// or the menu is open already, nothing happens.
  public void open() {
    if (!isOpen()) {
      PinPadModel pad =
          new PinPadModel(
              gate,
              around.background(),
              around.nanos(),
              new PinPadModel.Ways() {
                @Override
                public void in() {
                  openMenu();
                }

                @Override
                public void back() {
                  close();
                }
              });
      cover(new PinPadView(pad, around.messages(), around.settings().lowControls()), pad::look);
    }
  }

  /// Whether the pad or the menu is over the kiosk's screen.
  public boolean isOpen() {
    return looking.isPresent();
  }

  /// Closes what is open, as if it had been left.
  public void close() {
    if (isOpen()) {
      night.close();
      stopLooking();
      kiosk.uncover();
    }
  }

  private void openMenu() {
    MenuModel menu =
        new MenuModel(
            around.nanos(),
            new MenuModel.Ways() {
              @Override
              public void back() {
                close();
              }

              @Override
              public void board() {
                close();
                kiosk.showBoard();
              }

              @Override
              public void leave() {
                stopLooking();
                kiosk.leave();
              }
            });
    HideModel hide = new HideModel(around.opened().roster(), evenings, portraits);
    cover(
        new MenuView(menu, night, hide, around.messages(), around.settings().lowControls()),
        menu::look);
  }

  private void cover(Region over, Runnable look) {
    stopLooking();
    Timeline looks = new Timeline(new KeyFrame(LOOKS, _ -> look.run()));
    looks.setCycleCount(Animation.INDEFINITE);
    looks.play();
    looking = Optional.of(looks);
    kiosk.cover(over);
    over.requestFocus();
  }

  private void stopLooking() {
    looking.ifPresent(Timeline::stop);
    looking = Optional.empty();
  }
}
