package org.yearbookgame.prepare.project;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/// A project as JSON. What a file does not say is empty, and what nobody here knows is passed over:
/// a later version of the program may have more to say.
///
/// @param version of the file's shape
record SavedProject(
    int version, Project project, List<History.Step> past, List<History.Step> future) {
  private static final int VERSION = 1;

  private static final JsonSetter.Value EMPTY = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(
              new SimpleModule()
                  .addSerializer(Path.class, new PathWriting())
                  .addDeserializer(Path.class, new PathReading()))
          .withConfigOverride(String.class, override -> override.setNullHandling(EMPTY))
          .withConfigOverride(List.class, override -> override.setNullHandling(EMPTY))
          .withConfigOverride(Map.class, override -> override.setNullHandling(EMPTY))
          .build();

  /// What every version of a file tells.
  private record Header(int version) {}

  /// The present alone, without what can be undone.
  private record Glance(Project project) {}

  /// Whether a later version of the program wrote it.
  static boolean isNewer(byte[] json) {
    try {
      return Optional.ofNullable(JSON.readValue(json, Header.class))
          .filter(header -> header.version() > VERSION)
          .isPresent();
    } catch (JacksonException _) {
      return false;
    }
  }

  /// The project alone, without what can be undone; nothing where it makes no sense.
  static Optional<Project> glance(byte[] json) {
    try {
      return Optional.ofNullable(JSON.readValue(json, Glance.class))
          .map(Glance::project)
          .filter(project -> Optional.ofNullable(project.card()).isPresent());
    } catch (JacksonException _) {
      return Optional.empty();
    }
  }

  /// Nothing where it makes no sense.
  static Optional<History> read(byte[] json) {
    try {
      SavedProject saved = JSON.readValue(json, SavedProject.class);
      Objects.requireNonNull(saved.project().card(), "a project without its card");
      return Optional.of(new History(saved.past(), saved.project(), saved.future()));
    } catch (RuntimeException _) { // of whatever does not fit together
      return Optional.empty();
    }
  }

  static byte[] write(History history) {
    return JSON.writeValueAsBytes(
        new SavedProject(VERSION, history.present(), history.past(), history.future()));
  }

  /// As it is written here, and not as an address.
  private static final class PathWriting extends ValueSerializer<Path> {
    @Override
    public void serialize(Path path, JsonGenerator json, SerializationContext context) {
      json.writeString(path.toString());
    }
  }

  private static final class PathReading extends ValueDeserializer<Path> {
    @Override
    public Path deserialize(JsonParser json, DeserializationContext context) {
      return Path.of(json.getString());
    }
  }
}
