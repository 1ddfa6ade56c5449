package org.yearbookgame.kiosk;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yearbookgame.results.ClassId;
import org.yearbookgame.results.ClassmateId;
import org.yearbookgame.storage.AppDirs;
import org.yearbookgame.storage.FileReplacement;

/// An evening as it is kept: beside what is played, and in the file by which a kiosk tells another
/// computer who asked to be left out. It names people by number alone. To be used off the FX
/// thread.
public record EveningFile(Path path) {
  private static final System.Logger LOG = System.getLogger(EveningFile.class.getName());
  private static final String CLASS = "class";
  private static final String SINCE = "since";
  private static final String HIDDEN = "left-out";

  /// Where the evening of a class is kept on this computer.
  public static EveningFile of(AppDirs dirs, ClassId ofClass) {
    return new EveningFile(dirs.evening(ofClass.text()));
  }

  /// Reads the evening of a class; nothing where there is no file of one, or one of another class.
  public Optional<Evening> read(ClassId ofClass) {
    try {
      KeyLines lines = KeyLines.read(path);
      return lines
          .value(CLASS)
          .filter(ofClass.text()::equals)
          .map(
              _ ->
                  new Evening(
                      lines.value(SINCE).map(Instant::parse).orElse(Instant.EPOCH),
                      lines.value(HIDDEN).map(EveningFile::people).orElse(Set.of())));
    } catch (NoSuchFileException _) {
      return Optional.empty();
    } catch (IOException | NumberFormatException | DateTimeParseException e) {
      LOG.log(Level.WARNING, "The evening is not read", e);
      return Optional.empty();
    }
  }

  private static Set<ClassmateId> people(String numbers) {
    return Arrays.stream(numbers.split("\\s+", -1))
        .map(number -> new ClassmateId(Integer.parseInt(number)))
        .collect(Collectors.toUnmodifiableSet());
  }

  /// Keeps an evening of a class.
  ///
  /// @throws IOException where it cannot be written; the file is then as it was
  public void write(ClassId ofClass, Evening evening) throws IOException {
    KeyLines lines =
        KeyLines.of("# Who asked at the kiosk to be left out, by the numbers of their pictures.")
            .with(CLASS, ofClass.text())
            .with(SINCE, evening.since().toString())
            .with(
                HIDDEN,
                evening.hidden().stream()
                    .map(ClassmateId::number)
                    .sorted()
                    .map(String::valueOf)
                    .collect(Collectors.joining(" ")));
    Files.createDirectories(path.toAbsolutePath().getParent());
    FileReplacement.write(path, lines.bytes());
  }
}
