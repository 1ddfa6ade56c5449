package org.yearbookgame.prepare;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yearbookgame.prepare.project.Entry;
import org.yearbookgame.prepare.project.Project;
import org.yearbookgame.roster.Column;
import org.yearbookgame.roster.DisplayName;
import org.yearbookgame.roster.Gender;
import org.yearbookgame.roster.RosterImport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Which numbers the pictures of a class were given, so that they keep them. It lies beside the
/// class folder, as `NAME.key.json`, and never inside. No name stands in it, see [Fingerprint].
///
/// @param list the SHA-256 of the class's list as it was written, in hexadecimal
public record KeyFile(String classId, Fingerprint fingerprint, String list, List<Key> keys) {
  private static final String ENDING = ".key.json";
  private static final int FORMAT = 1;

  /// Some times what the largest class takes.
  private static final int MOST_BYTES = 1 << 26;

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /// Those with a number in its order, then the others in that of their marks: neither says more
  /// than they do.
  private static final Comparator<Line> ORDER =
      Comparator.comparing(Line::number, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Line::person)
          .thenComparing(Line::picture)
          .thenComparing(Line::use);

  public KeyFile {
    keys = List.copyOf(keys);
  }

  /// What came of reading one.
  public sealed interface Reading {}

  /// There is none yet.
  public record Missing() implements Reading {}

  public record Read(KeyFile keys) implements Reading {}

  /// There is something, but no key file that can be read.
  public record Unreadable() implements Reading {}

  /// The file, as it is written.
  private record Written(
      int format, String classId, String salt, String list, List<Line> pictures) {}

  /// One picture; without a number it was taken down.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private record Line(@Nullable Integer number, String person, String picture, Use use) {
    static Line of(Key key) {
      Key.Mark mark = key.mark();
      Integer number =
          switch (key) {
            case Key.Given(_, int given) -> given;
            case Key.TakenDown _ -> null;
          };
      return new Line(number, mark.person(), mark.picture(), mark.use());
    }

    Key key() {
      Key.Mark mark = new Key.Mark(person, picture, use);
      return number == null ? new Key.TakenDown(mark) : new Key.Given(mark, number);
    }
  }

  /// Where the key file of a class folder is.
  public static Path beside(Path folder) {
    return folder.resolveSibling(folder.getFileName() + ENDING);
  }

  /// One in which nothing is given yet.
  static KeyFile empty(String classId, RandomGenerator random) {
    return new KeyFile(classId, Fingerprint.drawn(random), "", List.of());
  }

  /// Reads a key file.
  public static Reading read(Path file) {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Files.notExists(file, LinkOption.NOFOLLOW_LINKS) ? new Missing() : new Unreadable();
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      return bytes.length > MOST_BYTES ? new Unreadable() : new Read(parse(bytes));
    } catch (NoSuchFileException _) {
      return new Missing();
    } catch (IOException | JacksonException | IllegalArgumentException e) {
      return new Unreadable();
    }
  }

  private static KeyFile parse(byte[] json) {
    Written written = JSON.readValue(json, Written.class);
    if (written.format != FORMAT) {
      throw new IllegalArgumentException("of a newer program");
    }
    List<Key> keys = written.pictures.stream().map(Line::key).toList();
    Set<Integer> numbers = new HashSet<>();
    for (Key key : keys) {
      if (key instanceof Key.Given(_, int number)
          && !(Numbers.isOne(number) && numbers.add(number))) {
        throw new IllegalArgumentException("a number that nobody drew, or that two have");
      }
    }
    return new KeyFile(written.classId, new Fingerprint(written.salt), written.list, keys);
  }

  /// What is to be known the next time: the numbers of those in the class, those of others in the
  /// list who may be shown and cannot for now, and who was taken down. Nothing is left of anybody
  /// else, nor of a name that was corrected.
  ///
  /// @param hash of the class's list
  KeyFile after(Project project, Lineup lineup, Numbering numbering, String hash) {
    Set<String> listed =
        people(
            project.entries().stream()
                .filter(entry -> RosterImport.mayBeShown(entry.text(Column.STANDING)))
                .toList());
    List<Key> after = new ArrayList<>();
    Set<Integer> numbers = new HashSet<>();
    Set<Key> followed = new HashSet<>();
    for (Made.Portrait portrait : lineup.portraits()) {
      int number = numbering.of(portrait.mark());
      after.add(new Key.Given(portrait.mark(), number));
      numbers.add(number);
      Optional.ofNullable(lineup.claims().get(portrait.mark())).ifPresent(followed::add);
    }
    for (Key key : keys) {
      boolean stays =
          switch (key) {
            case Key.TakenDown _ -> true;
            case Key.Given(var mark, int number) ->
                !followed.contains(key) && listed.contains(mark.person()) && numbers.add(number);
          };
      if (stays) {
        after.add(key);
      }
    }
    return new KeyFile(classId, fingerprint, hash, after);
  }

  /// The fingerprints of those who have a name and a gender.
  private Set<String> people(List<Entry> entries) {
    return entries.stream()
        .filter(entry -> !entry.name().isBlank() && !entry.text(Column.GENDER).isBlank())
        .map(
            entry ->
                fingerprint.of(DisplayName.of(entry.name()), Gender.of(entry.text(Column.GENDER))))
        .collect(Collectors.toSet());
  }

  /// The same without the numbers of pictures that were taken down; these must not come back by
  /// themselves.
  ///
  /// @param hash of the class's list as it is now
  KeyFile withTakenDown(Set<Integer> numbers, String hash) {
    List<Key> after =
        keys.stream()
            .map(
                key ->
                    key instanceof Key.Given(var mark, int number) && numbers.contains(number)
                        ? new Key.TakenDown(mark)
                        : key)
            .toList();
    return new KeyFile(classId, fingerprint, hash, after);
  }

  /// The same, but these may come back.
  KeyFile bringingBack(List<Entry> entries) {
    Set<String> people = people(entries);
    List<Key> after =
        keys.stream()
            .filter(
                key -> !(key instanceof Key.TakenDown(var mark) && people.contains(mark.person())))
            .toList();
    return new KeyFile(classId, fingerprint, list, after);
  }

  /// How many pictures have a number.
  int given() {
    return (int) keys.stream().filter(Key.Given.class::isInstance).count();
  }

  byte[] toJson() {
    List<Line> lines = keys.stream().map(Line::of).sorted(ORDER).toList();
    return JSON.writeValueAsBytes(new Written(FORMAT, classId, fingerprint.salt(), list, lines));
  }
}
