package org.yearbookgame.ui.kiosk.pin;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.yearbookgame.kiosk.Evening;
import org.yearbookgame.kiosk.Pin;
import org.yearbookgame.results.Results;
import org.yearbookgame.storage.AppDirs;
import org.yearbookgame.storage.OpenedClass;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.Background;

/// Stands between guests and the organizer's menu: opens the pad, and behind it the menu. For use
/// on the FX thread.
public final class Guard {
  /// What a guard needs from outside.
  ///
  /// @param opened the whole class, with those who are hidden tonight
  /// @param pin lets the organizer in; nobody, where there is none
  /// @param evening as it is when the kiosk starts
  /// @param results hold what is played; to be used off the FX thread
  /// @param dirs where the lock, the evening and what is exported are kept
  /// @param clock tells when the pad is locked until
  /// @param nanos closes the pad and the menu; from any origin
  public record Surroundings(
      OpenedClass opened,
      Optional<Pin> pin,
      Evening evening,
      Results results,
      AppDirs dirs,
      Messages messages,
      Background background,
      InstantSource clock,
      LongSupplier nanos) {}

  /// A guard of a kiosk.
  public Guard(Surroundings around, Guarded kiosk) {}

  /// Opens the pad over the kiosk's screen: somebody has held a corner for three seconds. Where it
  /// is open already, nothing happens.
  public void open() {}

  /// Whether the pad or the menu is over the kiosk's screen.
  public boolean isOpen() {
    return false;
  }
}
