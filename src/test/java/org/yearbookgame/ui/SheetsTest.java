package org.yearbookgame.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SheetsTest {
  private static final Path SOURCES = Path.of("src/main/java/org/yearbookgame/ui");
  private static final Path RESOURCES = Path.of("src/main/resources/org/yearbookgame/ui");

  /// What a rule dresses is where its first style class is.
  private static final Pattern FIRST_CLASS = Pattern.compile("(?m)^\\.([a-z][a-z0-9-]*)");

  private static final Pattern TEXT = Pattern.compile("\"([a-z][a-z0-9-]*)\"");

  @ParameterizedTest
  @CsvSource({"PREPARE, organizer", "KIOSK, kiosk"})
  void whatOthersUseTooIsDressedByThePlayersSheets(Sheets sheets, String folder) {
    Set<String> dressed = found(sheets, FIRST_CLASS);
    dressed.removeAll(found(Sheets.PLAY, FIRST_CLASS));
    dressed.retainAll(
        texts(file -> !file.startsWith(SOURCES.resolve(folder)) && !file.endsWith("Sheets.java")));
    dressed.removeIf(name -> sheets.names().anyMatch(name::equals)); // a screen's own name
    assertEquals(Set.of(), dressed);
  }

  private static Set<String> found(Sheets sheets, Pattern pattern) {
    return sheets
        .names()
        .flatMap(name -> found(RESOURCES.resolve(name + ".css"), pattern))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> texts(Predicate<Path> of) {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(of)
          .flatMap(file -> found(file, TEXT))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> found(Path file, Pattern pattern) {
    try {
      return pattern
          .matcher(Files.readString(file))
          .results()
          .map((MatchResult found) -> found.group(1))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
