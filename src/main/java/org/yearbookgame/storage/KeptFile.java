package org.yearbookgame.storage;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.yearbookgame.storage.KeepingProblem.What;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// One JSON object that the program keeps in a file. Every change is made to what the file holds at
/// that moment, with all programs that keep it waiting for each other, so that nobody undoes what
/// another wrote; what nobody here knows stays in it. The new file is written beside the old and
/// moved into its place: whoever reads it, even after a failure of power, reads one or the other.
final class KeptFile {
  private static final System.Logger LOG = System.getLogger(KeptFile.class.getName());
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private static final String ENDING = ".json";

  /// A hundred times what is ever written.
  private static final int MOST_BYTES = 1 << 20;

  /// How many damaged files of one day are kept apart.
  private static final int MOST_ASIDE = 100;

  private final What what;
  private final Path folder;
  private final String name;
  private final Path file;
  private final InstantSource clock;

  /// @param name of the file, without its ending
  /// @param clock tells the date under which a damaged file is set aside
  KeptFile(What what, Path folder, String name, InstantSource clock) {
    this.what = what;
    this.folder = folder;
    this.name = name;
    this.file = folder.resolve(name + ENDING);
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
            write(empty(), edit, Optional.of(new KeepingProblem.SetAside(what, setAside())));
        case Content.Closed(IOException cause) -> throw cause;
      };
    } catch (IOException e) {
      LOG.log(Level.WARNING, "Not kept: " + file, e);
      ObjectNode object = look() instanceof Content.Whole(ObjectNode whole) ? whole : empty();
      edit.accept(object);
      return new Kept<>(object, Optional.of(new KeepingProblem.NotKept(what, folder)));
    }
  }

  private Content look() {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      return bytes.length <= MOST_BYTES && parse(bytes) instanceof ObjectNode object
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
      return JSON.readTree(bytes);
    } catch (JacksonException _) {
      return JsonNodeFactory.instance.missingNode();
    }
  }

  private static ObjectNode empty() {
    return JsonNodeFactory.instance.objectNode();
  }

  private Kept<ObjectNode> notOpened(IOException cause) {
    LOG.log(Level.WARNING, "Not opened: " + file, cause);
    return new Kept<>(empty(), Optional.of(new KeepingProblem.NotOpened(what, file)));
  }

  /// A name as in "settings.damaged-2026-11-22.json".
  private Path setAside() throws IOException {
    String dated = name + ".damaged-" + LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    Path aside =
        IntStream.rangeClosed(1, MOST_ASIDE)
            .mapToObj(i -> folder.resolve(dated + (i == 1 ? "" : "-" + i) + ENDING))
            .filter(Files::notExists)
            .findFirst()
            .orElseThrow(() -> new IOException("too many damaged files"));
    Patience.keepTrying(() -> Files.move(file, aside));
    return aside;
  }

  /// The lock makes one name enough for the new file; what a program that was stopped left there is
  /// written over.
  private Kept<ObjectNode> write(
      ObjectNode object, Consumer<ObjectNode> edit, Optional<KeepingProblem> problem)
      throws IOException {
    edit.accept(object);
    Path beside = folder.resolve(name + ENDING + ".new");
    try (FileChannel out =
        FileChannel.open(
            beside,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(JSON.writeValueAsBytes(object));
      while (bytes.hasRemaining()) {
        out.write(bytes);
      }
      out.force(true);
    }
    Patience.keepTrying(() -> Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE));
    return new Kept<>(object, problem);
  }
}
