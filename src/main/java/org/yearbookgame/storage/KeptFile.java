package org.yearbookgame.storage;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import org.yearbookgame.storage.KeepingProblem.What;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// One JSON object that the program keeps in a file. Every change is made to what the file holds at
/// that moment, with all programs that keep it waiting for each other, so that nobody undoes what
/// another wrote; what nobody here knows stays in it.
final class KeptFile {
  private static final System.Logger LOG = System.getLogger(KeptFile.class.getName());
  private static final JsonNode MISSING = JsonNodeFactory.instance.missingNode();

  /// A hundred times what is ever written.
  private static final int MOST_BYTES = 1 << 20;

  private final What what;
  private final Path folder;
  private final WholeFile file;
  private final InstantSource clock;

  /// @param name of the file, without its ending
  /// @param clock tells the date under which a damaged file is set aside
  KeptFile(What what, Path folder, String name, InstantSource clock) {
    this.what = what;
    this.folder = folder;
    this.file = new WholeFile(folder, name, ".json");
    this.clock = clock;
  }

  /// What a look at the file showed.
  private sealed interface Content {
    record Whole(ObjectNode object) implements Content {}

    record Damaged() implements Content {}

    record Closed(IOException cause) implements Content {}
  }

  /// Reads the object; an empty one where there is no file yet. A damaged file is set aside.
  Kept<ObjectNode> read() {
    return switch (look()) {
      case Content.Whole(ObjectNode object) -> new Kept<>(object, Optional.empty());
      case Content.Damaged() -> change(_ -> {});
      case Content.Closed(IOException cause) -> notOpened(cause);
    };
  }

  /// Changes what the file holds.
  ///
  /// @return what it holds now, or would hold if it could be written
  Kept<ObjectNode> change(Consumer<ObjectNode> edit) {
    try (FolderLock _ = FolderLock.of(folder)) {
      return switch (look()) {
        case Content.Whole(ObjectNode object) -> write(object, edit, Optional.empty());
        case Content.Damaged() ->
            write(
                empty(),
                edit,
                Optional.of(new KeepingProblem.SetAside(what, file.setAside(clock))));
        case Content.Closed(IOException cause) -> throw cause;
      };
    } catch (IOException e) {
      LOG.log(Level.WARNING, "Not kept: " + file.path(), e);
      ObjectNode object = look() instanceof Content.Whole(ObjectNode whole) ? whole : empty();
      edit.accept(object);
      return new Kept<>(object, Optional.of(new KeepingProblem.NotKept(what, folder)));
    }
  }

  private Content look() {
    try {
      return file.read(MOST_BYTES).map(KeptFile::parse).orElse(MISSING) instanceof ObjectNode object
          ? new Content.Whole(object)
          : new Content.Damaged();
    } catch (NoSuchFileException _) {
      return new Content.Whole(empty());
    } catch (IOException e) {
      return new Content.Closed(e);
    }
  }

  private static JsonNode parse(byte[] bytes) {
    try {
      return JsonTree.read(bytes);
    } catch (JacksonException _) {
      return MISSING;
    }
  }

  private static ObjectNode empty() {
    return JsonNodeFactory.instance.objectNode();
  }

  private Kept<ObjectNode> notOpened(IOException cause) {
    LOG.log(Level.WARNING, "Not opened: " + file.path(), cause);
    return new Kept<>(empty(), Optional.of(new KeepingProblem.NotOpened(what, file.path())));
  }

  private Kept<ObjectNode> write(
      ObjectNode object, Consumer<ObjectNode> edit, Optional<KeepingProblem> problem)
      throws IOException {
    edit.accept(object);
    file.replace(JsonTree.write(object));
    return new Kept<>(object, problem);
  }
}
