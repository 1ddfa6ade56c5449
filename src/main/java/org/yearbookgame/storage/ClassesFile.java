package org.yearbookgame.storage;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.yearbookgame.storage.KeepingProblem.What;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Keeps in `classes.json` which classes were opened. To be used off the FX thread.
public final class ClassesFile {
  private static final String CLASSES = "classes";
  private static final String ROOT = "root";
  private static final String LIST = "list";
  private static final String PICTURES = "pictures";
  private static final String TITLE = "title";
  private static final String CLASSMATES = "classmates";
  private static final String OPENED = "opened";

  private final KeptFile file;

  /// @param clock tells the date under which a damaged file is set aside
  public ClassesFile(AppDirs dirs, InstantSource clock) {
    file = new KeptFile(What.CLASSES, dirs.data(), "classes", clock);
  }

  public Kept<KnownClasses> read() {
    return file.read().map(ClassesFile::known);
  }

  /// Adds a class that was opened.
  public Kept<KnownClasses> add(KnownClass opened) {
    return change(known -> known.with(opened));
  }

  /// Takes a class from the list; its folder is not touched.
  public Kept<KnownClasses> remove(KnownClass removed) {
    return change(known -> known.without(removed));
  }

  private Kept<KnownClasses> change(UnaryOperator<KnownClasses> change) {
    return file.change(object -> write(object, change.apply(known(object))))
        .map(ClassesFile::known);
  }

  private static KnownClasses known(ObjectNode object) {
    KnownClasses known = KnownClasses.NONE;
    for (JsonNode entry : object.path(CLASSES)) {
      Optional<KnownClass> one = understood(entry);
      if (one.isPresent()) {
        known = known.with(one.get());
      }
    }
    return known;
  }

  private static Optional<KnownClass> understood(JsonNode entry) {
    try {
      ClassFolder folder =
          new ClassFolder(path(entry, ROOT), path(entry, LIST), path(entry, PICTURES));
      return folder.list().isAbsolute()
          ? Optional.of(
              new KnownClass(
                  folder,
                  entry.path(TITLE).asString(""),
                  entry.path(CLASSMATES).asInt(0),
                  Instant.parse(entry.path(OPENED).asString(""))))
          : Optional.empty();
    } catch (InvalidPathException | DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Path path(JsonNode entry, String key) {
    return Path.of(entry.path(key).asString(""));
  }

  /// Each class keeps what else stands in its entry, and an entry that is not understood stays.
  private static void write(ObjectNode object, KnownClasses classes) {
    List<ObjectNode> left = new ArrayList<>();
    object
        .path(CLASSES)
        .forEach(
            entry -> {
              if (entry instanceof ObjectNode one) {
                left.add(one);
              }
            });
    ArrayNode entries = JsonNodeFactory.instance.arrayNode();
    for (KnownClass known : classes.newestFirst()) {
      entries.add(write(before(left, known), known));
    }
    left.stream()
        .filter(entry -> understood(entry).isEmpty())
        .limit(KnownClasses.MOST)
        .forEach(entries::add);
    object.set(CLASSES, entries);
  }

  private static ObjectNode before(List<ObjectNode> entries, KnownClass known) {
    return entries.stream()
        .filter(entry -> understood(entry).filter(known::isSameAs).isPresent())
        .findFirst()
        .orElseGet(JsonNodeFactory.instance::objectNode);
  }

  private static ObjectNode write(ObjectNode entry, KnownClass known) {
    return entry
        .put(ROOT, known.folder().root().toString())
        .put(LIST, known.folder().list().toString())
        .put(PICTURES, known.folder().pictures().toString())
        .put(TITLE, known.title())
        .put(CLASSMATES, known.classmates())
        .put(OPENED, known.opened().toString());
  }
}
