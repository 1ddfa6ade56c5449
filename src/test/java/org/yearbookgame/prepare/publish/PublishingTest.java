package org.yearbookgame.prepare.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yearbookgame.prepare.PrepareProblem;
import org.yearbookgame.prepare.Prepared;
import org.yearbookgame.prepare.Work;
import org.yearbookgame.prepare.pictures.Portraits;
import org.yearbookgame.prepare.project.ClassCard;
import org.yearbookgame.prepare.project.Entry;
import org.yearbookgame.prepare.project.Project;
import org.yearbookgame.prepare.project.Source;
import org.yearbookgame.prepare.publish.Publishing.Done;
import org.yearbookgame.prepare.publish.Publishing.NotPrepared;
import org.yearbookgame.roster.Column;
import org.yearbookgame.storage.AppDirs;
import org.yearbookgame.storage.ClassFolder;
import org.yearbookgame.storage.ClassSearch;
import org.yearbookgame.storage.OpenedClass;
import org.yearbookgame.storage.YearbookFile;

final class PublishingTest {
  private static final Path DEMO = Path.of("assets/demo-class/images");
  private static final Instant DAY = Instant.parse("2026-11-22T10:11:12Z");

  @TempDir private Path home;
  private Project project = Project.empty("");

  /// Five who can be shown, one of whom has died; one who is private, and one whose picture is
  /// gone.
  @BeforeEach
  void bring() throws IOException {
    List<Entry> entries = new ArrayList<>();
    List<Source> sources = new ArrayList<>();
    for (int i = 1; i <= 7; i++) {
      Path picture = home.resolve("Person " + i + ".png");
      Files.copy(DEMO.resolve(i + ".png"), picture);
      sources.add(Source.of(i, picture));
      Map<Column, String> cells = new HashMap<>();
      cells.put(Column.NAME, "Person " + i);
      cells.put(Column.GENDER, "F");
      cells.put(Column.STANDING, i == 5 ? "in memoriam" : i == 6 ? "private" : "");
      entries.add(new Entry(i, cells, Map.of(), Optional.of(i), Optional.empty()));
    }
    Files.delete(home.resolve("Person 7.png"));
    project =
        Project.empty("0f9b4c1e-6f6e-4d35-9a07-3f2b8f0c7a11")
            .withCard(titled("Class of 1984"))
            .withEntries(entries)
            .withSources(sources);
  }

  private static ClassCard titled(String title) {
    return new ClassCard(title, "", "", "", "", Optional.empty(), "", Optional.empty());
  }

  private Publishing publishing() {
    return new Publishing(
        home.resolve("kept"), new SplittableRandom(1984), InstantSource.fixed(DAY));
  }

  private Path file() {
    return home.resolve("Class of 1984.yearbook");
  }

  private Done file(Optional<String> password) {
    return assertInstanceOf(
        Done.class,
        publishing()
            .file(
                project,
                file(),
                Quality.BEST,
                password.map(String::toCharArray),
                Work.unwatched()));
  }

  private Done folder(String name) {
    return assertInstanceOf(
        Done.class, publishing().folder(project, home.resolve(name), Work.unwatched()));
  }

  private OpenedClass opened(Optional<String> password) {
    return switch (YearbookFile.open(
        file(),
        password.map(String::toCharArray),
        new AppDirs(home.resolve("data")),
        Work.unwatched())) {
      case YearbookFile.Opening.Opened opened -> opened.folder().open();
      case YearbookFile.Opening.NotOpened other -> throw new AssertionError(other);
    };
  }

  private static List<String> names(OpenedClass opened) {
    return opened.roster().classmates().stream().map(person -> person.name().text()).toList();
  }

  /// Every file with its hash.
  private static Map<String, Integer> content(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .collect(
              Collectors.toMap(
                  file -> folder.relativize(file).toString(),
                  PublishingTest::hash,
                  Integer::sum,
                  TreeMap::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int hash(Path file) {
    try {
      return Arrays.hashCode(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void oneFileHoldsThoseWhoCanBeShown() throws IOException {
    Done done = file(Optional.empty());
    assertEquals(
        List.of("Person 1", "Person 2", "Person 3", "Person 4", "Person 5"),
        names(opened(Optional.empty())));
    assertEquals(Optional.of(Files.size(file())), done.bytes());
    assertEquals(home.resolve("kept"), done.folder().root());
    assertTrue(done.prepared().audit().clean());
  }

  @Test
  void fileWithAPasswordOpensWithIt() {
    file(Optional.of("sesame"));
    assertEquals(5, names(opened(Optional.of("sesame"))).size());
  }

  @Test
  void picturesKeepTheirNumbersFromFileToFile() {
    Prepared.Done first = file(Optional.empty()).prepared();
    project = first.withNumbers();
    assertEquals(first.withNumbers(), file(Optional.empty()).prepared().withNumbers());
  }

  @Test
  void folderForTheKioskIsTheOneThatIsKept() {
    Done done = folder("kiosk");
    assertEquals(content(done.folder().root()), content(home.resolve("kiosk")));
    assertEquals(
        "Class of 1984",
        assertInstanceOf(ClassSearch.Found.class, ClassFolder.find(home.resolve("kiosk")))
            .folder()
            .open()
            .settings()
            .title());
    assertFalse(Files.exists(home.resolve("kiosk.key.json")));
    assertFalse(Files.exists(home.resolve("kiosk.preparing")));
  }

  @Test
  void newFolderReplacesTheOldOneOfTheClass() {
    folder("kiosk");
    project = project.withEntries(project.entries().subList(0, 4));
    Done done = folder("kiosk");
    assertEquals(content(done.folder().root()), content(home.resolve("kiosk")));
  }

  @Test
  void nothingOfTheOrganizersIsReplaced() throws IOException {
    Path folder = Files.createDirectory(home.resolve("kiosk"));
    Files.writeString(folder.resolve("letter.txt"), "Dear all");
    assertEquals(
        new NotPrepared(new PrepareProblem.NotOurs(folder, Path.of("letter.txt"))),
        publishing().folder(project, folder, Work.unwatched()));
    assertEquals(List.of("letter.txt"), List.copyOf(content(folder).keySet()));
  }

  @Test
  void workThatIsGivenUpLeavesNothing() {
    Work givenUp =
        new Work() {
          @Override
          public void done(int count, int of) {}

          @Override
          public boolean isCancelled() {
            return true;
          }
        };
    assertEquals(
        new Publishing.Cancelled(),
        publishing().file(project, file(), Quality.EMAIL, Optional.empty(), givenUp));
    assertEquals(
        new Publishing.Cancelled(), publishing().folder(project, home.resolve("k"), givenUp));
    assertFalse(Files.exists(file()));
    assertFalse(Files.exists(home.resolve("kept")));
    assertFalse(Files.exists(home.resolve("k")));
  }

  @Test
  void whereNobodyCanBeShownNothingIsWritten() {
    assertEquals(
        new NotPrepared(new PrepareProblem.Nobody()),
        publishing()
            .file(
                project.withEntries(List.of()),
                file(),
                Quality.BEST,
                Optional.empty(),
                Work.unwatched()));
  }

  @Test
  void outlookTellsWhatWillGoOutAndHowLarge() throws InterruptedException {
    Outlook outlook = Outlook.of(project, new Portraits());
    assertEquals(new GoesOut(5, 1, 1, 1), outlook.goesOut());
    long bytes = file(Optional.empty()).bytes().orElseThrow();
    assertEquals(1.0, (double) outlook.bytes(Quality.BEST) / bytes, 0.05);
    assertTrue(outlook.bytes(Quality.EMAIL) < outlook.bytes(Quality.BEST));
  }

  @Test
  void outlookOfAnEmptyProjectIsEmpty() throws InterruptedException {
    assertEquals(
        new Outlook(new GoesOut(0, 0, 0, 0), 0, 0),
        Outlook.of(Project.empty("id"), new Portraits()));
  }
}
