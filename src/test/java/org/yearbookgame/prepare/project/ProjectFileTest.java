package org.yearbookgame.prepare.project;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yearbookgame.prepare.project.ProjectFile.Opening;
import org.yearbookgame.prepare.project.ProjectFile.Opening.Opened;
import org.yearbookgame.prepare.project.ProjectFile.Saved;
import org.yearbookgame.prepare.project.Projects.Deletion;
import org.yearbookgame.storage.AppDirs;

final class ProjectFileTest {
  private static final InstantSource DAY =
      InstantSource.fixed(Instant.parse("2026-06-20T19:00:00Z"));
  private static final UUID FIRST = new UUID(1, 2);
  private static final UUID SECOND = new UUID(3, 4);

  @TempDir private Path data;
  private final Deque<UUID> ids = new ArrayDeque<>(List.of(FIRST, SECOND));

  private Projects projects() {
    return new Projects(new AppDirs(data), DAY, ids::remove);
  }

  private static Opened opened(Opening opening) {
    return switch (opening) {
      case Opened opened -> opened;
      case Opening.NotOpened _, Opening.Newer _ -> throw new AssertionError(opening);
    };
  }

  private Path file(UUID id) {
    return data.resolve("projects").resolve(id.toString()).resolve("project.json");
  }

  private static Project titled(Project project, String title) {
    ClassCard card = project.card();
    return project.withCard(
        new ClassCard(
            title,
            card.school(),
            card.year(),
            card.colour(),
            card.colour2(),
            card.logo(),
            card.contact(),
            card.reunion()));
  }

  /// A project of one change, saved and closed.
  private Project written(String title) throws IOException {
    try (ProjectFile file = opened(projects().create()).file()) {
      Project start = Project.empty(String.valueOf(file.folder().getFileName()));
      Project changed = titled(start, title);
      assertEquals(new Saved.Done(), file.save(History.of(start).edited("card", changed)));
      return changed;
    }
  }

  @Test
  void everyPartOfAProjectIsThereAfterARestart() throws IOException {
    Project empty;
    Project whole;
    try (ProjectFile file = opened(projects().create()).file()) {
      empty = Project.empty(FIRST.toString());
      whole =
          new Project(
              FIRST.toString(),
              Drafts.CARD,
              List.of("Table", "Dish"),
              List.of(
                  Drafts.entry(1, "Anaïs Delacroix").withSource(Optional.of(5)).withNumber(81),
                  Drafts.entry(2, "Bea “B” Ås")),
              List.of(
                  new Source(
                      5,
                      Path.of("/scans/Anaïs.png").toAbsolutePath(),
                      Turn.LEFT,
                      Optional.of(new Crop(0.1, 0.2, 0.5, 0.5)))));
      file.save(History.of(empty).edited("list", whole).edited("rows", Drafts.without(whole, 2)));
    }
    try (ProjectFile file = opened(projects().open(FIRST.toString())).file()) {
      assertFalse(file.isReadOnly());
    }
    History read;
    Opened again = opened(projects().open(FIRST.toString()));
    try (ProjectFile _ = again.file()) {
      read = again.history();
    }
    assertEquals(Drafts.without(whole, 2), read.present());
    assertEquals(whole, read.undone().present());
    assertEquals(empty, read.undone().undone().present());
    assertEquals(Optional.of("list"), read.undone().undoable());
  }

  @Test
  void pagesAndWhatIsOnThemAreThereAfterARestart() throws IOException {
    Corners corners =
        new Corners(
            new Corner(3, 5), new Corner(700, 9), new Corner(690.5, 880), new Corner(1, 900));
    ScannedPage page =
        SamplePages.named(2, 2)
            .withCorners(Optional.of(corners))
            .found(2, List.of(SamplePages.at(2, 0)), SamplePages.page(1, 3).spots());
    Project empty = Project.empty(FIRST.toString());
    Project whole = Scans.added(empty, page);
    Project placed = Placing.placed(whole, Map.of(), Path.of("portraits"));
    Project cut =
        Placing.placed(
            placed,
            Map.of(Placing.missing(placed).getFirst(), Path.of("cut.jpg").toAbsolutePath()),
            Path.of("portraits"));
    try (ProjectFile file = opened(projects().create()).file()) {
      file.save(History.of(empty).edited("pages", whole).edited("cut", cut));
    }
    Opened again = opened(projects().open(FIRST.toString()));
    try (ProjectFile _ = again.file()) {
      assertEquals(cut, again.history().present());
      assertEquals(whole, again.history().undone().present());
      assertEquals(empty, again.history().undone().undone().present());
    }
  }

  @Test
  void fileThatKnowsNoPagesIsReadAsBefore() throws IOException {
    Project changed = written("Class of 1984");
    String json = Files.readString(file(FIRST));
    assertTrue(json.contains("\"pages\":[]"));
    Files.writeString(
        file(FIRST), json.replace(",\"pages\":[]", "").replace(",\"pages\":null", ""));
    assertFalse(Files.readString(file(FIRST)).contains("pages"));
    Opened again = opened(projects().open(FIRST.toString()));
    try (ProjectFile _ = again.file()) {
      assertEquals(changed, again.history().present());
      assertEquals(Optional.empty(), again.setAside());
      assertEquals("", again.history().undone().present().card().title());
    }
  }

  @Test
  void projectOpenInAnotherWindowCanOnlyBeRead() throws IOException {
    Project changed = written("Class of 1984");
    try (ProjectFile first = opened(projects().open(FIRST.toString())).file()) {
      Opened second = opened(projects().open(FIRST.toString()));
      try (ProjectFile file = second.file()) {
        assertTrue(file.isReadOnly());
        assertEquals(changed, second.history().present());
        assertThrows(IllegalStateException.class, () -> file.save(second.history()));
      }
      assertEquals(new Saved.Done(), first.save(History.of(titled(changed, "Ours"))));
      assertEquals(new Deletion.InUse(), projects().delete(FIRST.toString()));
    }
    assertEquals("Ours", projects().list().getFirst().title());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{\"version\": 1, \"project\": {",
        "[]",
        "null",
        "{\"version\": 1}",
        "{\"version\": 1, \"project\": {\"classId\": \"a\", \"entries\": [null]}}",
        "{\"version\": 1, \"project\": {\"classId\": \"a\"}, \"past\": [{\"what\": \"x\", \"way\":"
            + " {\"entries\": {\"order\": [7]}}}]}",
        "{\"version\": 1, \"project\": {\"classId\": \"a\", \"entries\": [{\"id\": 1}, {\"id\":"
            + " 1}]}}",
        "{\"version\": 1, \"project\": {\"classId\": \"a\", \"sources\": [{\"id\": 1, \"file\":"
            + " \"\\u0000\"}]}}"
      })
  void damagedFileIsSetAsideAndTheProjectBeginsAnew(String damaged) throws IOException {
    written("Class of 1984");
    Files.writeString(file(FIRST), damaged);
    assertEquals(1, projects().list().size());
    Opened opened = opened(projects().open(FIRST.toString()));
    try (ProjectFile file = opened.file()) {
      assertEquals(Project.empty(FIRST.toString()), opened.history().present());
      Path aside = opened.setAside().orElseThrow();
      assertEquals("project.damaged-2026-06-20.json", aside.getFileName().toString());
      assertEquals(damaged, Files.readString(aside));
      file.save(opened.history());
    }
    try (Stream<Path> files = Files.list(file(FIRST).getParent())) {
      assertEquals(3, files.count(), "the lock, the project and what was set aside");
    }
  }

  @Test
  void fileOfANewerVersionIsLeftAsItIs() throws IOException {
    written("Class of 1984");
    byte[] newer = "{\"version\": 2, \"classes\": []}".getBytes(UTF_8);
    Files.write(file(FIRST), newer);
    assertEquals(new Opening.Newer(file(FIRST)), projects().open(FIRST.toString()));
    assertArrayEquals(newer, Files.readAllBytes(file(FIRST)));
  }

  @Test
  void whatAFileDoesNotSayIsEmpty() throws IOException {
    written("Class of 1984");
    Files.writeString(
        file(FIRST),
        "{\"version\": 1, \"later\": true, \"project\": {\"classId\": \"%s\", \"card\": {\"title\":"
                .formatted(FIRST)
            + " \"Ours\"}, \"entries\": [{\"id\": 4, \"cells\": {\"NAME\": \"Ann\"}}]}}");
    Opened opened = opened(projects().open(FIRST.toString()));
    try (ProjectFile _ = opened.file()) {
      Project said = opened.history().present();
      assertEquals(titled(Project.empty(FIRST.toString()), "Ours"), said.withEntries(List.of()));
      assertEquals("Ann", said.entries().getFirst().name());
    }
  }

  @Test
  void nothingIsWrittenAfterTheEnd() throws IOException {
    Project changed = written("Class of 1984");
    Opened opened = opened(projects().open(FIRST.toString()));
    opened.file().close();
    assertEquals(new Saved.Done(), opened.file().save(History.of(titled(changed, "Too late"))));
    assertEquals("Class of 1984", projects().list().getFirst().title());
  }

  @Test
  void projectThatNobodyTouchedLeavesNothingBehind() throws IOException {
    opened(projects().create()).file().close();
    assertEquals(List.of(), projects().list());
    assertTrue(Files.notExists(file(FIRST).getParent()));
  }

  @Test
  void deletedProjectIsGone() throws IOException {
    written("Class of 1984");
    written("Class of 1985");
    assertEquals(new Deletion.Done(), projects().delete(FIRST.toString()));
    assertEquals(
        List.of("Class of 1985"), projects().list().stream().map(Projects.Listed::title).toList());
    assertTrue(Files.notExists(file(FIRST).getParent()));
  }

  @Test
  void whatCannotBeWrittenIsTold() throws IOException {
    Opened opened = opened(projects().create());
    try (ProjectFile file = opened.file()) {
      Files.createDirectory(file.folder().resolve("project.json.new"));
      assertEquals(new Saved.NotWritten(file.folder()), file.save(opened.history()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "..", "a/b", "A", "con\u0000"})
  void noFolderOutsideIsEverOpened(String id) {
    assertThrows(IllegalArgumentException.class, () -> projects().open(id));
  }
}
