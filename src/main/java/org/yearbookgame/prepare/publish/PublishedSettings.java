package org.yearbookgame.prepare.publish;

import java.util.Optional;
import org.yearbookgame.game.Mode;
import org.yearbookgame.game.Rules;
import org.yearbookgame.storage.ClassSettings;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The `class.json` of a file that is sent around: what the game knows of the class, and no more.
/// An organizer's own lines stay in their folder.
///
/// @param logo the name that the logo has in the file
record PublishedSettings(ClassSettings settings, Optional<String> logo) {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  byte[] toJson() {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    settings.id().ifPresent(id -> object.put("id", id));
    object.put("title", settings.title());
    put(object, "school", settings.school());
    put(object, "year", settings.year());
    put(object, "colour", settings.colour());
    put(object, "colour2", settings.colour2());
    put(object, "logo", logo);
    put(object, "contact", settings.contact());
    put(object, "reunion", settings.reunion().map(Object::toString));
    object.put(
        "inMemoriam",
        switch (settings.inMemoriam()) {
          case ASK -> "ask";
          case LEAVE_OUT -> "leave out";
        });
    putRules(object.putObject("rules"));
    return JSON.writeValueAsBytes(object);
  }

  private void putRules(ObjectNode object) {
    object.put(
        "mode",
        switch (settings.mode()) {
          case FACES -> "faces";
          case NAMES -> "names";
        });
    Rules rules = settings.rules();
    if (rules.rounds() == Rules.EVERYONE) {
      object.put("rounds", "everyone");
    } else {
      object.put("rounds", rules.rounds());
    }
    object.put("choices", settings.rules(Mode.NAMES).choices());
    object.put(
        "tries",
        switch (rules.tries()) {
          case UNTIL_RIGHT -> "until right";
          case ONE -> "one";
        });
  }

  private static void put(ObjectNode object, String key, Optional<String> value) {
    value.ifPresent(text -> object.put(key, text));
  }
}
