package org.yearbookgame.text;

import org.yearbookgame.kiosk.KioskKey;
import org.yearbookgame.kiosk.KioskProblem;

/// Says what is wrong with a kiosk's settings.
final class KioskSentences {
  private KioskSentences() {}

  static String say(KioskProblem problem, Messages messages) {
    return switch (problem) {
      case KioskProblem.NotRead(var file) ->
          messages.text("kioskfile.notRead", messages.apart(file.toString()));
      case KioskProblem.NoKey(var line) -> messages.text("kioskfile.noKey", line);
      case KioskProblem.UnknownKey(var line, var key) ->
          messages.text("kioskfile.unknownKey", line, messages.apart(key));
      case KioskProblem.KeyTwice(var line, var key) ->
          messages.text("kioskfile.keyTwice", line, key.written());
      case KioskProblem.BadValue(var line, var key) ->
          messages.text("kioskfile.badValue", line, key.written(), values(key, messages));
    };
  }

  /// What can stand behind a key, and what is used where it does not.
  private static String values(KioskKey key, Messages messages) {
    return switch (key) {
      case ROUNDS -> messages.text("kioskfile.rounds");
      case GUESSES -> messages.text("kioskfile.guesses");
      case IDLE_ASKING -> messages.text("kioskfile.idle", 60);
      case IDLE_TALKING -> messages.text("kioskfile.idle", 120);
      case COUNTDOWN -> messages.text("kioskfile.countdown");
      case BOARD -> messages.text("kioskfile.onOff.on");
      case LOW_CONTROLS, CURSOR -> messages.text("kioskfile.onOff.off");
      case LANGUAGE -> messages.text("kioskfile.language");
      case PIN -> messages.text("kioskfile.pin");
      case MONITOR -> messages.text("kioskfile.monitor");
      case MM_PER_PIXEL -> messages.text("kioskfile.mmPerPixel");
      case RESULTS -> messages.text("kioskfile.results");
      case RESULTS_LOGIN -> messages.text("kioskfile.login");
    };
  }
}
