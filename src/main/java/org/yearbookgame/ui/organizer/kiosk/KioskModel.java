package org.yearbookgame.ui.organizer.kiosk;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Dimension2D;
import org.yearbookgame.kiosk.Glass;
import org.yearbookgame.kiosk.KioskFile;
import org.yearbookgame.kiosk.KioskKey;
import org.yearbookgame.kiosk.KioskSettings;
import org.yearbookgame.kiosk.Pin;
import org.yearbookgame.kiosk.PinGate;
import org.yearbookgame.kiosk.Power;
import org.yearbookgame.storage.AppDirs;
import org.yearbookgame.ui.InOrder;
import org.yearbookgame.ui.organizer.Workplace;

/// How this computer is to be as a kiosk: read from its settings, and written there whenever one
/// page leads to the next.
final class KioskModel {
  private static final System.Logger LOG = System.getLogger(KioskModel.class.getName());

  private static final double MM_PER_CM = 10;

  /// What the two PINs come to.
  enum Typed {
    /// Nothing was typed, and none is set.
    NONE,
    /// Nothing was typed, and one is set, which stays.
    KEPT,
    UNFIT,
    DIFFERENT,
    FIT
  }

  private final ObjectProperty<Integer> rounds =
      new SimpleObjectProperty<>(this, "rounds", KioskSettings.USUAL.rounds());
  private final BooleanProperty board = new SimpleBooleanProperty(this, "board");
  private final BooleanProperty low = new SimpleBooleanProperty(this, "low");
  private final DoubleProperty card = new SimpleDoubleProperty(this, "card");
  private final StringProperty pin = new SimpleStringProperty(this, "pin", "");
  private final StringProperty again = new SimpleStringProperty(this, "again", "");
  private final ReadOnlyBooleanWrapper pinSet = new ReadOnlyBooleanWrapper(this, "pinSet");
  private final ReadOnlyBooleanWrapper published = new ReadOnlyBooleanWrapper(this, "published");
  private final ReadOnlyBooleanWrapper written = new ReadOnlyBooleanWrapper(this, "written", true);
  private final ReadOnlyObjectWrapper<Power> power =
      new ReadOnlyObjectWrapper<>(this, "power", Power.UNKNOWN);

  private final Workplace place;
  private final AppDirs dirs;
  private final Dimension2D screen;
  private final KioskFile file;
  private final InOrder inOrder;
  private Map<KioskKey, String> kept = Map.of();

  /// @param dirs where the settings are kept
  /// @param screen that the kiosk will fill, in logical pixels
  KioskModel(Workplace place, AppDirs dirs, Dimension2D screen) {
    this.screen = screen;
    this.place = place;
    this.dirs = dirs;
    this.file = KioskFile.in(dirs.data());
    this.inOrder = new InOrder(place.background());
    take(KioskSettings.USUAL);
  }

  /// 5, 10 or 20.
  ObjectProperty<Integer> roundsProperty() {
    return rounds;
  }

  /// Whether there is a leaderboard.
  BooleanProperty boardProperty() {
    return board;
  }

  /// Whether everything to be touched stays in the lower part of the screen.
  BooleanProperty lowProperty() {
    return low;
  }

  /// How wide a bank card is on the screen, in logical pixels.
  DoubleProperty cardProperty() {
    return card;
  }

  StringProperty pinProperty() {
    return pin;
  }

  StringProperty againProperty() {
    return again;
  }

  /// Whether the settings hold a PIN.
  ReadOnlyBooleanProperty pinSetProperty() {
    return pinSet.getReadOnlyProperty();
  }

  /// Whether there is a class folder that a kiosk can show.
  ReadOnlyBooleanProperty publishedProperty() {
    return published.getReadOnlyProperty();
  }

  /// Whether the last change could be written.
  ReadOnlyBooleanProperty writtenProperty() {
    return written.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Power> powerProperty() {
    return power.getReadOnlyProperty();
  }

  /// Where the settings are kept.
  KioskFile file() {
    return file;
  }

  String title() {
    return place.model().project().card().title();
  }

  /// Reads all of it anew.
  void read() {
    inOrder.run(
        () -> file.exists() ? file.read().settings() : KioskSettings.USUAL, this::take, () -> {});
    inOrder.run(() -> Files.isDirectory(place.model().classFolder()), published::set, () -> {});
    lookAtPower();
  }

  /// Looks where the power comes from by now.
  void lookAtPower() {
    inOrder.run(() -> Power.of(Power.LINUX), power::set, () -> {});
  }

  private void take(KioskSettings read) {
    rounds.set(read.rounds());
    board.set(read.board());
    low.set(read.lowControls());
    card.set(
        Glass.of(read.mmPerPixel(), screen.getWidth(), screen.getHeight()).mm(Glass.BANK_CARD));
    pinSet.set(read.pin().isPresent());
    kept = chosen();
  }

  /// How wide and high the screen is, in centimetres.
  Dimension2D screen() {
    double cm = mmPerPixel() / MM_PER_CM;
    return new Dimension2D(cm * screen.getWidth(), cm * screen.getHeight());
  }

  /// What a logical pixel of the screen measures, in millimetres.
  double mmPerPixel() {
    return Glass.BANK_CARD / card.get();
  }

  Typed typed() {
    String first = pin.get();
    if (first.isEmpty() && again.get().isEmpty()) {
      return pinSet.get() ? Typed.KEPT : Typed.NONE;
    }
    if (!Pin.fits(first)) {
      return Typed.UNFIT;
    }
    return first.equals(again.get()) ? Typed.FIT : Typed.DIFFERENT;
  }

  /// Writes what was chosen otherwise than it stands in the settings: whoever only looks changes
  /// nothing, and a size that nobody measured is not taken for one.
  void keep() {
    Map<KioskKey, String> changed = chosen();
    changed.entrySet().removeAll(kept.entrySet());
    if (!changed.isEmpty()) {
      kept = chosen();
      write(changed);
    }
  }

  private Map<KioskKey, String> chosen() {
    Map<KioskKey, String> chosen = new EnumMap<>(KioskKey.class);
    chosen.put(KioskKey.ROUNDS, Integer.toString(rounds.get()));
    chosen.put(KioskKey.BOARD, onOrOff(board.get()));
    chosen.put(KioskKey.LOW_CONTROLS, onOrOff(low.get()));
    chosen.put(KioskKey.MM_PER_PIXEL, String.format(Locale.ROOT, "%.4f", mmPerPixel()));
    return chosen;
  }

  /// Writes the PIN, where one was typed that fits, and forgets what was typed.
  void keepPin() {
    if (typed() == Typed.FIT) {
      String digits = pin.get();
      pin.set("");
      again.set("");
      pinSet.set(true);
      inOrder.run(
          () -> {
            PinGate.unlock(dirs.data());
            return Pin.of(digits, new SecureRandom());
          },
          made -> write(Map.of(KioskKey.PIN, made.written())),
          () -> written.set(false));
    }
  }

  private static String onOrOff(boolean on) {
    return on ? "on" : "off";
  }

  private void write(Map<KioskKey, String> changed) {
    inOrder.run(() -> isWritten(changed), written::set, () -> written.set(false));
  }

  private boolean isWritten(Map<KioskKey, String> changed) {
    try {
      file.change(changed);
      return true;
    } catch (IOException e) {
      LOG.log(Level.WARNING, "The kiosk's settings are not written", e);
      return false;
    }
  }
}
