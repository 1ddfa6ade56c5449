package org.yearbookgame.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yearbookgame.storage.Replacement.Placing;

final class ReplacementTest {
  private static final Map<String, String> OLD = Map.of("1984/list", "old", "1984.json", "old");
  private static final Map<String, String> NEW = Map.of("1984/list", "new", "1984.json", "new");

  @TempDir private Path home;

  private Replacement open() throws IOException {
    return assertInstanceOf(Replacement.Opened.class, opening()).replacement();
  }

  private Replacement.Opening opening() throws IOException {
    return Replacement.open(home.resolve("1984"), home.resolve("1984.json"));
  }

  private static void build(Replacement replacement) throws IOException {
    Files.writeString(replacement.folder().resolve("list"), "new");
    Files.writeString(replacement.file(), "new");
  }

  /// Makes files, by their paths; a path that ends in `/` is that of an empty folder.
  private void lay(Map<String, String> files) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = home.resolve(file.getKey());
      Files.createDirectories(file.getKey().endsWith("/") ? path : path.getParent());
      if (!file.getKey().endsWith("/")) {
        Files.writeString(path, file.getValue());
      }
    }
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(home)) {
      for (Path path : paths.filter(path -> !Files.isDirectory(path)).toList()) {
        files.put(home.relativize(path).toString().replace('\\', '/'), Files.readString(path));
      }
    }
    return files;
  }

  private Set<String> names() throws IOException {
    try (Stream<Path> paths = Files.list(home)) {
      return paths.map(path -> path.getFileName().toString()).collect(Collectors.toSet());
    }
  }

  @Test
  void folderAndFileAppearTogether() throws IOException {
    try (Replacement replacement = open()) {
      build(replacement);
      assertEquals(Set.of("1984.preparing"), names());
      assertEquals(Placing.PLACED, replacement.takePlace());
    }
    assertEquals(NEW, files());
    assertEquals(Set.of("1984", "1984.json"), names());
  }

  @Test
  void formerFolderGoesWithAllThatWasInIt() throws IOException {
    lay(OLD);
    lay(Map.of("1984/images/1.jpg", "old"));
    try (Replacement replacement = open()) {
      build(replacement);
      assertEquals(Placing.PLACED, replacement.takePlace());
    }
    assertEquals(NEW, files());
    assertEquals(Set.of("1984", "1984.json"), names());
  }

  @Test
  void whatIsNotPutIntoPlaceLeavesNothing() throws IOException {
    lay(OLD);
    try (Replacement replacement = open()) {
      build(replacement);
    }
    assertEquals(OLD, files());
    assertEquals(Set.of("1984", "1984.json"), names());
  }

  @Test
  void fileStaysWhereNoOtherIsWritten() throws IOException {
    lay(OLD);
    try (Replacement replacement = open()) {
      Files.writeString(replacement.folder().resolve("list"), "new");
      replacement.takePlace();
    }
    assertEquals(Map.of("1984/list", "new", "1984.json", "old"), files());
  }

  @Test
  void oneAtATimeBuilds() throws IOException {
    try (Replacement replacement = open()) {
      assertEquals(new Replacement.InUse(), opening());
      build(replacement);
      replacement.takePlace();
    }
    assertEquals(NEW, files());
    open().close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1984.preparing", "1984.preparing/notes.txt", "1984.preparing/next.txt"})
  void whatIsNoWorkplaceIsLeftAlone(String theirs) throws IOException {
    lay(Map.of(theirs, "mine"));
    assertEquals(new Replacement.InTheWay(home.resolve("1984.preparing")), opening());
    assertEquals(Map.of(theirs, "mine"), files());
  }

  @Test
  void linkIsNoWorkplace(@TempDir Path elsewhere) throws IOException {
    Files.writeString(elsewhere.resolve("next.json"), "mine");
    Files.createSymbolicLink(home.resolve("1984.preparing"), elsewhere);
    assertEquals(new Replacement.InTheWay(home.resolve("1984.preparing")), opening());
    assertEquals("mine", Files.readString(elsewhere.resolve("next.json")));
  }

  @Test
  void linksInAFormerFolderAreNotFollowed(@TempDir Path elsewhere) throws IOException {
    Files.writeString(elsewhere.resolve("theirs"), "mine");
    lay(OLD);
    Files.createSymbolicLink(home.resolve("1984/link"), elsewhere);
    try (Replacement replacement = open()) {
      build(replacement);
      replacement.takePlace();
    }
    assertEquals("mine", Files.readString(elsewhere.resolve("theirs")));
  }

  @Test
  void whereThereIsNoFolderToLieInNothingIsMade() {
    Path missing = home.resolve("missing/1984");
    assertThrows(
        IOException.class, () -> Replacement.open(missing, missing.resolveSibling("1984.json")));
  }

  @Test
  void allThatWasBuiltHasOneTime() throws IOException {
    try (Replacement replacement = open()) {
      build(replacement);
      Path images = Files.createDirectory(replacement.folder().resolve("images"));
      Path picture = Files.writeString(images.resolve("1.jpg"), "1");
      Files.setLastModifiedTime(picture, FileTime.from(Instant.EPOCH));
      replacement.giveOneTime();
      replacement.takePlace();
    }
    Path folder = home.resolve("1984");
    try (Stream<Path> paths = Files.walk(folder)) {
      Set<Instant> times = paths.map(ReplacementTest::modified).collect(Collectors.toSet());
      assertEquals(1, times.size());
      times.forEach(time -> assertEquals(time.truncatedTo(ChronoUnit.SECONDS), time));
    }
  }

  private static Instant modified(Path path) {
    try {
      return Files.getLastModifiedTime(path).toInstant();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What a program leaves that is stopped at once, in every state that it passes through.
  private void assertRecovered(Map<String, String> left, Map<String, String> expected)
      throws IOException {
    lay(left);
    open().close();
    assertEquals(expected, files());
    assertEquals(
        expected.isEmpty() ? Set.of() : Set.of("1984", "1984.json"), names(), left.toString());
  }

  private static Map<String, String> with(Map<String, String> files, String... more) {
    Map<String, String> all = new TreeMap<>(files);
    for (int i = 0; i < more.length; i += 2) {
      all.put("1984.preparing/" + more[i], more[i + 1]);
    }
    return all;
  }

  @Test
  void stoppedBeforeAnythingWasBuilt() throws IOException {
    assertRecovered(with(OLD, "", ""), OLD);
  }

  @Test
  void stoppedWhileBuilding() throws IOException {
    assertRecovered(with(OLD, "lock", "", "next/list", "ne"), OLD);
  }

  @Test
  void stoppedWhenAllWasBuilt() throws IOException {
    assertRecovered(with(OLD, "lock", "", "next/list", "new", "next.json", "new"), OLD);
  }

  @Test
  void stoppedWhenTheFormerFolderWasAside() throws IOException {
    assertRecovered(
        with(
            Map.of("1984.json", "old"),
            "lock",
            "",
            "before/list",
            "old",
            "next/list",
            "new",
            "next.json",
            "new"),
        OLD);
  }

  @Test
  void stoppedWhenTheFolderWasInPlaceAndTheFileWasNot() throws IOException {
    assertRecovered(
        with(
            Map.of("1984/list", "new", "1984.json", "old"),
            "lock",
            "",
            "before/list",
            "old",
            "next.json",
            "new"),
        NEW);
  }

  @Test
  void stoppedWhenTheFirstFolderWasInPlaceAndTheFileWasNot() throws IOException {
    assertRecovered(with(Map.of("1984/list", "new"), "lock", "", "next.json", "new"), NEW);
  }

  @Test
  void stoppedBeforeTheFormerFolderWent() throws IOException {
    assertRecovered(with(NEW, "lock", "", "before/list", "old"), NEW);
  }

  @Test
  void stoppedWhileTheFormerFolderWent() throws IOException {
    assertRecovered(with(NEW, "lock", "", "gone/list", "old"), NEW);
  }

  @Test
  void stoppedAndThenTheFolderWasDeletedByHand() throws IOException {
    assertRecovered(with(Map.of(), "gone/list", "old"), Map.of());
  }

  @Test
  void folderThatIsThereTwiceIsTheOrganizersToLookAt() throws IOException {
    Map<String, String> left =
        with(OLD, "lock", "", "before/list", "old", "next/list", "new", "next.json", "new");
    lay(left);
    assertEquals(new Replacement.InTheWay(home.resolve("1984.preparing/before")), opening());
    left.replace("1984.preparing/lock", Files.readString(home.resolve("1984.preparing/lock")));
    assertEquals(left, files());
  }
}
