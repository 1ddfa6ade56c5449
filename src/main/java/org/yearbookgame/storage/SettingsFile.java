package org.yearbookgame.storage;

import java.time.InstantSource;
import java.util.OptionalInt;
import org.yearbookgame.game.Difficulty;
import org.yearbookgame.game.Rules;
import org.yearbookgame.storage.KeepingProblem.What;
import org.yearbookgame.storage.PlayerSettings.Wish;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Keeps the player's settings in `settings.json`. To be used off the FX thread.
public final class SettingsFile {
  private static final String TEXT_SIZE = "textSize";
  private static final String HIGH_CONTRAST = "highContrast";
  private static final String CALM_MOTION = "calmMotion";
  private static final String IN_MEMORIAM = "includeInMemoriam";
  private static final String ROUNDS = "rounds";
  private static final String EVERYONE = "everyone";
  private static final String DIFFICULTY = "difficulty";
  private static final String AS_CLASS = "as the class";

  private final KeptFile file;

  /// @param clock tells the date under which a damaged file is set aside
  public SettingsFile(AppDirs dirs, InstantSource clock) {
    file = new KeptFile(What.SETTINGS, dirs.data(), "settings", clock);
  }

  /// Reads the settings. A value that makes no sense is passed over.
  public Kept<PlayerSettings> read() {
    return file.read().map(SettingsFile::of);
  }

  /// Writes what has changed, and nothing else: another window of the game may have changed more.
  public Kept<PlayerSettings> change(PlayerSettings before, PlayerSettings after) {
    ObjectNode old = fields(before);
    return file.change(
            object ->
                fields(after)
                    .properties()
                    .forEach(
                        field -> {
                          if (!field.getValue().equals(old.get(field.getKey()))) {
                            object.set(field.getKey(), field.getValue());
                          }
                        }))
        .map(SettingsFile::of);
  }

  private static ObjectNode fields(PlayerSettings settings) {
    ObjectNode fields = JsonNodeFactory.instance.objectNode();
    fields.put(TEXT_SIZE, settings.textSize());
    fields.put(HIGH_CONTRAST, word(settings.highContrast()));
    fields.put(CALM_MOTION, word(settings.calmMotion()));
    fields.put(IN_MEMORIAM, settings.inMemoriam());
    fields.put(DIFFICULTY, word(settings.difficulty()));
    if (settings.rounds().isEmpty()) {
      fields.put(ROUNDS, AS_CLASS);
    } else if (settings.rounds().getAsInt() == Rules.EVERYONE) {
      fields.put(ROUNDS, EVERYONE);
    } else {
      fields.put(ROUNDS, settings.rounds().getAsInt());
    }
    return fields;
  }

  private static PlayerSettings of(ObjectNode fields) {
    int textSize = fields.path(TEXT_SIZE).asInt(PlayerSettings.SMALLEST_TEXT);
    return new PlayerSettings(
        Math.clamp(textSize, PlayerSettings.SMALLEST_TEXT, PlayerSettings.LARGEST_TEXT),
        wish(fields.path(HIGH_CONTRAST)),
        wish(fields.path(CALM_MOTION)),
        fields.path(IN_MEMORIAM).asBoolean(PlayerSettings.USUAL.inMemoriam()),
        rounds(fields.path(ROUNDS)),
        difficulty(fields.path(DIFFICULTY)));
  }

  private static String word(Wish wish) {
    return switch (wish) {
      case AS_SYSTEM -> "as the system";
      case ON -> "on";
      case OFF -> "off";
    };
  }

  private static Wish wish(JsonNode value) {
    return switch (value.asString("")) {
      case "on" -> Wish.ON;
      case "off" -> Wish.OFF;
      default -> Wish.AS_SYSTEM;
    };
  }

  private static String word(Difficulty difficulty) {
    return switch (difficulty) {
      case EASY -> "easy";
      case NORMAL -> "normal";
      case HARD -> "hard";
    };
  }

  private static Difficulty difficulty(JsonNode value) {
    return switch (value.asString("")) {
      case "easy" -> Difficulty.EASY;
      case "hard" -> Difficulty.HARD;
      default -> Difficulty.NORMAL;
    };
  }

  private static OptionalInt rounds(JsonNode value) {
    if (value.asString("").equals(EVERYONE)) {
      return OptionalInt.of(Rules.EVERYONE);
    }
    int rounds = value.asInt(0);
    return rounds >= 1 ? OptionalInt.of(rounds) : OptionalInt.empty();
  }
}
