package org.yearbookgame.text;

import org.yearbookgame.storage.SettingsProblem;
import org.yearbookgame.storage.SettingsProblem.Broken;
import org.yearbookgame.storage.SettingsProblem.Expected;
import org.yearbookgame.storage.SettingsProblem.LogoMissing;
import org.yearbookgame.storage.SettingsProblem.TooLarge;
import org.yearbookgame.storage.SettingsProblem.UnknownKey;
import org.yearbookgame.storage.SettingsProblem.Unreadable;
import org.yearbookgame.storage.SettingsProblem.WrongValue;

/// What is said about the settings of a class: what is wrong, then what the game does instead.
record SettingsSentences(Messages messages) {
  String title(SettingsProblem problem) {
    String where =
        problem
            .place()
            .map(place -> messages.text("settings.atLine", place.line()))
            .orElseGet(() -> messages.text("settings.at"));
    return messages.text("check.at", where, what(problem));
  }

  private String what(SettingsProblem problem) {
    return switch (problem) {
      case UnknownKey(var key, _) -> messages.text("settings.unknownKey", messages.apart(key));
      case WrongValue(var key, _, _) -> messages.text("settings.wrongValue", key);
      case LogoMissing(var file, _) -> messages.text("settings.logoMissing", messages.apart(file));
      case Broken _ -> messages.text("settings.broken");
      case TooLarge() -> messages.text("settings.tooLarge");
      case Unreadable() -> messages.text("settings.unreadable");
    };
  }

  String remedy(SettingsProblem problem) {
    return switch (problem) {
      case UnknownKey _ -> messages.text("settings.unknownKey.remedy");
      case WrongValue(_, var expected, _) -> remedy(expected);
      case LogoMissing _ -> messages.text("settings.logoMissing.remedy");
      case Broken _ -> messages.text("settings.broken.remedy");
      case TooLarge() -> messages.text("settings.tooLarge.remedy");
      case Unreadable() -> messages.text("settings.unreadable.remedy");
    };
  }

  private String remedy(Expected expected) {
    return switch (expected) {
      case ID -> messages.text("settings.id.remedy");
      case TEXT -> messages.text("settings.text.remedy");
      case YEAR -> messages.text("settings.year.remedy");
      case COLOUR -> messages.text("settings.colour.remedy");
      case FILE_INSIDE -> messages.text("settings.fileInside.remedy");
      case DATE -> messages.text("settings.date.remedy");
      case RULES -> messages.text("settings.rules.remedy");
      case MODE -> messages.text("settings.mode.remedy");
      case ROUNDS -> messages.text("settings.rounds.remedy");
      case CHOICES -> messages.text("settings.choices.remedy");
      case TRIES -> messages.text("settings.tries.remedy");
      case IN_MEMORIAM -> messages.text("settings.inMemoriam.remedy");
    };
  }
}
