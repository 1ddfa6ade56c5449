package org.yearbookgame.storage;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What a `.yearbook` file says of itself: the class it holds, when it was made, and every file in
/// it. It is the entry [#NAME] of the file, and nothing in it is believed before it was checked.
///
/// @param classId stands for the class for good, see [#isClassId]
/// @param made tells a newer file of a class from an older one
/// @param classmates how many can be asked or shown, those in memoriam among them
/// @param entries all other files, each once
public record Manifest(
    String classId, Instant made, int classmates, int inMemoriam, List<Entry> entries) {
  public static final String NAME = "manifest.json";

  /// A program that knows only an older format cannot open the file.
  static final int FORMAT = 1;

  /// Twice what [YearbookFile#MOST_ENTRIES] entries take.
  static final int MOST_BYTES = 4 << 20;

  /// All that may be in a file. Whatever else a name might try, it is not one of these.
  private static final Pattern ENTRY =
      Pattern.compile(
          "class\\.json|students\\.csv|logo\\.[a-z]{3,4}|images/[1-9][0-9]{0,8}\\.[a-z]{3,4}");

  /// A folder is named by it, on every system: so long that it is no word that Windows reserves.
  private static final Pattern CLASS_ID = Pattern.compile("[0-9a-z][0-9a-z-]{7,63}");

  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  public Manifest {
    entries = List.copyOf(entries);
  }

  /// One file.
  ///
  /// @param name as [#mayHold] allows
  /// @param bytes how many it has
  /// @param sha256 of its bytes, in 64 small hexadecimal digits
  public record Entry(String name, long bytes, String sha256) {}

  /// What came of reading a manifest.
  sealed interface Reading {
    record Read(Manifest manifest) implements Reading {}

    /// It was written by a newer program.
    record Newer() implements Reading {}

    record Unreadable() implements Reading {}
  }

  /// Whether a class may be known by this: small letters, digits and hyphens, 8 to 64 of them.
  public static boolean isClassId(String text) {
    return CLASS_ID.matcher(text).matches();
  }

  /// Whether a file may hold an entry of this name, beside the manifest.
  public static boolean mayHold(String name) {
    return ENTRY.matcher(name).matches();
  }

  /// How many bytes the entries have.
  long bytes() {
    return entries.stream().mapToLong(Entry::bytes).sum();
  }

  public byte[] toJson() {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    object.put("format", FORMAT).put("class", classId).put("made", made.toString());
    object.put("classmates", classmates).put("inMemoriam", inMemoriam);
    ArrayNode list = object.putArray("entries");
    for (Entry entry : entries) {
      list.addObject()
          .put("name", entry.name())
          .put("bytes", entry.bytes())
          .put("sha256", entry.sha256());
    }
    return JSON.writeValueAsBytes(object);
  }

  static Reading read(byte[] json) {
    try {
      JsonNode object = JSON.readTree(json);
      JsonNode format = object.path("format");
      if (!format.isInt() || format.asInt() < 1) {
        return new Reading.Unreadable();
      }
      return format.asInt() > FORMAT ? new Reading.Newer() : read(object);
    } catch (JacksonException | DateTimeException _) {
      return new Reading.Unreadable();
    }
  }

  private static Reading read(JsonNode object) {
    List<Entry> entries = new ArrayList<>();
    Set<String> names = new HashSet<>();
    boolean sound = isClassId(object.path("class").asString(""));
    for (JsonNode node : object.path("entries")) {
      Entry entry =
          new Entry(
              node.path("name").asString(""),
              node.path("bytes").asLong(-1),
              node.path("sha256").asString(""));
      sound &=
          mayHold(entry.name())
              && names.add(entry.name())
              && entry.bytes() >= 0
              && SHA_256.matcher(entry.sha256()).matches();
      entries.add(entry);
    }
    return sound
        ? new Reading.Read(
            new Manifest(
                object.path("class").asString(""),
                Instant.parse(object.path("made").asString("")),
                object.path("classmates").asInt(0),
                object.path("inMemoriam").asInt(0),
                entries))
        : new Reading.Unreadable();
  }
}
