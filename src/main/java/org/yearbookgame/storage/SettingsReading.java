package org.yearbookgame.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.yearbookgame.game.Mode;
import org.yearbookgame.game.Rules;
import org.yearbookgame.game.Tries;
import org.yearbookgame.roster.Portrait;
import org.yearbookgame.storage.ClassSettings.InMemoriam;
import org.yearbookgame.storage.SettingsProblem.Expected;
import org.yearbookgame.storage.SettingsProblem.Place;

/// What came of reading a `class.json`.
///
/// @param problems in the order of the file
record SettingsReading(ClassSettings settings, List<SettingsProblem> problems) {
  private static final int MOST_BYTES = 1 << 20;

  static SettingsReading of(Path file) {
    Lines lines = new Lines(file);
    ClassSettings settings = lines.settings();
    lines.problems.sort(
        Comparator.comparing(
            problem -> problem.place().orElse(new Place(Integer.MAX_VALUE, 0)),
            Comparator.comparingInt(Place::line).thenComparingInt(Place::column)));
    return new SettingsReading(settings, List.copyOf(lines.problems));
  }

  /// The lines of one file, each taken once; those left over at the end are unknown.
  private static final class Lines {
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    /// Files and folders are named by it.
    private static final Pattern ID = Pattern.compile("[0-9a-z-]{1,64}");

    /// Longer than any title, and still harmless on a screen.
    private static final int LONGEST_TEXT = 300;

    private final Path folder;
    private final List<SettingsProblem> problems = new ArrayList<>();
    private final Map<String, JsonLines.Line> left;

    Lines(Path file) {
      this.folder = Optional.ofNullable(file.getParent()).orElse(file);
      this.left = new LinkedHashMap<>(read(file));
    }

    private Map<String, JsonLines.Line> read(Path file) {
      if (Files.notExists(file)) {
        return Map.of();
      }
      if (!Files.isRegularFile(file)) {
        problems.add(new SettingsProblem.Unreadable());
        return Map.of();
      }
      try (InputStream in = Files.newInputStream(file)) {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
          problems.add(new SettingsProblem.TooLarge());
          return Map.of();
        }
        JsonLines lines = JsonLines.of(bytes);
        lines.broken().ifPresent(problems::add);
        return lines.lines();
      } catch (IOException e) {
        problems.add(new SettingsProblem.Unreadable());
        return Map.of();
      }
    }

    ClassSettings settings() {
      int rounds = take("rules.rounds", Expected.ROUNDS, Lines::rounds).orElse(10);
      int choices = take("rules.choices", Expected.CHOICES, Lines::choices).orElse(3);
      Tries tries = take("rules.tries", Expected.TRIES, Lines::tries).orElse(Tries.UNTIL_RIGHT);
      take("rules", Expected.RULES, _ -> Optional.empty());
      ClassSettings settings =
          new ClassSettings(
              take("id", Expected.ID, Lines::id),
              text("title").orElseGet(this::folderName),
              text("school"),
              take("year", Expected.YEAR, Lines::year),
              take("colour", Expected.COLOUR, Lines::colour),
              take("colour2", Expected.COLOUR, Lines::colour),
              logo(),
              text("contact"),
              take("reunion", Expected.DATE, Lines::date),
              take("rules.mode", Expected.MODE, Lines::mode).orElse(Mode.FACES),
              new Rules(Mode.FACES, rounds, 4, tries),
              new Rules(Mode.NAMES, rounds, choices, tries),
              take("inMemoriam", Expected.IN_MEMORIAM, Lines::inMemoriam).orElse(InMemoriam.ASK));
      left.forEach((key, line) -> problems.add(new SettingsProblem.UnknownKey(key, line.place())));
      return settings;
    }

    private String folderName() {
      return Optional.ofNullable(folder.getFileName()).orElse(folder).toString();
    }

    private Optional<String> text(String key) {
      return take(key, Expected.TEXT, Lines::text);
    }

    /// What a line says; nothing, with a problem told, where its value is of the wrong kind.
    private <T> Optional<T> take(
        String key, Expected expected, Function<JsonLines.Line, Optional<T>> reading) {
      JsonLines.Line line = left.remove(key);
      if (line == null) {
        return Optional.empty();
      }
      Optional<T> value = reading.apply(line);
      if (value.isEmpty()) {
        problems.add(new SettingsProblem.WrongValue(key, expected, line.place()));
      }
      return value;
    }

    private Optional<Path> logo() {
      Optional<Place> place = Optional.ofNullable(left.get("logo")).flatMap(JsonLines.Line::place);
      Optional<String> name =
          take("logo", Expected.FILE_INSIDE, line -> text(line).filter(Portrait::staysInside));
      Optional<Path> file = name.flatMap(this::inside);
      if (name.isPresent() && file.isEmpty()) {
        problems.add(new SettingsProblem.LogoMissing(name.get(), place));
      }
      return file;
    }

    /// The file of this name; links on the way to it count as what they lead to.
    private Optional<Path> inside(String name) {
      try {
        Path file = folder.resolve(name);
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && file.toRealPath().startsWith(folder.toRealPath())
            ? Optional.of(file)
            : Optional.empty();
      } catch (IOException | InvalidPathException e) {
        return Optional.empty();
      }
    }

    private static Optional<String> text(JsonLines.Line line) {
      return line.text()
          .map(String::strip)
          .filter(text -> !text.isEmpty() && text.length() <= LONGEST_TEXT)
          .filter(text -> text.chars().noneMatch(c -> Character.isISOControl(c)));
    }

    private static Optional<String> id(JsonLines.Line line) {
      return text(line).filter(text -> ID.matcher(text).matches());
    }

    private static Optional<LocalDate> date(JsonLines.Line line) {
      try {
        return text(line).map(LocalDate::parse);
      } catch (DateTimeParseException _) {
        return Optional.empty();
      }
    }

    private static Optional<String> colour(JsonLines.Line line) {
      return text(line).filter(text -> COLOUR.matcher(text).matches());
    }

    private static Optional<String> year(JsonLines.Line line) {
      OptionalInt number = line.number();
      return number.isPresent() ? Optional.of(Integer.toString(number.getAsInt())) : text(line);
    }

    private static Optional<Mode> mode(JsonLines.Line line) {
      return switch (word(line)) {
        case "faces", "find the face" -> Optional.of(Mode.FACES);
        case "names", "find the name" -> Optional.of(Mode.NAMES);
        default -> Optional.empty();
      };
    }

    private static Optional<Integer> rounds(JsonLines.Line line) {
      return word(line).equals("everyone")
          ? Optional.of(Rules.EVERYONE)
          : whole(line).filter(rounds -> rounds >= 1);
    }

    private static Optional<Integer> choices(JsonLines.Line line) {
      return whole(line).filter(choices -> choices == 3 || choices == 4);
    }

    private static Optional<Tries> tries(JsonLines.Line line) {
      return switch (word(line)) {
        case "until right" -> Optional.of(Tries.UNTIL_RIGHT);
        case "one", "one guess", "1" -> Optional.of(Tries.ONE);
        default -> Optional.empty();
      };
    }

    private static Optional<InMemoriam> inMemoriam(JsonLines.Line line) {
      return switch (word(line)) {
        case "ask" -> Optional.of(InMemoriam.ASK);
        case "leave out" -> Optional.of(InMemoriam.LEAVE_OUT);
        default -> Optional.empty();
      };
    }

    private static Optional<Integer> whole(JsonLines.Line line) {
      OptionalInt number = line.number();
      return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    /// A word or number without case; `until_right` and `until-right` are "until right".
    private static String word(JsonLines.Line line) {
      OptionalInt number = line.number();
      return number.isPresent()
          ? Integer.toString(number.getAsInt())
          : text(line).orElse("").toLowerCase(Locale.ROOT).replaceAll("[-_\\s]+", " ");
    }
  }
}
