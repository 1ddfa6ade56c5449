package org.yearbookgame.prepare;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.yearbookgame.prepare.audit.AuditReport;
import org.yearbookgame.prepare.pictures.PortraitSize;
import org.yearbookgame.prepare.pictures.Portraying;
import org.yearbookgame.prepare.project.ClassCard;
import org.yearbookgame.prepare.project.Entry;
import org.yearbookgame.prepare.project.Project;
import org.yearbookgame.prepare.project.Source;
import org.yearbookgame.roster.Column;
import org.yearbookgame.roster.RosterProblem;

/// A list and pictures as an organizer brings them. The pictures are text, and their portraits the
/// same text: what a portrait looks like does not matter here.
final class Brought {
  static final String CLASS_ID = "5e0a4b4c-1f3a-463b-9d2e-0123456789ab";
  static final AuditReport CLEAN = new AuditReport(List.of(), 0);

  /// A picture that cannot be read.
  static final String BROKEN = "broken";

  private final Path pictures;
  private final List<Entry> entries = new ArrayList<>();
  private final List<Source> sources = new ArrayList<>();
  private ClassCard card = ClassCard.EMPTY;

  /// @param pictures a folder
  Brought(Path pictures) {
    this.pictures = pictures;
  }

  /// Somebody, and a picture that is named after them.
  Brought with(String name, String gender) throws IOException {
    return with(name, gender, name + ".png", "picture of " + name);
  }

  /// Somebody with a picture.
  Brought with(String name, String gender, String file, String content) throws IOException {
    int picture = picture(file, content);
    return with(
        new Entry(
            entries.size(),
            Map.of(Column.NAME, name, Column.GENDER, gender),
            Map.of(),
            Optional.of(picture),
            Optional.empty()));
  }

  Brought with(Entry entry) {
    entries.add(entry);
    return this;
  }

  /// What the last one's row says in another column.
  Brought where(Column column, String text) {
    entries.add(entries.removeLast().with(column, text));
    return this;
  }

  Brought whereOwn(String heading, String text) {
    entries.add(entries.removeLast().with(heading, text));
    return this;
  }

  Brought whereNumber(int number) {
    entries.add(entries.removeLast().withNumber(number));
    return this;
  }

  /// One more picture.
  int picture(String file, String content) throws IOException {
    Files.createDirectories(pictures);
    sources.add(Source.of(sources.size(), Files.writeString(pictures.resolve(file), content)));
    return sources.size() - 1;
  }

  Brought card(ClassCard written) {
    card = written;
    return this;
  }

  /// So many people, half of them each of two genders.
  Brought people(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      with("Classmate " + (char) ('A' + i % 26) + i, i % 2 == 0 ? "F" : "M");
    }
    return this;
  }

  Project project() {
    return new Project(CLASS_ID, card, List.of("Note"), entries, sources);
  }

  static Portraying portray(Source source, PortraitSize size) {
    try {
      String content = Files.readString(source.file());
      return content.equals(BROKEN)
          ? new Portraying.Unusable(new RosterProblem.NotAPicture(source.name()))
          : new Portraying.Portrayed(
              ("portrait: " + content.replaceAll("[^0-9]", "")).getBytes(StandardCharsets.UTF_8),
              Portraying.Format.PNG,
              false);
    } catch (IOException _) {
      return new Portraying.Unusable(
          new RosterProblem.NotAFile(source.name(), RosterProblem.NotAFile.What.GONE));
    }
  }

  static AuditReport clean(Path folder, Set<String> names, Work work) {
    return CLEAN;
  }

  /// Everything below a folder, by its path, with what it holds; folders end in `/`.
  static Map<String, String> below(Path root) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : paths.filter(path -> !path.equals(root)).toList()) {
        String name = root.relativize(path).toString().replace('\\', '/');
        if (Files.isDirectory(path)) {
          files.put(name + "/", "");
        } else {
          files.put(name, Files.readString(path, StandardCharsets.ISO_8859_1));
        }
      }
    }
    return new HashMap<>(files);
  }
}
